package gilproof;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import gilproof.claim.Claim;
import gilproof.claim.run.ClaimExtension;
import gilproof.runtime.child.Child;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The house has rooms, and who lives in one may only use those below it. Data flows one way; nothing goes back. */
class RoomsTest {

    private static final String DOCUMENT = "gilproof.claims..";
    private static final String PROGRAMS = "gilproof.programs..";

    /** Public for what class files do not show: a number that the compiler copies, and tests of another room. */
    private static final Set<String> LET_OUT = Set.of(
            "gilproof.report.picture.Look", "gilproof.claim.document.Completeness", "gilproof.programs.harness.Programs");

    /** The laboratory, without its tests. */
    private static JavaClasses laboratory;

    /** The document, which is made of tests, and what it uses. */
    private static JavaClasses withTheDocument;

    @BeforeAll
    static void readThem() {
        // What the libraries look like inside does not matter here, and reading them takes most of the time.
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        laboratory =
                new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("gilproof");
        withTheDocument = new ClassFileImporter().importPackages("gilproof");
    }

    @Test
    void aRoomUsesOnlyThoseBelowIt() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("claim").definedBy("gilproof.claim..")
                .layer("report").definedBy("gilproof.report..")
                .layer("verdict").definedBy("gilproof.verdict..")
                .layer("experiment").definedBy("gilproof.experiment..")
                .layer("runtime").definedBy("gilproof.runtime..")
                .layer("recording").definedBy("gilproof.recording..")
                .layer("programs").definedBy(PROGRAMS)
                .whereLayer("claim").mayOnlyAccessLayers("verdict", "experiment", "runtime", "report", "recording")
                .whereLayer("report").mayOnlyAccessLayers("recording", "verdict")
                .whereLayer("verdict").mayOnlyAccessLayers("recording")
                .whereLayer("experiment").mayOnlyAccessLayers("runtime", "recording")
                .whereLayer("runtime").mayOnlyAccessLayers("recording")
                .whereLayer("recording").mayNotAccessAnyLayer()
                .whereLayer("programs").mayNotAccessAnyLayer()
                .check(laboratory);
    }

    @Test
    void roomsDoNotUseEachOtherInCircles() {
        slices().matching("gilproof.(*)..").should().beFreeOfCycles().check(laboratory);
    }

    /** Neither do the rooms within a room, the room's own classes being one of them. */
    @Test
    void roomsWithinARoomDoNotUseEachOtherInCircles() {
        slices().matching("gilproof.(**)")
                .should()
                .beFreeOfCycles()
                // An annotation that is also what runs it.
                .ignoreDependency(Claim.class, ClaimExtension.class)
                .check(laboratory);
    }

    /** A class is public where another room, or the document, uses it. */
    @Test
    void whatARoomKeepsToItselfIsPrivate() {
        JavaClasses document = new ClassFileImporter().importPackages("gilproof.claims");
        Set<String> letOut = Stream.concat(document.stream(), laboratory.stream())
                .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                .filter(used -> !used.getOriginClass().getPackageName().equals(used.getTargetClass().getPackageName()))
                .map(used -> used.getTargetClass().getBaseComponentType().getName())
                .collect(Collectors.toSet());

        assertThat(laboratory.stream()
                .filter(each -> each.getModifiers().contains(JavaModifier.PUBLIC) && each.isTopLevelClass())
                .filter(each -> !letOut.contains(each.getName()) && !isFoundByItsName(each))
                .map(JavaClass::getName))
                .isSubsetOf(LET_OUT);
    }

    /** A lesson, a kind of runtime, what a JVM is started with, what JUnit makes. */
    private static boolean isFoundByItsName(JavaClass type) {
        return type.getPackageName().equals("gilproof.programs")
                || type.getPackageName().equals("gilproof.runtime.kind")
                || type.tryGetMethod("main", String[].class).isPresent()
                || Stream.of(type.reflect().getInterfaces()).anyMatch(each -> each.getName().startsWith("org.junit"));
    }

    @Test
    void nobodyUsesTheDocument() {
        noClasses()
                .that()
                .resideOutsideOfPackage(DOCUMENT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(DOCUMENT)
                .check(withTheDocument);
    }

    /** A claim says what it wants to see, not how it is come by. */
    @Test
    void theDocumentKnowsNothingOfHowItIsRun() {
        noClasses()
                .that()
                .resideInAPackage(DOCUMENT)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        PROGRAMS, "gilproof.report..", "org.junit..", "com.fasterxml.jackson..", "java.io..", "java.nio.."))
                .check(withTheDocument);
    }

    @Test
    void onePlaceStartsTheRuntimes() {
        // Else the rule below would hold of a house in which nobody is seen to start anything.
        assertThat(laboratory.get(Child.class).getDirectDependenciesFromSelf())
                .anyMatch(used -> used.getTargetClass().isAssignableTo(ProcessBuilder.class));
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("gilproof.runtime.child.Child")
                .and()
                // Workers that are processes are what some programs are about.
                .resideOutsideOfPackage(PROGRAMS)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ProcessBuilder.class)
                .orShould()
                .callMethod(Runtime.class, "exec", String.class)
                .orShould()
                .callMethod(Runtime.class, "exec", String[].class)
                .because("a child is watched, and ended with all its descendants")
                .check(laboratory);
    }
}

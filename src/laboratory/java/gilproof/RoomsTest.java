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

/** The house has rooms, and the classes of a room may only use the rooms below. Data flows one way. */
class RoomsTest {

    private static final String DOCUMENT = "gilproof.claims..";
    private static final String PROGRAMS = "gilproof.programs..";

    /** Public for uses that class files do not show: a number that the compiler copies, and tests of another room. */
    private static final Set<String> LET_OUT = Set.of(
            "gilproof.report.picture.Look", "gilproof.claim.document.Completeness", "gilproof.programs.harness.Programs");

    /** The laboratory, without its tests. */
    private static JavaClasses laboratory;

    /** The document, which consists of tests, and the classes that it uses. */
    private static JavaClasses withTheDocument;

    @BeforeAll
    static void readThem() {
        // The insides of libraries do not matter here, and they would take most of the time.
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

    /** Rooms within a room have no circle either; the room's own classes are one of them. */
    @Test
    void roomsWithinARoomDoNotUseEachOtherInCircles() {
        slices().matching("gilproof.(**)")
                .should()
                .beFreeOfCycles()
                // An annotation that names the class which runs it.
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

    /** A lesson, a kind of runtime, a main class of a JVM, a class that JUnit makes. */
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

    /** A claim states its evidence, not the way to get it. */
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
        // Otherwise the rule below would hold of a house in which no class starts anything.
        assertThat(laboratory.get(Child.class).getDirectDependenciesFromSelf())
                .anyMatch(used -> used.getTargetClass().isAssignableTo(ProcessBuilder.class));
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("gilproof.runtime.child.Child")
                .and()
                // Some programs are about worker processes.
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

package gilproof;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The laboratory or the document uses each method and constant; a method's own test is no use. */
class NothingDeadTest {

    /** Used where class files do not show it, each with its reason. */
    private static final Set<String> EXCEPTIONS = Set.of(
            // Called by Java's serialisation, and by C.
            "gilproof.programs.CopiedOrShared$Serialised.writeReplace()",
            "gilproof.programs.PinnedCarrier$C$Comparison.compare(com.sun.jna.Pointer, com.sun.jna.Pointer)",
            // The document is held to them by DocumentTest, CatalogueTest and RulesTest.
            "gilproof.claim.document.Completeness.complaints(java.util.List)",
            "gilproof.claim.document.DocumentCatalogue.text()",
            "gilproof.claim.document.Rule.named()",
            // docs/method.md gives the figures, and OrderStatisticsTest holds them to it.
            "gilproof.verdict.assertion.OrderStatistics.chanceOfEverErring(int)",
            // A test of threads waits for it.
            "gilproof.experiment.bench.Processors.someoneMustNotBeDisturbed()");

    private final JavaClasses laboratory =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                    .withImportOption(location -> !location.contains("$py.class")) // what Jython compiled where it ran
                    .importPackages("gilproof");
    private final JavaClasses document = new ClassFileImporter().importPackages("gilproof.claims");

    @Test
    void eachMethodIsCalled() {
        Set<String> called = Stream.concat(laboratory.stream(), document.stream())
                .flatMap(each -> Stream.concat(
                        each.getCodeUnitCallsFromSelf().stream(), each.getCodeUnitReferencesFromSelf().stream()))
                .map(access -> access.getTargetOwner().getName() + "." + access.getTarget().getName())
                .collect(Collectors.toSet());

        assertThat(laboratory.stream()
                .flatMap(each -> each.getMethods().stream())
                .filter(NothingDeadTest::mustBeCalled)
                .filter(method -> namesOf(method).noneMatch(called::contains))
                .map(JavaMember::getFullName))
                .isSubsetOf(EXCEPTIONS);
    }

    /** Regions, contrasts, experiments. Class files do not show inlined numbers and texts. */
    @Test
    void eachConstantIsRead() {
        Set<String> read = Stream.concat(laboratory.stream(), document.stream())
                .flatMap(each -> each.getFieldAccessesFromSelf().stream())
                .filter(access -> access.getAccessType() == AccessType.GET)
                .map(access -> access.getTarget().getFullName())
                .collect(Collectors.toSet());

        assertThat(laboratory.stream()
                .filter(each -> !each.isEnum())
                .flatMap(each -> each.getFields().stream())
                .filter(field -> field.getModifiers().containsAll(Set.of(JavaModifier.STATIC, JavaModifier.FINAL)))
                .filter(field -> field.getRawType().getPackageName().startsWith("gilproof"))
                .map(JavaMember::getFullName)
                .filter(name -> !read.contains(name)))
                .isEmpty();
    }

    private static Stream<String> namesOf(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return Stream.concat(Stream.of(owner), owner.getAllSubclasses().stream())
                .map(type -> type.getName() + "." + method.getName());
    }

    private static boolean mustBeCalled(JavaMethod method) {
        boolean isWritten = !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !method.getModifiers().contains(JavaModifier.BRIDGE)
                && !method.getName().startsWith("lambda$");
        JavaClass owner = method.getOwner();
        boolean isOfItsKind = owner.isAnnotation()
                || owner.isRecord() && owner.getFields().stream().anyMatch(part -> part.getName().equals(method.getName()))
                || owner.isEnum() && Set.of("values", "valueOf").contains(method.getName())
                || method.getName().equals("main");
        return isWritten && !isOfItsKind && !overrides(method);
    }

    /** Then it is called by its name in a supertype, which may be a library's. */
    private static boolean overrides(JavaMethod method) {
        Class<?> owner = method.getOwner().reflect();
        return supertypesOf(owner)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .anyMatch(other -> other.getName().equals(method.getName())
                        && other.getParameterCount() == method.getRawParameterTypes().size());
    }

    private static Stream<Class<?>> supertypesOf(Class<?> type) {
        return Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
                .flatMap(each -> Stream.concat(Stream.of(each), supertypesOf(each)));
    }
}

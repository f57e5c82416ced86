package gilproof;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Changeable data belong to a run: no static field changes, and none holds a changeable object. */
class NothingGlobalTest {

    /** Static fields that hold changeable objects, each with its reason. */
    private static final Set<String> EXCEPTIONS = Set.of(
            // The evidence of the claim that a thread is judging; it is removed when the judging ends.
            "gilproof.verdict.Judging.OPEN",
            // The receiver of a claim's questions, on the thread that asks; it is removed after the last question.
            "gilproof.verdict.Judging.ONLY_ASKING",
            // JUnit makes the filter, the engine and the extension that need the settings of its JVM, each by itself.
            "gilproof.claim.run.Settings$OfThisJvm.SETTINGS",
            // The compiler keeps a loop because of it; no code reads it.
            "gilproof.programs.harness.Loops.kept",
            // Filled when the class is loaded, and never again.
            "gilproof.claim.document.Rules.RULES");

    /** Lessons are about data that threads share: a counter, a list. */
    private static final String LESSONS = "gilproof.programs";

    private static final List<String> IMMUTABLE =
            List.of("java.util.ImmutableCollections", "java.util.Collections$Unmodifiable", "java.util.Collections$Empty");

    private static final Predicate<JavaField> IS_FINAL = field -> field.getModifiers().contains(JavaModifier.FINAL);

    private final JavaClasses laboratory =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("gilproof");

    @Test
    void everyStaticFieldIsFinal() {
        assertThat(statics()).isNotEmpty();
        assertThat(statics().filter(IS_FINAL.negate()).map(JavaField::getFullName)).isSubsetOf(EXCEPTIONS);
    }

    @Test
    void noStaticFieldHoldsWhatChanges() {
        assertThat(statics().filter(this::holdsWhatChanges).map(JavaField::getFullName)).isSubsetOf(EXCEPTIONS);
    }

    @Test
    void noExceptionIsOutOfDate() {
        assertThat(statics().map(JavaField::getFullName)).containsAll(EXCEPTIONS);
    }

    private Stream<JavaField> statics() {
        return laboratory.stream()
                .filter(each -> !each.getPackageName().equals(LESSONS))
                .flatMap(each -> each.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private boolean holdsWhatChanges(JavaField field) {
        Class<?> type = field.reflect().getType();
        if (Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type)) {
            return IMMUTABLE.stream().noneMatch(valueOf(field).getClass().getName()::startsWith);
        }
        boolean isLock = type == Object.class;
        boolean isMadeToChange = ThreadLocal.class.isAssignableFrom(type) || type == StringBuilder.class
                || type.getPackageName().startsWith("java.util.concurrent");
        return isLock || isMadeToChange || type.getPackageName().startsWith("gilproof") && changes(field.getRawType());
    }

    /** Whether an object of ours has a field that is assigned again. */
    private static boolean changes(JavaClass type) {
        return !type.isEnum()
                && type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .anyMatch(IS_FINAL.negate());
    }

    private static Object valueOf(JavaField field) {
        try {
            Field reflected = field.reflect();
            reflected.setAccessible(true);
            return reflected.get(null);
        } catch (IllegalAccessException sealed) {
            throw new AssertionError(sealed);
        }
    }
}

package gilproof.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assumptions.assumeThat;

import gilproof.programs.harness.Program;
import gilproof.programs.harness.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.support.ReflectionSupport;

/** The lessons are the same in both languages, under the same names; a lesson in one language only gives a reason. */
class LessonsTest {

    private static final Path JAVA = Path.of("src", "main", "java", "gilproof", "programs");
    private static final Path PYTHON = Path.of("src", "main", "resources", "gilproof", "python");

    @ParameterizedTest
    @MethodSource("lessonsInPython")
    void eachLessonInPythonIsThereInJavaOrSaysWhyNot(Path lesson) throws IOException {
        String name = nameOf(lesson);

        assertThat(Files.readString(lesson).contains("It has no form in Java: "))
                .as("%s says that it has no form in Java", name)
                .isEqualTo(!inJava().contains(name));
    }

    @ParameterizedTest
    @MethodSource("inJava")
    void eachLessonInJavaIsThereInPythonOrSaysWhyNot(String name) throws IOException {
        String type = Arrays.stream(name.split("_")).map(LessonsTest::capitalised).collect(Collectors.joining());

        assertThat(Files.readString(JAVA.resolve(type + ".java")).contains("It has no form in Python: "))
                .as("%s says that it has no form in Python", name)
                .isEqualTo(lessonsInPython().stream().map(LessonsTest::nameOf).noneMatch(name::equals));
    }

    @ParameterizedTest
    @MethodSource("inJava")
    void eachLessonInJavaIsFoundByItsName(String name) {
        assumeThat(name).as("it needs CPython's library").isNotEqualTo("reference_count");

        assertThatCode(() -> Programs.named(name)).doesNotThrowAnyException();
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** The names of the lessons in Java, as experiments give them: {@code queue_order}. */
    static List<String> inJava() {
        return ReflectionSupport
                .findAllClassesInPackage(LessonsTest.class.getPackageName(), LessonsTest::isLesson, any -> true)
                .stream()
                .map(type -> type.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "_").toLowerCase(Locale.ROOT))
                .toList();
    }

    private static boolean isLesson(Class<?> type) {
        return Program.class.isAssignableFrom(type)
                && type.getPackageName().equals(LessonsTest.class.getPackageName());
    }

    static List<Path> lessonsInPython() throws IOException {
        try (Stream<Path> files = Files.list(PYTHON)) {
            return files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
        }
    }

    private static String nameOf(Path lesson) {
        return lesson.getFileName().toString().replace(".py", "");
    }
}

package gilproof.runtime.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gilproof.runtime.LanguageRuntime;
import gilproof.runtime.child.Children;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class RuntimesTest {

    private static final Duration LIMIT = Duration.ofSeconds(120);

    @TempDir
    private Path folder;

    @Test
    void namesAreTakenInTheirOrderEachOnce() {
        assertThat(chosenBy("cpython, jvm,cpython"))
                .extracting(LanguageRuntime::name)
                .containsExactly("cpython", "jvm");
        assertThat(chosenBy("default"))
                .extracting(LanguageRuntime::name)
                .startsWith("jvm", "cpython")
                .isEqualTo(namesOf(chosenBy("default,jvm,default")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPathIsAskedWhatItIs() throws IOException {
        Path interpreter = executable(
                "printf '\\036%s\\n' '{\"event\":\"hello\",\"implementation\":\"snake\",\"version\":\"9.8\"}'; read x");

        assertThat(chosenBy(interpreter.toString())).singleElement().satisfies(snake -> {
            assertThat(snake.name()).isEqualTo("snake@9.8");
            assertThat(snake.command(folder)).startsWith(interpreter.toString()).last().asString().endsWith("main.py");
        });
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPathThatIsNoInterpreterIsToldWithItsLastWords() throws IOException {
        Path program = executable("echo 'usage: program file' >&2; exit 2");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> chosenBy("jvm," + program))
                .withMessageContaining(program + " is no Python interpreter")
                .withMessageContaining("(exit code 2)")
                .withMessageContaining("usage: program file")
                .withMessageContaining("Allowed are, separated by commas: default, all, jvm, jvm-virtual, cpython");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPathThatHangsIsNoInterpreterEither() throws IOException {
        Path program = executable("exec sleep 30");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Runtimes.chosenBy(program.toString(), Duration.ofSeconds(1), folder, new Children()))
                .withMessageContaining("gave no whole answer within 1 s");
    }

    private static List<LanguageRuntime> chosenBy(String setting) {
        return Runtimes.chosenBy(setting, LIMIT, Path.of(""), new Children()).runtimes();
    }

    private static List<String> namesOf(List<LanguageRuntime> runtimes) {
        return runtimes.stream().map(LanguageRuntime::name).toList();
    }

    private Path executable(String script) throws IOException {
        Path file = Files.writeString(folder.resolve("program"), "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}

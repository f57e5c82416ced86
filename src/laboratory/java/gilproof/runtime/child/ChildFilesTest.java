package gilproof.runtime.child;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import gilproof.recording.Way;
import gilproof.runtime.LanguageRuntime;
import gilproof.runtime.kind.CPythonOfTheBuild;
import gilproof.runtime.kind.Jython;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Children share no file that one of them writes. */
@Timeout(600)
@DisabledOnOs(OS.WINDOWS) // some of the interpreters are played by /bin/sh
class ChildFilesTest {

    private static final Duration LIMIT = Duration.ofSeconds(180);

    @Test
    void childrenThatStartTogetherCompileEachTheirOwn() throws IOException, URISyntaxException {
        Set<Path> before = sources();

        Stream.<LanguageRuntime>of(new Jython(), new CPythonOfTheBuild())
                .flatMap(runtime -> IntStream.range(0, 3).mapToObj(number -> runtime))
                .parallel()
                .forEach(ChildFilesTest::records);

        assertThat(sources()).isEqualTo(before);
    }

    private static void records(LanguageRuntime runtime) {
        try (Child child = new Children().start(runtime, LIMIT)) {
            var parameters = JsonNodeFactory.instance.objectNode().put("naive", false);
            assertThat(child.record("timed_block", Way.ONE_THREAD, parameters).lines()).hasSizeGreaterThan(1);
        }
    }

    /** The files in the folder that all children's programs are copied from. */
    private static Set<Path> sources() throws IOException, URISyntaxException {
        Path folder = Path.of(ChildFilesTest.class.getResource("/gilproof/python/harness/main.py").toURI()).getParent()
                .getParent();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.collect(Collectors.toSet());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void onlyTheChildOfAPythonHasACopyOfThePrograms(boolean isOfPython) {
        boolean[] hasCopy = new boolean[1];
        LanguageRuntime some = new ShellRuntime("some", ShellRuntime.GREETS, "read -r nothing") {
            @Override
            public boolean isOfPython() {
                return isOfPython;
            }

            @Override
            public List<String> command(Path own) {
                hasCopy[0] = Files.exists(own.resolve("gilproof/python/harness/main.py"));
                return super.command(own);
            }
        };

        try (Child child = new Children().start(some, LIMIT)) {
            assertThat(child.isAlive()).isTrue();
        }
        assertThat(hasCopy[0]).isEqualTo(isOfPython);
    }

    @Test
    void whatAChildWritesGoesWithIt() {
        Path[] scratch = new Path[1];
        LanguageRuntime writer =
                new ShellRuntime("writer", "mkdir \"$TMPDIR/deep\"; echo x >\"$TMPDIR/deep/file\"", ShellRuntime.GREETS,
                        "read -r nothing") {
                    @Override
                    public List<String> command(Path own) {
                        scratch[0] = own;
                        return super.command(own);
                    }
                };

        try (Child child = new Children().start(writer, LIMIT)) {
            assertThat(child.isAlive()).isTrue();
            assertThat(scratch[0]).isDirectory();
        }
        assertThat(scratch[0]).doesNotExist();
    }
}

package gilproof.programs.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import gilproof.recording.Gap;
import gilproof.recording.Recording;
import gilproof.recording.Stretch;
import gilproof.recording.Way;
import gilproof.recording.Worker;
import gilproof.runtime.Trait;
import gilproof.runtime.child.Child;
import gilproof.runtime.child.Children;
import gilproof.runtime.kind.CustomisedCPython;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The causes of gaps in Python, on the CPython of the build, with a falsified count of the kernel. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "Elsewhere no thread is told why it did not run.")
@Execution(ExecutionMode.SAME_THREAD) // an interpreter each: several at once would take as long, and disturb other tests
class CausesInPythonTest {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    /** The falsified count, made from the true one. */
    private static final String LIE =
            """
            import resource
            import time

            _getrusage = resource.getrusage
            _reads = iter(range(10 ** 9))
            _begun = time.time()


            class Usage(object):
                def __init__(self, true):
                    self.ru_nvcsw = %s


            resource.getrusage = lambda who: Usage(_getrusage(who).ru_nvcsw)
            """;

    @TempDir
    private Path folder;

    @Test
    void theCausesOfGapsAreTold() throws IOException {
        Recording loops = recorded("true", true);

        assertThat(loops.workers()).allMatch(Worker::isToldCauses);
        assertThat(loops.workers()).allSatisfy(worker -> {
            assertThat(worker.stretches()).first().extracting(Stretch::before).isEqualTo(Gap.BEGUN);
            assertThat(worker.waited(Long.MIN_VALUE, Long.MAX_VALUE)).as("for the lock").isPositive();
        });
    }

    /** A busy machine stops the first thread that looks again and again; a later one shows that the count stays. */
    @Test
    void aCountThatIsNotShownToStayAtOnceIsLookedAtAgain() throws IOException {
        Recording loops = recorded("true + (next(_reads) if time.time() < _begun + 0.7 else 10 ** 6)", true);

        assertThat(loops.workers()).allMatch(Worker::isToldCauses);
    }

    @ParameterizedTest(name = "where it is {0}")
    @ValueSource(
            strings = {
                "0",
                "true * 0 + 7",
                "next(_reads)",
                "true + next(_reads)",
                "int(time.time() * 1000)",
                "true + int(time.time() * 1000)",
                "1 / 0",
                "None",
                "'many'",
            })
    void whereTheCountIsNotTheyAreNot(String count) throws IOException {
        Recording loops = recorded(count, false);

        assertThat(loops.workers()).noneMatch(Worker::isToldCauses);
        assertThat(loops.workers()).allSatisfy(worker -> assertThat(worker.stretches())
                .as("it is stamped all the same")
                .isNotEmpty());
    }

    @Test
    void norWhereTheModuleIsMissing() throws IOException {
        Files.writeString(folder.resolve("sitecustomize.py"), "import sys\nsys.modules['resource'] = None\n");

        try (Child child = new Children().start(new CustomisedCPython(folder), LIMIT)) {
            assertThat(child.about().has(Trait.GAP_CAUSES)).isFalse();
            assertThat(loops(child).workers()).noneMatch(Worker::isToldCauses);
        }
    }

    private Recording recorded(String count, boolean told) throws IOException {
        assumeThat(Path.of("/proc/thread-self/status")).as("this system counts").exists();
        Files.writeString(folder.resolve("sitecustomize.py"), LIE.formatted(count));
        try (Child child = new Children().start(new CustomisedCPython(folder), LIMIT)) {
            assertThat(child.about().has(Trait.GAP_CAUSES)).isEqualTo(told);
            return loops(child);
        }
    }

    private static Recording loops(Child child) {
        return child.record("timestamped_loops", Way.THREADS, JsonNodeFactory.instance.objectNode().put("seconds", 0.1));
    }
}

package gilproof.programs.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import gilproof.recording.Way;
import gilproof.runtime.LanguageRuntime;
import gilproof.runtime.child.Child;
import gilproof.runtime.child.Children;
import gilproof.runtime.kind.CustomisedCPython;
import gilproof.runtime.kind.Jvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pace of a busy loop is measured by a loop that is long enough to be timed, whatever a starved machine makes of it. */
class PaceTest {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    /** Half of the time for which a loop must seem to run. */
    private static final long LONG_ENOUGH = 5_000_000;

    /** Every fifth reading of the clock takes 20 ms, as on a machine that has no processor for the process. */
    private static final String LATE_READINGS =
            """
            import itertools
            import time

            _clock = time.monotonic_ns
            _readings = itertools.count(1)


            def monotonic_ns():
                if next(_readings) % 5 == 0:
                    time.sleep(0.02)
                return _clock()


            time.monotonic_ns = monotonic_ns
            """;

    @TempDir
    private Path folder;

    @Test
    void aLoopThatSeemsLongIsMadeLonger() throws IOException {
        Files.writeString(folder.resolve("sitecustomize.py"), LATE_READINGS);

        assertThat(nanosecondsOfTheLoop(new CustomisedCPython(folder))).isGreaterThanOrEqualTo(LONG_ENOUGH);
    }

    @Test
    void inJavaItIsLongEnoughToo() {
        assertThat(nanosecondsOfTheLoop(new Jvm())).isGreaterThanOrEqualTo(LONG_ENOUGH);
    }

    private static long nanosecondsOfTheLoop(LanguageRuntime runtime) {
        try (Child child = new Children().start(runtime, LIMIT)) {
            return child.record("pace", Way.ONE_THREAD, JsonNodeFactory.instance.objectNode().put("passes", 1))
                    .value("nanoseconds of the loop")
                    .asLong();
        }
    }
}

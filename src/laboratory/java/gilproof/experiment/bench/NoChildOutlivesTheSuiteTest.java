package gilproof.experiment.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The suite's children, and the worker processes that they have started, end with the suite, however it ends. */
class NoChildOutlivesTheSuiteTest {

    /**
     * Of the JVM and of CPython: three children, two workers of one, a program of another, and the processes that start
     * those.
     */
    private static final int LEAST_PROCESSES = 12;

    /** Long enough for each to begin its work. */
    private static final Duration ALL_THERE = Duration.ofSeconds(1);

    private static final Duration TO_START = Duration.ofSeconds(120);
    private static final Duration TO_END = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    @Test
    void norOneThatIsKilled() throws IOException {
        endsWith(Process::destroyForcibly);
    }

    @Test
    void norOneThatIsAskedToEnd() throws IOException {
        endsWith(Process::destroy);
    }

    private void endsWith(Consumer<Process> end) throws IOException {
        Path output = folder.resolve("output");
        Process suite = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // Killed processes leave their temporary files behind, in this test's own folder.
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                Outliving.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            AtomicLong before = new AtomicLong();
            await().atMost(TO_START).during(ALL_THERE).until(() -> {
                long now = suite.descendants().count();
                return before.getAndSet(now) == now && now >= LEAST_PROCESSES;
            });
            List<ProcessHandle> children = suite.descendants().toList();

            end.accept(suite);

            await().atMost(TO_END).until(() -> !suite.isAlive());
            await().atMost(TO_END)
                    .untilAsserted(() -> assertThat(children).filteredOn(ProcessHandle::isAlive).isEmpty());
            assertThat(Files.readString(output)).doesNotContain(Outliving.TOO_LATE);
        } finally {
            suite.descendants().forEach(ProcessHandle::destroyForcibly);
            suite.destroyForcibly();
        }
    }
}

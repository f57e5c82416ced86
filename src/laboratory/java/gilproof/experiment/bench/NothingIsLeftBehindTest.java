package gilproof.experiment.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gilproof.experiment.Experiment;
import gilproof.experiment.Lab;
import gilproof.experiment.Processes;
import gilproof.experiment.Sharing;
import gilproof.experiment.SinceTheTutorial;
import gilproof.runtime.LanguageRuntime;
import gilproof.runtime.child.Children;
import gilproof.runtime.kind.CPythonOfTheBuild;
import gilproof.runtime.kind.Jvm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * Programs that crash, fork, are cut off or share memory leave no process, no core file, no semaphore and no shared memory
 * behind.
 */
@EnabledOnOs(value = OS.LINUX, disabledReason = "Elsewhere what is left is not to be seen in folders.")
class NothingIsLeftBehindTest {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Duration TO_CLEAR_AWAY = Duration.ofSeconds(30);

    private static final List<Experiment> OF_BOTH = List.of(
            Processes.CRASH, Processes.DAEMON_THREAD, Processes.POOL_OF_THREADS, Sharing.SHARED_BYTES, Sharing.QUEUED_BYTES);

    private static final List<Experiment> OF_PYTHON = List.of(
            Processes.FORK_WITH_A_LOCK,
            Processes.POOL_OF_PROCESSES,
            Sharing.HANDED_OVER_IN_HASTE,
            SinceTheTutorial.SIGNAL_IN_A_CALL);

    /** The folder in which Linux keeps semaphores and shared memory. */
    private static final Path SHARED = Path.of("/dev/shm");

    private static final Path PROCESSES = Path.of("/proc");

    @Test
    void byPython() {
        leavesNothing(new Marked(new CPythonOfTheBuild(), "python-" + System.nanoTime()), OF_BOTH, OF_PYTHON);
    }

    @Test
    void byAJvm() {
        leavesNothing(new Marked(new Jvm(), "jvm-" + System.nanoTime()), OF_BOTH, List.of());
    }

    private static void leavesNothing(Marked runtime, List<Experiment> some, List<Experiment> others) {
        Set<String> sharedBefore = namesIn(SHARED);
        Set<String> reportsBefore = reportsOfCrashes();
        try (Laboratory laboratory = new Laboratory(List.of(runtime), LIMIT, new Children(), Progress.UNTOLD)) {
            Lab lab = laboratory.on(runtime.name());
            Stream.concat(some.stream(), others.stream()).forEach(experiment -> lab.rounds(experiment).recordEnough());
            assertThat(runtime.processes()).as("a child is known by its mark").isNotEmpty();
        }

        // The process that cleans up for the others ends last.
        await().atMost(TO_CLEAR_AWAY)
                .untilAsserted(() -> assertThat(runtime.processes()).as("processes").isEmpty());
        await().atMost(TO_CLEAR_AWAY)
                .untilAsserted(() -> assertThat(leftIn(SHARED, sharedBefore)).as("shared memory").isEmpty());
        assertThat(reportsOfCrashes()).as("core files and reports of crashes").isEqualTo(reportsBefore);
    }

    /** New files there that no process has mapped: other programs use the folder, too. */
    private static Set<String> leftIn(Path folder, Set<String> before) {
        Set<String> left = namesIn(folder);
        left.removeAll(before);
        String mapped = left.isEmpty() ? "" : ofEachProcess("maps").collect(Collectors.joining());
        left.removeIf(name -> mapped.contains(folder.resolve(name).toString()));
        return left;
    }

    private static Set<String> reportsOfCrashes() {
        Set<String> names = namesIn(Path.of(""));
        names.removeIf(name -> !name.startsWith("core") && !name.startsWith("hs_err_pid"));
        return names;
    }

    private static Set<String> namesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A file of each process that allows access. */
    private static Stream<String> ofEachProcess(String file) {
        return namesIn(PROCESSES).stream()
                .filter(name -> Character.isDigit(name.charAt(0)))
                .map(process -> contents(PROCESSES.resolve(process).resolve(file)));
    }

    private static String contents(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }

    /** A runtime whose processes, and theirs, are identified by their environment, whatever their parent is now. */
    private record Marked(LanguageRuntime runtime, String mark) implements LanguageRuntime {

        private static final String VARIABLE = "MARKED_BY_TEST";

        @Override
        public String name() {
            return runtime.name();
        }

        @Override
        public List<String> command(Path own) {
            return runtime.command(own);
        }

        @Override
        public void prepare(Map<String, String> environment) {
            runtime.prepare(environment);
            environment.put(VARIABLE, mark);
        }

        List<String> processes() {
            return ofEachProcess("environ")
                    .filter(environment -> environment.contains(VARIABLE + "=" + mark))
                    .map(environment -> environment.replace('\0', ' '))
                    .toList();
        }
    }
}

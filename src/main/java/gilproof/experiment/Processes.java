package gilproof.experiment;

import static gilproof.recording.Way.ONE_THREAD;
import static gilproof.recording.Way.PROCESSES;
import static gilproof.recording.Way.PROCESSES_IN_TURN;
import static gilproof.recording.Way.THREADS;
import static gilproof.recording.Way.THREADS_IN_TURN;

import com.fasterxml.jackson.databind.ObjectMapper;
import gilproof.experiment.Experiment.Needs;
import gilproof.recording.Way;
import gilproof.runtime.About;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** How processes are started, run beside each other, and end: the experiments of the document's section on processes. */
public final class Processes {

    /** The start methods that there are; a round leaves out those that a runtime does not offer. */
    private static final List<String> START_METHODS = List.of("fork", "spawn", "forkserver");

    /** The median of two starts in a round; with six rounds, of twelve. */
    private static final int STARTS = 2;

    private static final Duration SHORT_WAIT = Duration.ofMillis(100);
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Two workers, squares and cubes, that sleep before each number, as processes. They need a processor to start on, and their start is part of what is measured: beside
     * everything else that waits they took longer than one thread.
     */
    public static final Experiment SLEEPING_PROCESSES = new Experiment(
            "two processes that sleep",
            "squares_and_cubes",
            List.of(ONE_THREAD, PROCESSES),
            Experiments.sleeping(Experiments.TUTORIALS_WAIT),
            Needs.QUIET,
            Experiments.A_FEW,
            Experiments.MOST_ROUNDS_OF_WAITING);

    /** The same two, the second process started only when the first has ended: decided by order in one round. */
    public static final Experiment PROCESSES_ONE_AFTER_THE_OTHER = new Experiment(
            "two processes that sleep one after the other",
            "squares_and_cubes",
            List.of(ONE_THREAD, PROCESSES_IN_TURN),
            Experiments.sleeping(Experiments.HALF_THE_TUTORIALS_WAIT),
            Needs.PATIENCE,
            1,
            1);

    /** Threads and processes that do nothing, one after the other. */
    public static final Experiment STARTS_OF_WORKERS = new Experiment(
            "workers that only start",
            "startup_time",
            with(THREADS_IN_TURN, Way::processesInTurnStartedBy),
            (round, pace) -> JSON.createObjectNode().put("starts", STARTS),
            Needs.QUIET,
            Experiments.A_FEW,
            16);

    /** Two sleeping processes by each start method. The order of events decides: one round does. */
    public static final Experiment SLEEPING_PROCESSES_BY_METHOD = new Experiment(
            "two processes that sleep, by each start method",
            "squares_and_cubes",
            with(ONE_THREAD, Way::processesStartedBy),
            Experiments.sleeping(SHORT_WAIT),
            Needs.PATIENCE,
            1,
            6);

    /** Two workers of which one fails: by an exception, or, as a process, by being killed. */
    public static final Experiment SIBLINGS = new Experiment(
            "a worker beside one that fails",
            "failing_sibling",
            List.of(ONE_THREAD, THREADS, PROCESSES),
            (round, pace) -> Experiments.tutorialsNumbers().put("seconds", Experiments.seconds(SHORT_WAIT)),
            Needs.PATIENCE,
            1,
            1);

    private Processes() {}

    /**
     * The start method that a runtime should have as its default on the system that it runs on, by its makers' documentation:
     * docs.python.org/3/library/multiprocessing.html, "Contexts and start methods". GraalPy offers {@code spawn} only,
     * and a JVM knows no other way.
     */
    public static String documentedDefault(About about) {
        return DefaultStartMethod.documentedFor(about);
    }

    static List<Way> with(Way other, Function<String, Way> startedBy) {
        return Stream.concat(Stream.of(other), START_METHODS.stream().map(startedBy)).toList();
    }
}

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

    /** A few, and far more tasks than that: each worker could have some. */
    private static final int WORKERS = 4;

    private static final int MANY_TASKS = 100;

    /** A program that has no more to do ends in 10 to 60 ms: beside thirty busy processes it has time for that. */
    private static final Duration LONGER_THAN_AN_END = Duration.ofSeconds(2);

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

    /** A thread that crashes beside another one: both in one process, or each in its own. */
    public static final Experiment CRASH = Experiments.once(
            "a thread beside one that crashes", "crash", (round, pace) -> JSON.createObjectNode(), THREADS, PROCESSES);

    /** A fork while another thread holds a lock. */
    public static final Experiment FORK_WITH_A_LOCK = forking("a fork while another thread holds a lock", false);

    /** The same, after the other thread has released it. */
    public static final Experiment FORK_WITHOUT_ONE = forking("a fork after another thread has released a lock", true);

    /** A pool of a few threads that does many tasks. */
    public static final Experiment POOL_OF_THREADS = working("a pool of threads", WORKERS, MANY_TASKS, true, THREADS);

    /** A thread for each of so many tasks. */
    public static final Experiment A_THREAD_EACH = working("a thread for each task", WORKERS, MANY_TASKS, false, THREADS);

    /** A pool of processes; as few as can be, for each takes a while to start. */
    public static final Experiment POOL_OF_PROCESSES = working("a pool of processes", 2, MANY_TASKS, true, PROCESSES);

    /** A program that comes to its end while a daemon thread of it is asleep. */
    public static final Experiment DAEMON_THREAD = ending("a daemon thread", true);

    /** The same with a thread that is no daemon. */
    public static final Experiment THREAD_THAT_IS_NO_DAEMON = ending("a thread that is no daemon", false);

    private Processes() {}

    private static Experiment forking(String name, boolean releases) {
        return Experiments.once(
                name, "forked_lock", (round, pace) -> JSON.createObjectNode().put("releases", releases), THREADS);
    }

    private static Experiment working(String name, int workers, int tasks, boolean pooled, Way way) {
        return Experiments.once(
                name,
                "worker_pool",
                (round, pace) -> JSON.createObjectNode()
                        .put("workers", workers)
                        .put("tasks", tasks)
                        .put("pooled", pooled),
                way);
    }

    private static Experiment ending(String with, boolean daemon) {
        return Experiments.once(
                "a program that ends with " + with,
                "daemon_thread",
                (round, pace) -> JSON.createObjectNode()
                        .put("daemon", daemon)
                        .put("seconds", Experiments.seconds(LONGER_THAN_AN_END)),
                THREADS);
    }

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

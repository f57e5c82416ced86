package gilproof.experiment;

import static gilproof.recording.Way.ONE_THREAD;
import static gilproof.recording.Way.PROCESSES;
import static gilproof.recording.Way.PROCESSES_IN_TURN;
import static gilproof.recording.Way.THREADS;
import static gilproof.recording.Way.THREADS_IN_TURN;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.experiment.Experiment.Needs;
import gilproof.recording.Way;
import gilproof.runtime.About;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The start of processes, their work side by side, and their end: the experiments of the section on processes. */
public final class Processes {

    /** All start methods; a round leaves out those that a runtime does not offer. */
    private static final List<String> START_METHODS = List.of("fork", "spawn", "forkserver");

    /** Twelve starts for the median: two in a round, in six rounds. */
    private static final int STARTS = 2;

    private static final Duration SHORT_WAIT = Duration.ofMillis(100);

    /** A few workers, and far more tasks: each worker could have some. */
    private static final int WORKERS = 4;

    private static final int MANY_TASKS = 100;

    /** A program with nothing left to do ends in 10 to 60 ms; this is time enough even beside thirty busy processes. */
    private static final Duration LONGER_THAN_AN_END = Duration.ofSeconds(2);

    /**
     * Two workers, squares and cubes, that sleep before each number, as processes. They need a processor to start, and their
     * start is measured too: at the same time as everything else that waits, they took longer than one thread.
     */
    public static final Experiment SLEEPING_PROCESSES = Experiment.named("two processes that sleep")
            .running("squares_and_cubes")
            .by(ONE_THREAD, PROCESSES)
            .given(Experiments.sleeping(Experiments.TUTORIALS_WAIT))
            .needing(Needs.QUIET)
            .inRounds(Experiments.A_FEW, Experiments.MOST_ROUNDS_OF_WAITING);

    /** The same two workers, for half as long. Each writes a line as soon as it is printed, as to a terminal. */
    public static final Experiment PROCESSES_THAT_FLUSH =
            Experiment.named("two processes that sleep and write each line at once")
                    .running("squares_and_cubes")
                    .by(ONE_THREAD, PROCESSES)
                    .given(round -> Experiments.tutorialsNumbers()
                            .put("pause", "sleep")
                            .put("seconds", Experiments.seconds(Experiments.HALF_THE_TUTORIALS_WAIT))
                            .put("flushes", true))
                    .inRounds(1, 6);

    /** The same two workers, the second process started only after the first has ended: order decides in one round. */
    public static final Experiment PROCESSES_ONE_AFTER_THE_OTHER =
            Experiment.named("two processes that sleep one after the other")
                    .running("squares_and_cubes")
                    .by(ONE_THREAD, PROCESSES_IN_TURN)
                    .given(Experiments.sleeping(Experiments.HALF_THE_TUTORIALS_WAIT))
                    .once();

    /** Threads and processes that do nothing, one after the other. */
    public static final Experiment STARTS_OF_WORKERS = Experiment.named("workers that only start")
            .running("startup_time")
            .by(with(THREADS_IN_TURN, Way::processesInTurnStartedBy))
            .given(round -> starting(false))
            .needing(Needs.QUIET)
            .inRounds(Experiments.A_FEW, 16);

    /**
     * Threads and processes by the default start method that do nothing; each thread starts a process, and begins when that
     * begins.
     */
    public static final Experiment STARTS_OF_THREADS_WITH_A_PROCESS =
            Experiment.named("threads that each start a process, and processes that only start")
                    .running("startup_time")
                    .by(THREADS_IN_TURN, PROCESSES_IN_TURN)
                    .given(round -> starting(true))
                    .needing(Needs.QUIET)
                    .inRounds(Experiments.A_FEW, 16);

    /** Two sleeping processes by each start method. The order of events decides: one round does. */
    public static final Experiment SLEEPING_PROCESSES_BY_METHOD =
            Experiment.named("two processes that sleep, by each start method")
                    .running("squares_and_cubes")
                    .by(with(ONE_THREAD, Way::processesStartedBy))
                    .given(Experiments.sleeping(SHORT_WAIT))
                    .inRounds(1, 6);

    /** Two workers of which one ends by an exception. */
    public static final Experiment SIBLINGS = Experiment.named("a worker beside one that fails")
            .running("failing_sibling")
            .by(ONE_THREAD, THREADS, PROCESSES)
            .given(round -> Experiments.tutorialsNumbers().put("seconds", Experiments.seconds(SHORT_WAIT)))
            .once();

    /** A thread that crashes beside another one: both in one process, or each in its own process. */
    public static final Experiment CRASH = Experiment.named("a thread beside one that crashes")
            .running("crash")
            .by(THREADS, PROCESSES)
            .once();

    /** A fork while another thread holds a lock. */
    public static final Experiment FORK_WITH_A_LOCK = forking("a fork while another thread holds a lock", false);

    /** A fork after the other thread has released the lock. */
    public static final Experiment FORK_WITHOUT_ONE = forking("a fork after another thread has released a lock", true);

    /** A pool of a few threads that does many tasks. */
    public static final Experiment POOL_OF_THREADS = working("a pool of threads", WORKERS, MANY_TASKS, true, THREADS);

    /** A thread for each of so many tasks. */
    public static final Experiment A_THREAD_EACH = working("a thread for each task", WORKERS, MANY_TASKS, false, THREADS);

    /** A pool of processes; as few as possible, because each takes a while to start. */
    public static final Experiment POOL_OF_PROCESSES = working("a pool of processes", 2, MANY_TASKS, true, PROCESSES);

    /** A program that ends while a daemon thread of it is asleep. */
    public static final Experiment DAEMON_THREAD = ending("a daemon thread", true);

    /** A program that ends while another thread of it, no daemon, is asleep. */
    public static final Experiment THREAD_THAT_IS_NO_DAEMON = ending("a thread that is no daemon", false);

    private Processes() {}

    private static ObjectNode starting(boolean threadsStartProcesses) {
        return Experiments.parameters().put("starts", STARTS).put("threadsStartProcesses", threadsStartProcesses);
    }

    private static Experiment forking(String name, boolean releases) {
        return Experiment.named(name)
                .running("forked_lock")
                .by(THREADS)
                .given(round -> Experiments.parameters().put("releases", releases))
                .once();
    }

    private static Experiment working(String name, int workers, int tasks, boolean pooled, Way way) {
        return Experiment.named(name)
                .running("worker_pool")
                .by(way)
                .given(round -> Experiments.parameters()
                        .put("workers", workers)
                        .put("tasks", tasks)
                        .put("pooled", pooled))
                .once();
    }

    private static Experiment ending(String with, boolean daemon) {
        return Experiment.named("a program that ends with " + with)
                .running("daemon_thread")
                .by(THREADS)
                .given(round -> Experiments.parameters()
                        .put("daemon", daemon)
                        .put("seconds", Experiments.seconds(LONGER_THAN_AN_END)))
                .once();
    }

    /**
     * A runtime's documented default start method on the system that it runs on:
     * docs.python.org/3/library/multiprocessing.html, "Contexts and start methods". GraalPy offers {@code spawn} only, and a
     * JVM knows no other way.
     */
    public static String documentedDefault(About about) {
        return DefaultStartMethod.documentedFor(about);
    }

    static List<Way> with(Way other, Function<String, Way> startedBy) {
        return Stream.concat(Stream.of(other), START_METHODS.stream().map(startedBy)).toList();
    }
}

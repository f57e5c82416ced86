package gilproof.experiment;

import static gilproof.recording.Way.ONE_THREAD;
import static gilproof.recording.Way.PROCESSES;
import static gilproof.recording.Way.PROCESSES_IN_TURN;
import static gilproof.recording.Way.THREADS;
import static gilproof.recording.Way.THREADS_UNDER_ONE_LOCK;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.experiment.Experiment.Needs;
import gilproof.experiment.Experiment.Plan;
import gilproof.experiment.Experiment.PlanOfThePace;
import java.time.Duration;
import java.util.List;

/** The experiments that the claims read, with their figures and where those come from. */
public final class Experiments {

    /** The numbers of which the tutorial computes squares and cubes. */
    private static final int[] NUMBERS = {2, 4, 8, 9};

    /** How long the tutorial sleeps before each of them. */
    public static final Duration TUTORIALS_WAIT = Duration.ofMillis(200);

    /**
     * How long later rounds sleep. A ratio needs no longer waits than this, and six rounds of the tutorial's own would
     * take a quarter of a minute per runtime.
     */
    static final Duration SHORTER_WAIT = Duration.ofMillis(30);

    /**
     * How long a busy loop takes the place of one sleep. The tutorial's took 240 ms; this is long enough that a switch
     * interval of 5 ms is small beside the four of them, and short, for a shared machine changes its speed from second
     * to second: many short pairs meet the same speed in both halves, a few long ones do not.
     */
    private static final Duration BUSY = Duration.ofMillis(20);

    /** How long stamped loops run: thirty switch intervals of 5 ms, and some turns of those who hand over less often. */
    static final Duration STAMPING = Duration.ofMillis(150);

    /**
     * In a row, eight of these take as long as four of the tutorial's. Starting a process, where that is part of what is
     * measured, stays small beside them.
     */
    public static final Duration HALF_THE_TUTORIALS_WAIT = TUTORIALS_WAIT.dividedBy(2);

    /** Where nothing is read off the length of a wait. */
    static final Duration HARDLY_A_WAIT = Duration.ofMillis(10);

    /** With six pairs, the smallest to the largest cover the median with 97 %. */
    static final int PAIRS = 6;

    /** Where no ratio is asked for, but an order: enough to believe that a thing never happens. */
    static final int A_FEW = 3;

    /** Rounds in which two threads try to meet: on a machine that is short of processors they seldom do. */
    static final int MOST_TRIES = 9;

    /** How often the pace is taken, the last one counts: a just-in-time compiler needs some ten to be done. */
    private static final int PASSES = 12;

    private static final int MOST_ROUNDS_OF_WAITING = 16;
    static final int MOST_ROUNDS_OF_COMPUTING = 24;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Two workers, squares and cubes, that sleep before each number: in one thread, in two, in two under one lock. */
    public static final Experiment SLEEPING_WORKERS = new Experiment(
            "two workers that sleep",
            "squares_and_cubes",
            List.of(ONE_THREAD, THREADS, THREADS_UNDER_ONE_LOCK),
            sleeping(TUTORIALS_WAIT, SHORTER_WAIT),
            Needs.PATIENCE,
            PAIRS,
            MOST_ROUNDS_OF_WAITING);

    /**
     * The same two in one thread, undisturbed: what processor time they use is part of what is seen, and where many things
     * are started one that spins gets little.
     */
    public static final Experiment UNDISTURBED_SLEEPERS = new Experiment(
            "two workers that sleep undisturbed",
            "squares_and_cubes",
            List.of(ONE_THREAD),
            sleeping(SHORTER_WAIT, SHORTER_WAIT),
            Needs.QUIET,
            PAIRS,
            MOST_ROUNDS_OF_WAITING);

    /**
     * The same two as processes. They need a processor to start on, and their start is part of what is measured: beside
     * everything else that waits they took longer than one thread.
     */
    public static final Experiment SLEEPING_PROCESSES = new Experiment(
            "two processes that sleep",
            "squares_and_cubes",
            List.of(ONE_THREAD, PROCESSES),
            sleeping(TUTORIALS_WAIT, HALF_THE_TUTORIALS_WAIT),
            Needs.QUIET,
            A_FEW,
            MOST_ROUNDS_OF_WAITING);

    /** The same two, the second process started only when the first has ended: decided by order in one round. */
    public static final Experiment PROCESSES_ONE_AFTER_THE_OTHER = new Experiment(
            "two processes that sleep one after the other",
            "squares_and_cubes",
            List.of(ONE_THREAD, PROCESSES_IN_TURN),
            sleeping(HALF_THE_TUTORIALS_WAIT, HALF_THE_TUTORIALS_WAIT),
            Needs.PATIENCE,
            1,
            1);

    /**
     * Two workers that run a busy loop in place of each sleep: in one thread, in two, in two processes; and, on runtimes
     * without a global lock, in two threads under one lock of the program's own. They begin together: by how much one
     * process starts later than the other says nothing about what two can do at once.
     */
    public static final Experiment BUSY_WORKERS = new Experiment(
            "two workers that compute",
            "squares_and_cubes",
            List.of(ONE_THREAD, THREADS, THREADS_UNDER_ONE_LOCK, PROCESSES),
            (PlanOfThePace) (round, pace) -> tutorialsNumbers().put("pause", "compute")
                    .put("turns", pace.turnsOf(BUSY))
                    .put("gated", true),
            Needs.PROCESSORS,
            PAIRS,
            MOST_ROUNDS_OF_COMPUTING);

    /** Two loops that read the clock on every turn, in the same ways but one thread. */
    public static final Experiment STAMPED_LOOPS = new Experiment(
            "two stamped loops",
            "timestamped_loops",
            List.of(THREADS, THREADS_UNDER_ONE_LOCK, PROCESSES),
            (round, pace) -> JSON.createObjectNode().put("seconds", seconds(STAMPING)),
            Needs.PROCESSORS,
            A_FEW,
            MOST_ROUNDS_OF_COMPUTING);

    /** One worker, a thread or a process, that fills a list of its parent's with squares. */
    public static final Experiment LIST_OF_SQUARES = listFilled("squares", false);

    /** The same with cubes. */
    public static final Experiment LIST_OF_CUBES = listFilled("cubes", false);

    /** One worker that fills a copy of the list with squares. */
    public static final Experiment COPIED_LIST = listFilled("squares", true);

    /** A timed block that throws, timed with care. */
    public static final Experiment TIMED_FAILURE = timedFailure("a timed block that throws", false);

    /** The same, timed naively. */
    public static final Experiment NAIVELY_TIMED_FAILURE = timedFailure("a naively timed block that throws", true);

    /** How fast the busy loop is. */
    public static final Experiment PACE = new Experiment(
            "the pace of a busy loop",
            "pace",
            List.of(ONE_THREAD),
            (round, pace) -> JSON.createObjectNode().put("passes", PASSES),
            Needs.PROCESSORS,
            1,
            1);

    /** How long the machine's witness runs, before and after each round that needs processors. */
    static final Duration WITNESSING = Duration.ofMillis(35);

    private Experiments() {}

    /** What the witness is given. */
    public static ObjectNode witnessing() {
        return JSON.createObjectNode().put("seconds", seconds(WITNESSING));
    }

    static Plan sleeping(Duration firstWait, Duration laterWait) {
        return (round, pace) -> tutorialsNumbers()
                .put("pause", "sleep")
                .put("seconds", seconds(round == 1 ? firstWait : laterWait));
    }

    private static Experiment listFilled(String what, boolean copied) {
        return new Experiment(
                (copied ? "a copied list" : "a list") + " filled with " + what,
                "global_list",
                List.of(THREADS, PROCESSES),
                (round, pace) -> {
                    // Who fills a copy has nothing to show for the tutorial's waits.
                    Duration wait = copied ? HARDLY_A_WAIT : TUTORIALS_WAIT;
                    ObjectNode parameters = tutorialsNumbers().put("what", what).put("seconds", seconds(wait));
                    parameters.put("copied", copied).putArray("before");
                    return parameters;
                },
                Needs.PATIENCE,
                1,
                1);
    }

    private static Experiment timedFailure(String name, boolean naive) {
        return new Experiment(
                name,
                "timed_block",
                List.of(ONE_THREAD),
                (round, pace) -> JSON.createObjectNode().put("naive", naive),
                Needs.PATIENCE,
                1,
                1);
    }

    /** The numbers of which each worker computes squares or cubes. */
    static ObjectNode tutorialsNumbers() {
        ObjectNode parameters = JSON.createObjectNode();
        for (int number : NUMBERS) {
            parameters.withArray("numbers").add(number);
        }
        return parameters;
    }

    static double seconds(Duration length) {
        return length.toNanos() / 1e9;
    }
}

package gilproof.experiment;

import static gilproof.recording.Way.ONE_THREAD;
import static gilproof.recording.Way.THREADS;
import static gilproof.recording.Way.THREADS_UNDER_ONE_LOCK;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.experiment.Experiment.Needs;
import java.time.Duration;
import java.util.List;

/** The experiments on the lock itself: who gives it up when, for how long it is kept, and what it guards. */
public final class LockExperiments {

    /** The switch interval of CPython, and the shorter of two that are compared. */
    public static final Duration SHORT_INTERVAL = Duration.ofMillis(5);

    /** Ten times as long: turns that follow the interval can't be taken for those that do not. */
    private static final Duration LONG_INTERVAL = Duration.ofMillis(50);

    /** Which of the loops of {@link #SWITCH_INTERVALS} ran at the short interval, at the long one, at the short again. */
    public static final int SHORT = 0;
    public static final int LONG = 1;
    public static final int SHORT_AGAIN = 2;

    /** How long the loops run at the short interval: some fifteen turns. */
    private static final Duration LOOPING_SHORT = Duration.ofMillis(80);

    /** How long at the long one: some three. */
    private static final Duration LOOPING_LONG = Duration.ofMillis(180);

    /** Sleeps of C's: the ratio that they give needs no longer ones. */
    private static final Duration SLEEP_IN_C = Duration.ofMillis(15);

    /**
     * How long a counter counts beside a sleeper: two hand-overs, one at either end, of 5 ms each are a tenth of it. Beside
     * half as long a sleep that kept the lock, the counter was seen for 0.13 to 0.16 of it, which decides nothing.
     */
    private static final Duration COUNTING = Duration.ofMillis(100);

    /** How long each worker hashes: a thread's start is small beside it. Short for the same reason as a busy loop. */
    private static final Duration HASHING = Duration.ofMillis(30);

    /** Bytes of a large buffer, for which hashing gives the lock up: a hash takes some milliseconds. */
    private static final int LARGE = 1 << 20;

    /** Bytes of a small buffer: below 2048, CPython keeps the lock. */
    private static final int SMALL = 1 << 10;

    /** How often each thread raises a reference count: with the lock, that takes it half a second. */
    private static final int RAISES = 50_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Two workers that sleep by a function of C's that gives the interpreter's lock up. */
    public static final Experiment RELEASING_SLEEPS =
            sleepsInC("two workers that sleep in C, the lock released", false, Experiments.PAIRS);

    /** The same two, by the same function, called so that it keeps the lock. */
    public static final Experiment KEEPING_SLEEPS =
            sleepsInC("two workers that sleep in C, the lock kept", true, Experiments.A_FEW);

    /** A thread that sleeps, and one that counts meanwhile. */
    public static final Experiment SLEEPER = sleeper("a sleeper and a counter", "own", Experiments.A_FEW);

    /** The same, sleeping in C with the lock released. */
    public static final Experiment RELEASING_SLEEPER =
            sleeper("a sleeper in C and a counter, the lock released", "released", 1);

    /** The same, sleeping in C with the lock kept. */
    public static final Experiment KEEPING_SLEEPER =
            sleeper("a sleeper in C and a counter, the lock kept", "kept", Experiments.A_FEW);

    /** Stamped loops at the short switch interval, at the long one, and at the short one again. */
    public static final Experiment SWITCH_INTERVALS = new Experiment(
            "stamped loops at switch intervals",
            "switch_interval",
            List.of(THREADS),
            (round, pace) -> {
                ObjectNode parameters = JSON.createObjectNode();
                looped(parameters, SHORT_INTERVAL, LOOPING_SHORT);
                looped(parameters, LONG_INTERVAL, LOOPING_LONG);
                looped(parameters, SHORT_INTERVAL, LOOPING_SHORT);
                return parameters;
            },
            Needs.PROCESSORS,
            Experiments.PAIRS,
            Experiments.MOST_ROUNDS_OF_COMPUTING);

    /** Two workers that hash buffers for which the lock is given up. */
    public static final Experiment HASHING_LARGE_BUFFERS = hashing("two workers that hash large buffers", LARGE);

    /** The same with buffers for which it is kept. */
    public static final Experiment HASHING_SMALL_BUFFERS = hashing("two workers that hash small buffers", SMALL);

    /** Two threads of a JVM that raise one reference count of CPython's, without its lock and with it. */
    public static final Experiment REFERENCE_COUNTS = new Experiment(
            "one reference count, raised by two threads",
            "reference_count",
            List.of(THREADS, THREADS_UNDER_ONE_LOCK),
            (round, pace) -> JSON.createObjectNode().put("times", RAISES),
            Needs.PROCESSORS,
            1,
            Experiments.MOST_TRIES);

    private LockExperiments() {}

    private static Experiment sleepsInC(String name, boolean keepsLock, int leastRounds) {
        return new Experiment(
                name,
                "squares_and_cubes",
                List.of(ONE_THREAD, THREADS, THREADS_UNDER_ONE_LOCK),
                (round, pace) -> Experiments.tutorialsNumbers()
                        .put("pause", "sleep in C")
                        .put("keepsLock", keepsLock)
                        .put("seconds", Experiments.seconds(SLEEP_IN_C)),
                Needs.PATIENCE,
                leastRounds,
                Experiments.MOST_ROUNDS_OF_COMPUTING);
    }

    private static Experiment sleeper(String name, String call, int leastRounds) {
        return new Experiment(
                name,
                "sleeping_thread",
                List.of(ONE_THREAD, THREADS, THREADS_UNDER_ONE_LOCK),
                (round, pace) -> JSON.createObjectNode().put("call", call).put("seconds", Experiments.seconds(COUNTING)),
                Needs.ONE_PROCESSOR,
                leastRounds,
                Experiments.MOST_ROUNDS_OF_COMPUTING);
    }

    private static Experiment hashing(String name, int size) {
        return new Experiment(
                name,
                "hashing",
                List.of(ONE_THREAD, THREADS),
                (round, pace) -> JSON.createObjectNode().put("size", size).put("seconds", Experiments.seconds(HASHING)),
                Needs.PROCESSORS,
                Experiments.PAIRS,
                Experiments.MOST_ROUNDS_OF_COMPUTING);
    }

    private static void looped(ObjectNode parameters, Duration interval, Duration length) {
        parameters
                .withArray("loops")
                .addObject()
                .put("interval", Experiments.seconds(interval))
                .put("seconds", Experiments.seconds(length));
    }
}

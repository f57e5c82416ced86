package gilproof.experiment;

import static gilproof.recording.Way.ONE_THREAD;
import static gilproof.recording.Way.PROCESSES;
import static gilproof.recording.Way.PROCESSES_UNDER_ONE_LOCK;
import static gilproof.recording.Way.THREADS;
import static gilproof.recording.Way.THREADS_UNDER_ONE_LOCK;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.experiment.Experiment.Needs;
import java.time.Duration;

/** Threads that compute, in Python and in C: the experiments of the section on threads that compute. */
public final class ThreadsThatCompute {

    /**
     * The length of a busy loop in place of one sleep. The tutorial's took 240 ms. Eight of these are about thirty switch
     * intervals of 5 ms, so the start of two threads is small beside them. They are short because a shared machine changes
     * its speed.
     */
    private static final Duration BUSY = Duration.ofMillis(20);

    /**
     * The length of a busy loop in which the two workers hand over a hundred times: one or two microseconds between
     * hand-overs.
     */
    private static final Duration BUSY_IN_SHORT_TURNS = Duration.ofNanos(100_000);

    /** The switch interval of CPython, and the shorter of two that are compared. */
    public static final Duration SHORT_INTERVAL = Duration.ofMillis(5);

    /** Ten times as long: turns that follow the interval can't be confused with turns that do not. */
    private static final Duration LONG_INTERVAL = Duration.ofMillis(50);

    /**
     * The loops of {@link #SWITCH_INTERVALS} by their index: at the short interval, at the long one, at the short one again.
     */
    public static final int SHORT = 0;
    public static final int LONG = 1;
    public static final int SHORT_AGAIN = 2;

    /** The length of the loops at the short interval: about fifteen turns. */
    private static final Duration LOOPING_SHORT = Duration.ofMillis(80);

    /** The length of the loop at the long interval: about four turns, of which the first and the last are not whole. */
    private static final Duration LOOPING_LONG = Duration.ofMillis(230);

    /**
     * The time for which each worker computes in C: a thread's start is small beside it. It is short for the same reason as
     * a busy loop.
     */
    private static final Duration COMPUTING_IN_C = Duration.ofMillis(30);

    /** The least length of a call into C: some switch intervals of 1 ms. */
    private static final Duration IN_A_CALL = Duration.ofMillis(20);

    /** Seconds: so short that a call of some milliseconds lasts for many of them. The default is 0.005. */
    private static final double SWITCHING_OFTEN = 0.001;

    /**
     * Two workers that run a busy loop in place of each sleep: in one thread, in two, in two processes; and, on runtimes
     * without a global lock, in two threads and in two processes under one lock of the program's own. They begin together,
     * because a delay between two starts tells nothing about simultaneous work.
     */
    public static final Experiment BUSY_WORKERS = Experiment.named("two workers that compute")
            .running("squares_and_cubes")
            .by(ONE_THREAD, THREADS, THREADS_UNDER_ONE_LOCK, PROCESSES, PROCESSES_UNDER_ONE_LOCK)
            .given(round -> computing(round.measuredPace(), BUSY))
            .needing(Needs.PROCESSORS)
            .inRounds(Experiments.A_FEW, Experiments.MOST_ROUNDS_OF_COMPUTING);

    /** The same two workers, which hand over to each other every one or two microseconds. */
    public static final Experiment HANDING_OVER_OFTEN = handingOver(
            "two workers that hand over all the time", "after each chunk", BUSY_IN_SHORT_TURNS, Needs.PROCESSORS);

    /**
     * The same two workers on Python 2, while nothing else of the suite runs: threads that have no processor each do not
     * contend for the lock.
     */
    public static final Experiment CONTENDING_WORKERS =
            handingOver("two workers that contend", "as it does", BUSY, Needs.ALL_PROCESSORS);

    /** The same on Python 2 that is told to hand over only after a million of its instructions. */
    public static final Experiment HANDING_OVER_SELDOM =
            handingOver("two workers that hardly ever hand over", "hardly ever", BUSY, Needs.ALL_PROCESSORS);

    /** Stamped loops at the short switch interval, at the long one, and at the short one again. */
    public static final Experiment SWITCH_INTERVALS = Experiment.named("stamped loops at switch intervals")
            .running("switch_interval")
            .by(THREADS)
            .given(round -> {
                ObjectNode parameters = Experiments.parameters();
                looped(parameters, SHORT_INTERVAL, LOOPING_SHORT);
                looped(parameters, LONG_INTERVAL, LOOPING_LONG);
                looped(parameters, SHORT_INTERVAL, LOOPING_SHORT);
                return parameters;
            })
            .needing(Needs.PROCESSORS)
            .inRounds(Experiments.A_FEW, Experiments.MOST_ROUNDS_OF_COMPUTING);

    /** Two workers that compute in C, by calls that give the lock up. */
    public static final Experiment COMPUTING_WITH_THE_LOCK_RELEASED =
            computingInC("two workers that compute in C, the lock released", false);

    /** The same calls, which keep the lock. */
    public static final Experiment COMPUTING_WITH_THE_LOCK_KEPT =
            computingInC("two workers that compute in C, the lock kept", true);

    /** One call into C that gives the lock up, beside a thread that counts. */
    public static final Experiment RELEASING_CALL = calling("a call into C that gives the lock up", false, true);

    /** One call into C that keeps the lock, beside a thread that counts. */
    public static final Experiment KEEPING_CALL = calling("a call into C that keeps the lock", true, true);

    /** Two calls into C that give the lock up. */
    public static final Experiment RELEASING_CALLS = calling("two calls into C that give the lock up", false, false);

    /** Two calls into C that keep the lock. */
    public static final Experiment KEEPING_CALLS = calling("two calls into C that keep the lock", true, false);

    /** Long calls of the standard library, one after the other, each beside a thread that counts. */
    public static final Experiment LIBRARY_CALLS = Experiment.named("long calls of the standard library")
            .running("library_calls")
            .by(THREADS)
            .given(round -> Experiments.parameters()
                    .put("seconds", Experiments.seconds(IN_A_CALL))
                    .put("switchInterval", SWITCHING_OFTEN))
            .inRounds(Experiments.A_FEW, Experiments.MOST_TRIES);

    private ThreadsThatCompute() {}

    private static ObjectNode computing(Pace pace, Duration each) {
        return Experiments.tutorialsNumbers()
                .put("pause", "compute")
                .put("iterations", pace.iterationsOf(each))
                .put("gated", true);
    }

    private static Experiment handingOver(String name, String when, Duration each, Needs needs) {
        return Experiment.named(name)
                .running("squares_and_cubes")
                .by(ONE_THREAD, THREADS)
                .given(round -> computing(round.measuredPace(), each).put("handsOver", when))
                .needing(needs)
                .inRounds(Experiments.A_FEW, Experiments.MOST_ROUNDS_OF_COMPUTING);
    }

    private static Experiment calling(String name, boolean keepsLock, boolean besideACounter) {
        return Experiment.named(name)
                .running("call_into_c")
                .by(THREADS)
                .given(round -> Experiments.parameters()
                        .put("keepsLock", keepsLock)
                        .put("besideACounter", besideACounter)
                        .put("seconds", Experiments.seconds(IN_A_CALL))
                        .put("switchInterval", SWITCHING_OFTEN))
                .inRounds(Experiments.A_FEW, Experiments.MOST_TRIES);
    }

    private static Experiment computingInC(String name, boolean keepsLock) {
        return Experiment.named(name)
                .running("checksum_in_c")
                .by(ONE_THREAD, THREADS)
                .given(round -> Experiments.parameters()
                        .put("keepsLock", keepsLock)
                        .put("seconds", Experiments.seconds(COMPUTING_IN_C)))
                .needing(Needs.PROCESSORS)
                .inRounds(Experiments.A_FEW, Experiments.MOST_ROUNDS_OF_COMPUTING);
    }

    private static void looped(ObjectNode parameters, Duration interval, Duration length) {
        parameters
                .withArray("loops")
                .addObject()
                .put("interval", Experiments.seconds(interval))
                .put("seconds", Experiments.seconds(length));
    }
}

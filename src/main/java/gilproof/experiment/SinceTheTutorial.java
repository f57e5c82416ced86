package gilproof.experiment;

import static gilproof.recording.Way.ONE_THREAD;
import static gilproof.recording.Way.PROCESSES;
import static gilproof.recording.Way.SUBINTERPRETERS;
import static gilproof.recording.Way.THREADS;
import static gilproof.recording.Way.THREADS_UNDER_ONE_LOCK;
import static gilproof.recording.Way.VIRTUAL_THREADS;
import static gilproof.recording.Way.VIRTUAL_THREADS_A_QUARTER_AT_A_TIME;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.experiment.Experiment.Needs;
import gilproof.recording.Way;
import java.time.Duration;

/** Experiments on changes and discoveries since the tutorial was written. */
public final class SinceTheTutorial {

    /** A switch interval far from CPython's own: a wake-up's delay can't fit both. */
    public static final Duration LONG_INTERVAL = Duration.ofMillis(25);

    /**
     * The sleepers of {@link #WAKING_UP}, by their index: beside a busy thread at either interval, or beside one that waits.
     */
    public static final int BUSY_AT_SHORT = 0;
    public static final int BUSY_AT_LONG = 1;
    public static final int QUIET_AT_SHORT = 2;
    public static final int QUIET_AT_LONG = 3;

    /** A sleep that is short compared with the shorter interval, so that its delay is seen. */
    private static final Duration NAP = Duration.ofMillis(1);

    /** Wake-ups of a sleeper, enough for a median in each round; fewer if each takes longer. */
    private static final int NAPS = 5;
    private static final int NAPS_AT_LONG = 3;

    /** The length of one call into C: a dozen switch intervals. */
    private static final Duration LONG_CALL_LENGTH = Duration.ofMillis(60);

    /** The length of the same work in Python alone: some turns of either worker. */
    private static final Duration LOOP_LENGTH = Duration.ofMillis(40);

    /** The time for which two threads count. If nothing was lost and they hardly met, later rounds take longer. */
    private static final Duration COUNTING = Duration.ofMillis(60);

    /** Seconds: the more often threads take turns, the more often an interruption is possible. The default is 0.005. */
    private static final double SHORT_SWITCH_INTERVAL = 0.00001;

    private static final int SLEEPERS = 10_000;

    /** The sleep of each of ten thousand. The start of all of them takes one tenth of it, on an idle machine. */
    public static final Duration SLEEP_OF_THOUSANDS = Duration.ofMillis(300);

    /** The delay of a signal: long compared with the time between the timer's start and the call. */
    private static final Duration TO_A_SIGNAL = Duration.ofMillis(3);

    /** Items for which a call into C needs ten times as long, and 32 MB. */
    private static final int FILLED = 4_000_000;

    /** Two threads that run {@code counter += 1} in a loop. */
    public static final Experiment PLAIN_COUNTER = counting("two threads that count plainly", false, THREADS);

    /** Two threads that run {@code counter += 1} in a loop, as it is, and under a lock. */
    public static final Experiment PLAIN_COUNTER_UNDER_A_LOCK =
            counting("two threads that count plainly, and under a lock", false, THREADS, THREADS_UNDER_ONE_LOCK);

    /** Two threads that count with a call between reading and writing. */
    public static final Experiment COUNTER_WITH_A_CALL =
            counting("two threads that count, with a call between", true, THREADS);

    /** Sleepers that wake up beside a busy thread and beside one that waits, at two switch intervals. */
    public static final Experiment WAKING_UP = Experiment.named("sleepers beside a busy thread")
            .running("wakeup_latency")
            .by(THREADS)
            .given(round -> {
                ObjectNode parameters = Experiments.parameters().put("seconds", Experiments.seconds(NAP));
                sleeper(parameters, ThreadsThatCompute.SHORT_INTERVAL, true, NAPS);
                sleeper(parameters, LONG_INTERVAL, true, NAPS_AT_LONG);
                sleeper(parameters, ThreadsThatCompute.SHORT_INTERVAL, false, NAPS);
                sleeper(parameters, LONG_INTERVAL, false, NAPS_AT_LONG);
                return parameters;
            })
            .needing(Needs.PROCESSORS)
            .inRounds(Experiments.A_FEW, Experiments.MOST_ROUNDS_OF_COMPUTING);

    /** A thread in one long call into C, and one that counts meanwhile. */
    public static final Experiment ONE_LONG_CALL =
            adding("a long call and a counter", true, LONG_CALL_LENGTH, Experiments.A_FEW);

    /** The same work as a loop in the language itself. */
    public static final Experiment THE_SAME_IN_A_LOOP = adding("a long loop and a counter", false, LOOP_LENGTH, 1);

    /** Two stamped loops in sub-interpreters, and in threads of one. */
    public static final Experiment LOOPS_IN_SUBINTERPRETERS = Experiment.named("two stamped loops in sub-interpreters")
            .running("timestamped_loops")
            .by(SUBINTERPRETERS, THREADS)
            .given(round -> Experiments.parameters().put("seconds", Experiments.seconds(TheLock.STAMPING)))
            .needing(Needs.PROCESSORS)
            .inRounds(Experiments.A_FEW, Experiments.MOST_ROUNDS_OF_COMPUTING);

    /** Ten thousand sleepers in virtual threads; only a quarter of them at a time; and one alone. */
    public static final Experiment TEN_THOUSAND_SLEEPERS = Experiment.named("ten thousand sleepers")
            .running("many_sleepers")
            .by(ONE_THREAD, VIRTUAL_THREADS, VIRTUAL_THREADS_A_QUARTER_AT_A_TIME)
            .given(round -> Experiments.parameters()
                    .put("sleepers", SLEEPERS)
                    // On a slow machine one may wake up before all have begun; longer sleeps give it a chance.
                    .put("seconds", Experiments.seconds(SLEEP_OF_THOUSANDS) * round.number()))
            .inRounds(1, Experiments.A_FEW);

    /** A non-empty list, for a worker started by the default method, and by two named ones. */
    public static final Experiment LIST_BY_DEFAULT =
            Experiment.named("a list with something in it, by the default start method")
                    .running("global_list")
                    .by(PROCESSES, Way.processesStartedBy("fork"), Way.processesStartedBy("spawn"))
                    .given(round -> Memory.cubesBehindSomething())
                    .once();

    /** An attempt to start a process. */
    public static final Experiment ATTEMPT_AT_A_PROCESS = attempt("a process", "multiprocessing", "Process");

    /** An attempt to start a thread. */
    public static final Experiment ATTEMPT_AT_A_THREAD = attempt("a thread", "threading", "Thread");

    /** A signal that comes while the main thread is in one call into C. */
    public static final Experiment SIGNAL_IN_A_CALL = signalled("one call into C", true);

    /** A signal that comes while the main thread does the same work in a loop of Python. */
    public static final Experiment SIGNAL_IN_A_LOOP = signalled("a loop", false);

    private SinceTheTutorial() {}

    private static Experiment signalled(String in, boolean inOneCall) {
        return Experiment.named("a signal that comes in " + in)
                .running("signal_handler")
                .by(THREADS)
                .given(round -> Experiments.parameters()
                        .put("inOneCall", inOneCall)
                        .put("seconds", Experiments.seconds(TO_A_SIGNAL))
                        // If a call ended before its signal came, a longer one does not.
                        .put("times", FILLED << (round.number() - 1)))
                .inRounds(1, Experiments.A_FEW);
    }

    private static Experiment counting(String name, boolean call, Way... ways) {
        return Experiment.named(name)
                .running("plain_increment")
                .by(ways)
                .given(round -> Experiments.parameters()
                        .put("call", call)
                        .put("switchInterval", SHORT_SWITCH_INTERVAL)
                        .put("seconds",
                                Experiments.seconds(
                                        COUNTING.multipliedBy(1L << Math.max(0, round.number() - Experiments.A_FEW)))))
                .inRounds(Experiments.A_FEW, Experiments.MOST_TRIES);
    }

    private static Experiment adding(String name, boolean oneCall, Duration length, int leastRounds) {
        return Experiment.named(name)
                .running("long_call")
                .by(THREADS, ONE_THREAD)
                .given(round -> Experiments.parameters()
                        .put("oneCall", oneCall)
                        .put("seconds", Experiments.seconds(length)))
                .needing(Needs.ONE_PROCESSOR)
                .inRounds(leastRounds, Experiments.MOST_ROUNDS_OF_COMPUTING);
    }

    private static Experiment attempt(String what, String module, String kind) {
        return Experiment.named("an attempt at " + what)
                .running("what_can_be_started")
                .by(ONE_THREAD)
                .given(round -> Experiments.parameters().put("module", module).put("kind", kind))
                .once();
    }

    private static void sleeper(ObjectNode parameters, Duration interval, boolean busy, int times) {
        parameters
                .withArray("sleepers")
                .addObject()
                .put("interval", Experiments.seconds(interval))
                .put("busy", busy)
                .put("times", times);
    }
}

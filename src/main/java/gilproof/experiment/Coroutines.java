package gilproof.experiment;

import static gilproof.recording.Way.ONE_THREAD;
import static gilproof.recording.Way.THREADS;

import java.time.Duration;

/**
 * One thread that serves many: coroutines in Python, an executor's tasks in Java. Further experiments of the section on
 * threads that wait.
 */
public final class Coroutines {

    private static final int THOUSANDS = 2_000;

    /** The length of each sleep. The start of all sleepers takes one tenth of it, on an idle machine. */
    private static final Duration SLEEP_OF_EACH = Duration.ofMillis(200);

    /** Sleepers that keep the thread: one after the other, thousands would take minutes. */
    private static final int A_HANDFUL = 4;

    /** Long compared with a millisecond, after which a coroutine reads the clock if it can. */
    private static final Duration COMPUTING = Duration.ofMillis(40);

    /** Thousands of sleepers in one thread, which they hand over while they sleep. */
    public static final Experiment SLEEPERS_IN_ONE_THREAD =
            sleeping("thousands of sleepers in one thread", THOUSANDS, SLEEP_OF_EACH, true);

    /** A few sleepers that keep the thread. */
    public static final Experiment SLEEPERS_THAT_KEEP_THE_THREAD = sleeping(
            "sleepers that keep their one thread", A_HANDFUL, SLEEP_OF_EACH.dividedBy(A_HANDFUL), false);

    /** A coroutine that reads the clock, and another that computes: in the same thread, and in one beside it. */
    public static final Experiment BUSY_COROUTINE = Experiment.named("a busy coroutine and one that reads the clock")
            .running("busy_coroutine")
            .by(ONE_THREAD, THREADS)
            .given(round -> Experiments.parameters().put("seconds", Experiments.seconds(longer(COMPUTING, round.number()))))
            .inRounds(Experiments.A_FEW, Experiments.MOST_TRIES);

    private Coroutines() {}

    private static Experiment sleeping(String name, int sleepers, Duration length, boolean handsOver) {
        return Experiment.named(name)
                .running("event_loop")
                .by(ONE_THREAD)
                .given(round -> Experiments.parameters()
                        .put("sleepers", sleepers)
                        .put("handsOver", handsOver)
                        // On a slow machine one may wake up before all have begun; longer sleeps give it a chance.
                        .put("seconds", Experiments.seconds(length) * round.number()))
                .inRounds(1, Experiments.A_FEW);
    }

    /** If a round did not show it, the next ones take longer. */
    private static Duration longer(Duration length, int round) {
        return length.multipliedBy(Math.max(1, round - Experiments.A_FEW + 1));
    }
}

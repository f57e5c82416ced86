package gilproof.experiment;

import static gilproof.recording.Way.PROCESSES;
import static gilproof.recording.Way.PROCESSES_UNDER_ONE_LOCK;
import static gilproof.recording.Way.PROCESSES_WITH_ATOMIC_ACCESS;

import gilproof.experiment.Experiment.Needs;
import gilproof.recording.Way;
import java.time.Duration;

/** Experiments with processes that share data. */
public final class Sharing {

    /**
     * The time for which two processes count. It is long compared with the delay between their passages of the gate, so that
     * both count at once. If nothing was lost, later rounds take longer.
     */
    private static final Duration COUNTING = Duration.ofMillis(60);

    /** Rounds in any case. */
    private static final int TRIES = 2;

    /** Rounds after which no loss counts as none, or the machine never ran the two at once. */
    private static final int MOST_TRIES = 8;

    /** Rounds that each count for twice as long as the round before. */
    private static final int DOUBLINGS = 3;

    /**
     * Values of each process: with their overhead, those of both do not fit into a pipe together. A pipe mostly holds 64
     * KiB, and 1 MiB if the system's pages are large.
     */
    private static final int VALUES = 1200;

    /** Two processes that count on one shared value, holding the value's lock for each step, and without it. */
    public static final Experiment SHARED_VALUE =
            counting("two processes that count on one value", PROCESSES_UNDER_ONE_LOCK);

    /** Two processes that count on one shared value, with atomic access in place of the lock. */
    public static final Experiment MAPPED_VALUE =
            counting("two processes that count in a mapped file", PROCESSES_WITH_ATOMIC_ACCESS);

    /** Two processes, squares and cubes, that fill one shared array. */
    public static final Experiment SHARED_ARRAY = filling("two processes that fill a shared array", true);

    /** Two processes, squares and cubes, that fill a plain list, of which each has its own. */
    public static final Experiment PLAIN_LIST = filling("two processes that fill a plain list", false);

    /** Two processes that hand values to their parent. */
    public static final Experiment HANDED_OVER = handingOver("two processes that hand values over", true);

    /** Two processes that hand values to their parent, and end without waiting until all is written. */
    public static final Experiment HANDED_OVER_IN_HASTE =
            handingOver("two processes that hand values over and end in haste", false);

    /** A child that writes into memory that its parent shares. */
    public static final Experiment SHARED_BYTES = writing("memory that both share", true);

    /** A child that writes into a copy that its parent has sent through a queue. */
    public static final Experiment QUEUED_BYTES = writing("what came through a queue", false);

    private Sharing() {}

    private static Experiment counting(String name, Way protectedWay) {
        return Experiment.named(name)
                .running("shared_value")
                .by(protectedWay, PROCESSES)
                .given(round -> Experiments.parameters()
                        .put("seconds", Experiments.seconds(COUNTING.multipliedBy(1L << doublings(round.number())))))
                .needing(Needs.PROCESSORS)
                .inRounds(TRIES, MOST_TRIES);
    }

    private static int doublings(int round) {
        return Math.min(DOUBLINGS, Math.max(0, round - TRIES));
    }

    private static Experiment handingOver(String name, boolean flushes) {
        return Experiment.named(name)
                .running("queue_order")
                .by(PROCESSES)
                .given(round -> Experiments.parameters().put("count", VALUES).put("flushes", flushes))
                .once();
    }

    private static Experiment writing(String into, boolean shared) {
        return Experiment.named("a child that writes into " + into)
                .running("copied_or_shared")
                .by(PROCESSES)
                .given(round -> Experiments.parameters().put("shared", shared))
                .once();
    }

    private static Experiment filling(String name, boolean shared) {
        return Experiment.named(name)
                .running("shared_array")
                .by(PROCESSES)
                .given(round -> Experiments.tutorialsNumbers().put("shared", shared))
                .once();
    }
}

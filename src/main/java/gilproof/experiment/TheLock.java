package gilproof.experiment;

import static gilproof.recording.Way.ONE_THREAD;
import static gilproof.recording.Way.PROCESSES;
import static gilproof.recording.Way.PROCESSES_UNDER_ONE_LOCK;
import static gilproof.recording.Way.THREADS;
import static gilproof.recording.Way.THREADS_UNDER_ONE_LOCK;

import gilproof.experiment.Experiment.Needs;
import java.time.Duration;

/** Exclusion by the lock, and the data that it guards: the experiments of the section on the lock. */
public final class TheLock {

    /**
     * The length of stamped loops: thirty switch intervals of 5 ms, and some turns of runtimes that hand over less often.
     */
    static final Duration STAMPING = Duration.ofMillis(150);

    /**
     * The number of times that each thread raises a reference count: with the lock that takes half a second, without it one
     * tenth of that.
     */
    private static final int RAISES = 50_000;

    /**
     * The number of doublings where there is no lock, one in each round: threads that got no processor at the same time meet
     * in longer rounds.
     */
    private static final int DOUBLINGS = 4;

    /** So many objects that some are seen even if a collection happens meanwhile. */
    private static final int OBJECTS = 1_000;

    /**
     * The time for which two threads make and drop references, in the first round: about ten thousand times as long as one
     * reference takes.
     */
    private static final Duration REFERRING = Duration.ofMillis(40);

    /** Two loops that read the clock on every iteration: two threads, two processes, and both under one lock. */
    public static final Experiment STAMPED_LOOPS = Experiment.named("two stamped loops")
            .running("timestamped_loops")
            .by(THREADS, THREADS_UNDER_ONE_LOCK, PROCESSES, PROCESSES_UNDER_ONE_LOCK)
            .given(round -> Experiments.parameters().put("seconds", Experiments.seconds(STAMPING)))
            .needing(Needs.PROCESSORS)
            .inRounds(Experiments.A_FEW, Experiments.MOST_ROUNDS_OF_COMPUTING);

    /** Two threads of a JVM that raise one reference count of CPython's, without its lock and with it. */
    public static final Experiment REFERENCE_COUNTS = Experiment.named("one reference count, raised by two threads")
            .running("reference_count")
            .by(THREADS, THREADS_UNDER_ONE_LOCK)
            .given(round -> Experiments.parameters()
                    .put("times", RAISES << Math.min(DOUBLINGS, round.number() - 1))
                    .put("timesWithLock", RAISES))
            .needing(Needs.PROCESSORS)
            .inRounds(1, Experiments.MOST_TRIES);

    /** Objects whose last reference is deleted. */
    public static final Experiment LAST_REFERENCE = deleting("objects without a reference", false);

    /** Objects that also refer to themselves, and whose last outside reference is deleted. */
    public static final Experiment LAST_REFERENCE_BUT_ITS_OWN = deleting("objects that refer to themselves only", true);

    /** Two threads that refer to one object many times, and count their steps in a field. */
    public static final Experiment REFERENCES_OF_TWO_THREADS = Experiment.named("two threads that refer to one object")
            .running("counting_references")
            .by(THREADS)
            .given(round -> Experiments.parameters().put("seconds", Experiments.seconds(REFERRING) * round.number()))
            .inRounds(Experiments.A_FEW, Experiments.MOST_TRIES);

    private TheLock() {}

    private static Experiment deleting(String name, boolean inACircle) {
        return Experiment.named(name)
                .running("last_reference")
                .by(ONE_THREAD)
                .given(round -> Experiments.parameters().put("objects", OBJECTS).put("inACircle", inACircle))
                .once();
    }
}

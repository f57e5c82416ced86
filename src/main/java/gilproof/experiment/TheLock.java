package gilproof.experiment;

import static gilproof.recording.Way.ONE_THREAD;
import static gilproof.recording.Way.PROCESSES;
import static gilproof.recording.Way.THREADS;
import static gilproof.recording.Way.THREADS_UNDER_ONE_LOCK;

import gilproof.experiment.Experiment.Needs;
import java.time.Duration;

/** What the lock excludes, and what it guards: the experiments of the document's section on the lock. */
public final class TheLock {

    /** How long stamped loops run: thirty switch intervals of 5 ms, and some turns of runtimes that hand over less often. */
    static final Duration STAMPING = Duration.ofMillis(150);

    /** How often each thread raises a reference count: with the lock, that takes it half a second, without it a tenth of that. */
    private static final int RAISES = 50_000;

    /** How often that is doubled where there is no lock, a try each: threads that got no processor at one time meet in longer ones. */
    private static final int DOUBLINGS = 4;

    /** So many that some are seen even if a collection takes place meanwhile. */
    private static final int OBJECTS = 1_000;

    /** How long two threads make and drop references, in the first round: some ten thousand times as long as one takes. */
    private static final Duration REFERRING = Duration.ofMillis(40);

    /** Two loops that read the clock on every iteration: two threads, two under one lock, two processes. */
    public static final Experiment STAMPED_LOOPS = Experiment.named("two stamped loops")
            .running("timestamped_loops")
            .by(THREADS, THREADS_UNDER_ONE_LOCK, PROCESSES)
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

    /** The same of objects that also refer to themselves. */
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

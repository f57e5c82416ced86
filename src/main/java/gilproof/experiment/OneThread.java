package gilproof.experiment;

import static gilproof.recording.Way.ONE_THREAD;

/** One thread alone: the experiments of the section on one thread. */
public final class OneThread {

    /** A timed block that throws, timed with care. */
    public static final Experiment TIMED_FAILURE = timedFailure("a timed block that throws", false);

    /** A timed block that throws, timed naively. */
    public static final Experiment NAIVELY_TIMED_FAILURE = timedFailure("a naively timed block that throws", true);

    private OneThread() {}

    private static Experiment timedFailure(String name, boolean naive) {
        return Experiment.named(name)
                .running("timed_block")
                .by(ONE_THREAD)
                .given(round -> Experiments.parameters().put("naive", naive))
                .once();
    }
}

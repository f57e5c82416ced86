package gilproof.experiment;

import static gilproof.recording.Way.PROCESSES;

import java.time.Duration;

/** Virtual threads that share one carrier: further experiments of the section on news since the tutorial. */
public final class Carriers {

    /** Long compared with the start of a thread, which may happen meanwhile. */
    private static final Duration SLEEP = Duration.ofMillis(30);

    /** Virtual threads on one carrier, of which one sleeps in {@code synchronized}. */
    public static final Experiment ASLEEP_IN_SYNCHRONIZED = asleep("in synchronized");

    /** Virtual threads on one carrier, of which one sleeps under a lock of the library. */
    public static final Experiment ASLEEP_WITH_A_LOCK = asleep("with a lock");

    /** Virtual threads on one carrier, of which one sleeps with a frame of native code on its stack. */
    public static final Experiment ASLEEP_UNDER_NATIVE_CODE = asleep("called by native code");

    private Carriers() {}

    private static Experiment asleep(String how) {
        return Experiment.named("a virtual thread that sleeps " + how)
                .running("pinned_carrier")
                .by(PROCESSES)
                .given(round -> Experiments.parameters()
                        .put("asleep", how)
                        .put("seconds", Experiments.seconds(SLEEP.multipliedBy(round.number()))))
                .inRounds(1, Experiments.MOST_TRIES);
    }
}

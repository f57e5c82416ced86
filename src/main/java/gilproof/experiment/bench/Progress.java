package gilproof.experiment.bench;

import gilproof.experiment.Experiment;
import java.time.Duration;

/** Hears of each recording and its length. */
@FunctionalInterface
public interface Progress {

    /** Does nothing. */
    Progress UNTOLD = (runtime, experiment, round) -> {};

    /**
     * An experiment has been asked for the first time.
     *
     * @param runtime the runtime's name
     * @param experiment the experiment
     */
    default void asked(String runtime, Experiment experiment) {}

    /**
     * A round is about to be recorded.
     *
     * @param runtime the runtime's name
     * @param experiment the experiment's name
     * @param round 1 for the first
     */
    void recording(String runtime, String experiment, int round);

    /**
     * A round has been recorded.
     *
     * @param runtime the runtime's name
     * @param experiment the experiment's name
     * @param processorTime the processor time of its programs
     * @param denied the time in which its workers were ready to run and had no processor; zero where the system does not
     *     tell
     * @param took the time from its beginning, its witness included
     */
    default void recorded(String runtime, String experiment, Duration processorTime, Duration denied, Duration took) {}
}

package gilproof.experiment.bench;

import gilproof.experiment.Experiment;
import java.time.Duration;

/** Is told what is being recorded, and how long it took. */
@FunctionalInterface
public interface Progress {

    /** Does nothing. */
    Progress UNTOLD = (runtime, experiment, round) -> {};

    /**
     * An experiment has been asked for that was not before.
     *
     * @param runtime the runtime's name
     * @param experiment what is to be recorded
     */
    default void asked(String runtime, Experiment experiment) {}

    /**
     * A round is about to be recorded.
     *
     * @param runtime the runtime's name
     * @param experiment what the experiment is called
     * @param round 1 for the first
     */
    void recording(String runtime, String experiment, int round);

    /**
     * A round has been recorded.
     *
     * @param runtime the runtime's name
     * @param experiment what the experiment is called
     * @param processorTime what its programs used of the processors
     * @param denied for how long its workers were ready to run and had no processor; zero where the system does not tell
     * @param took how long it took, its witness included, from when it began
     */
    default void recorded(String runtime, String experiment, Duration processorTime, Duration denied, Duration took) {}
}

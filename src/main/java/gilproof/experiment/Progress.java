package gilproof.experiment;

/** Who wants to know what is being recorded, while it is. */
@FunctionalInterface
public interface Progress {

    /**
     * A round is about to be recorded.
     *
     * @param runtime the runtime's name
     * @param experiment what the experiment is called
     * @param round 1 for the first
     */
    void recording(String runtime, String experiment, int round);
}

package gilproof.programs.harness;

import java.util.Map;

/** One experiment's program. */
public interface Program {

    /**
     * Runs it once.
     *
     * @param way how its workers are run
     * @param parameters what it is given
     * @param recording where it keeps what is seen
     */
    void run(WayOfWork way, Parameters parameters, Recording recording) throws Exception;

    /**
     * Its workers' jobs, by the workers' names. A worker process makes the one that is its own anew, from the same
     * parameters: no object is handed from process to process.
     */
    default Map<String, Job> jobs(WayOfWork way, Parameters parameters) {
        return Map.of();
    }
}

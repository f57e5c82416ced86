package gilproof.programs.harness;

import java.util.Map;

/** One experiment's program. */
public interface Program {

    /**
     * Runs it once.
     *
     * @param way the way in which its workers are run
     * @param parameters its parameters
     * @param recording keeps its observations
     */
    void run(WayOfWork way, Parameters parameters, Recording recording) throws Exception;

    /**
     * Its workers' jobs, by the workers' names. A worker process makes its own job anew, from the same parameters: no object
     * is handed from process to process.
     */
    default Map<String, Job> jobs(WayOfWork way, Parameters parameters) {
        return Map.of();
    }
}

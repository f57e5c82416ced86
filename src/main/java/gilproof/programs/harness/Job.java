package gilproof.programs.harness;

/** What one worker has to do. */
public interface Job {

    void run(Worker worker, Gate gate) throws Exception;
}

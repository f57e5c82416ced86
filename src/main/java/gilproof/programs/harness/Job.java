package gilproof.programs.harness;

/** The work of one worker. */
public interface Job {

    void run(Worker worker, Gate gate) throws Exception;
}

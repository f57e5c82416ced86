package gilproof.programs;

/** What one worker has to do. */
interface Job {

    void run(Worker worker, Gate gate) throws Exception;
}

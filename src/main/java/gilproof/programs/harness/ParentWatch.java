package gilproof.programs.harness;

/**
 * Ends this process when its parent is gone. It looks from time to time, because a JVM that ends while one of its threads
 * reads the standard input waits 300 ms for that thread.
 */
final class ParentWatch extends Thread {

    private final long parent;

    /**
     * @param parent its process id, told by the parent: here the parent could be gone already, and its successor's id be
     *     returned
     */
    ParentWatch(long parent) {
        super("parent");
        this.parent = parent;
        setDaemon(true);
    }

    @Override
    public void run() {
        ProcessHandle watched = ProcessHandle.of(parent).orElse(null);
        try {
            while (watched != null && watched.isAlive()) {
                Thread.sleep(200);
            }
        } catch (InterruptedException ended) {
            // Treated as if the parent were gone.
        }
        Runtime.getRuntime().halt(1);
    }
}

package gilproof.programs.harness;

/**
 * Ends this process when its parent is gone. It looks from time to time and does not wait for the end of the standard input: a
 * JVM that ends while one of its threads is in such a read waits 300 ms for it.
 */
final class ParentWatch extends Thread {

    private final long parent;

    /** @param parent its process id, from itself: asked here, it could be gone already and another one's be told */
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
            // As if the parent were gone.
        }
        Runtime.getRuntime().halt(1);
    }
}

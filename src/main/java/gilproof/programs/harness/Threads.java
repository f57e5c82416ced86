package gilproof.programs.harness;

/** Makes the threads of the programs: the system's, or virtual ones where the suite asks for them. */
public final class Threads {

    private static final boolean VIRTUAL = "virtual".equals(System.getProperty("gilproof.threads"));

    private Threads() {}

    /** A thread that has not begun. */
    public static Thread of(Runnable body, String name) {
        return VIRTUAL ? VirtualThreads.of(body, name) : new Thread(body, name);
    }
}

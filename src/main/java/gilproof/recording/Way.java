package gilproof.recording;

/**
 * How the workers of an experiment are run.
 *
 * @param name what reports call it, and the key under which a round keeps its recording
 * @param carrier what carries a worker: {@code one thread}, {@code threads}, {@code processes}, {@code sub-interpreters} or
 *     {@code virtual threads}
 * @param lock whether the workers keep one shared lock while they wait or compute
 * @param inTurn whether each worker is started only after the one before it has ended
 * @param startMethod how a process is started ({@code fork}, {@code spawn}, {@code forkserver}), or {@code null} for
 *     the runtime's default
 */
public record Way(String name, String carrier, boolean lock, boolean inTurn, String startMethod) {

    /** One after the other, in the main thread. */
    public static final Way ONE_THREAD = new Way("one thread", "one thread", false, true, null);

    /** Each in a thread of its own. */
    public static final Way THREADS = new Way("threads", "threads", false, false, null);

    /** Each in a thread of its own, keeping one shared lock for as long as it waits or computes. */
    public static final Way THREADS_UNDER_ONE_LOCK = new Way("threads under one lock", "threads", true, false, null);

    /** Each in a process of its own, started the way that is the runtime's default. */
    public static final Way PROCESSES = new Way("processes", "processes", false, false, null);

    /** Each in a process of its own, but the second is started only after the first has ended. */
    public static final Way PROCESSES_IN_TURN = new Way("processes in turn", "processes", false, true, null);

    /** Each in a process of its own, keeping one shared lock for every step. */
    public static final Way PROCESSES_UNDER_ONE_LOCK =
            new Way("processes under one lock", "processes", true, false, null);

    /** The same where a step is made whole by the processor instead: by atomic access to what they share. */
    public static final Way PROCESSES_WITH_ATOMIC_ACCESS =
            new Way("processes with atomic access", "processes", true, false, null);

    /** Each in a process of its own, started by a given start method. */
    public static Way processesStartedBy(String startMethod) {
        return new Way("processes by " + startMethod, "processes", false, false, startMethod);
    }

    /** Each in a thread of its own, the next one started only after the one before it has ended. */
    public static final Way THREADS_IN_TURN = new Way("threads in turn", "threads", false, true, null);

    /** Each in a process of its own, started by a given start method, the next only after the one before it has ended. */
    public static Way processesInTurnStartedBy(String startMethod) {
        return new Way("processes in turn by " + startMethod, "processes", false, true, startMethod);
    }

    /** Each in an interpreter of its own, all in one process. */
    public static final Way SUBINTERPRETERS = new Way("sub-interpreters", "sub-interpreters", false, false, null);

    /** Each in a thread that is not the system's. */
    public static final Way VIRTUAL_THREADS = new Way("virtual threads", "virtual threads", false, false, null);

    /** The same, but a quarter of them at most may wait at a time. */
    public static final Way VIRTUAL_THREADS_A_QUARTER_AT_A_TIME =
            new Way("virtual threads, a quarter at a time", "virtual threads", true, false, null);

    /** Whether its workers are processes. */
    public boolean usesProcesses() {
        return carrier.equals("processes");
    }

    @Override
    public String toString() {
        return name;
    }
}

package gilproof.recording;

import java.util.Arrays;

/**
 * The way in which the workers of an experiment are run. It is a constant, so that the annotations of a claim can name it.
 */
public enum Way {

    /** One after the other, in the main thread. */
    ONE_THREAD("one thread", Carrier.ONE_THREAD, Guard.NONE, true),

    /** Each in a thread of its own. */
    THREADS("threads", Carrier.THREADS, Guard.NONE, false),

    /** Each in a thread of its own. Each keeps one shared lock while it waits or computes. */
    THREADS_UNDER_ONE_LOCK("threads under one lock", Carrier.THREADS, Guard.LOCK, false),

    /** Each in a thread of its own, the next one started only after the one before it has ended. */
    THREADS_IN_TURN("threads in turn", Carrier.THREADS, Guard.NONE, true),

    /** Each in a process of its own, started the way that is the runtime's default. */
    PROCESSES("processes", Carrier.PROCESSES, Guard.NONE, false),

    /** Each in a process of its own, but the second is started only after the first has ended. */
    PROCESSES_IN_TURN("processes in turn", Carrier.PROCESSES, Guard.NONE, true),

    /** Each in a process of its own. Each keeps one shared lock for every step. */
    PROCESSES_UNDER_ONE_LOCK("processes under one lock", Carrier.PROCESSES, Guard.LOCK, false),

    /** Each in a process of its own. The processor makes each step whole by atomic access to the shared data. */
    PROCESSES_WITH_ATOMIC_ACCESS("processes with atomic access", Carrier.PROCESSES, Guard.ATOMIC_ACCESS, false),

    /** Each in a process of its own, a copy of its parent. */
    PROCESSES_BY_FORK("processes by fork", "fork", false),

    /** Each in a process of its own, which begins with an empty interpreter. */
    PROCESSES_BY_SPAWN("processes by spawn", "spawn", false),

    /** Each in a process of its own, a copy of a server that began with an empty interpreter. */
    PROCESSES_BY_FORKSERVER("processes by forkserver", "forkserver", false),

    /** As {@link #PROCESSES_BY_FORK}, but the next one is started only after the one before it has ended. */
    PROCESSES_IN_TURN_BY_FORK("processes in turn by fork", "fork", true),

    /** As {@link #PROCESSES_BY_SPAWN}, but the next one is started only after the one before it has ended. */
    PROCESSES_IN_TURN_BY_SPAWN("processes in turn by spawn", "spawn", true),

    /** As {@link #PROCESSES_BY_FORKSERVER}, but the next one is started only after the one before it has ended. */
    PROCESSES_IN_TURN_BY_FORKSERVER("processes in turn by forkserver", "forkserver", true),

    /** Each in an interpreter of its own, all in one process. */
    SUBINTERPRETERS("sub-interpreters", Carrier.SUBINTERPRETERS, Guard.NONE, false),

    /** Each in a virtual thread, a thread that the system does not know. */
    VIRTUAL_THREADS("virtual threads", Carrier.VIRTUAL_THREADS, Guard.NONE, false),

    /** Each in a virtual thread; at most a quarter of them may wait at a time. */
    VIRTUAL_THREADS_A_QUARTER_AT_A_TIME(
            "virtual threads, a quarter at a time", Carrier.VIRTUAL_THREADS, Guard.QUOTA, false);

    /** The carrier of a worker. */
    public enum Carrier {
        ONE_THREAD("one thread"),
        THREADS("threads"),
        PROCESSES("processes"),
        SUBINTERPRETERS("sub-interpreters"),
        VIRTUAL_THREADS("virtual threads");

        private final String word;

        Carrier(String word) {
            this.word = word;
        }

        /** The word for programs: {@code sub-interpreters}. */
        public String word() {
            return word;
        }
    }

    /** The guard that keeps workers from disturbing each other. */
    public enum Guard {
        /** Nothing. */
        NONE,
        /** One lock that all of them share. */
        LOCK,
        /** Steps that the processor makes indivisible. */
        ATOMIC_ACCESS,
        /** A limit on the number of workers that may wait at a time. */
        QUOTA
    }

    private final String words;
    private final Carrier carrier;
    private final Guard guard;
    private final boolean inTurn;
    private final String startMethod;

    Way(String words, Carrier carrier, Guard guard, boolean inTurn) {
        this(words, carrier, guard, inTurn, null);
    }

    Way(String words, String startMethod, boolean inTurn) {
        this(words, Carrier.PROCESSES, Guard.NONE, inTurn, startMethod);
    }

    Way(String words, Carrier carrier, Guard guard, boolean inTurn, String startMethod) {
        this.words = words;
        this.carrier = carrier;
        this.guard = guard;
        this.inTurn = inTurn;
        this.startMethod = startMethod;
    }

    /**
     * Each in a process of its own, started by a given start method.
     *
     * @throws IllegalArgumentException when there is no such method
     */
    public static Way processesStartedBy(String startMethod) {
        return startedBy(startMethod, false);
    }

    /**
     * Each in a process of its own, the next one started only after the one before it has ended.
     *
     * @throws IllegalArgumentException when there is no such start method
     */
    public static Way processesInTurnStartedBy(String startMethod) {
        return startedBy(startMethod, true);
    }

    private static Way startedBy(String startMethod, boolean inTurn) {
        return Arrays.stream(values())
                .filter(way -> startMethod.equals(way.startMethod) && way.inTurn == inTurn)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no start method is called '" + startMethod + "'"));
    }

    public Carrier carrier() {
        return carrier;
    }

    public Guard guard() {
        return guard;
    }

    /** Whether each worker is started only after the one before it has ended. */
    public boolean inTurn() {
        return inTurn;
    }

    /**
     * The start method of its processes ({@code fork}, {@code spawn}, {@code forkserver}), or {@code null} for the runtime's
     * default.
     */
    public String startMethod() {
        return startMethod;
    }

    /** Whether its workers are processes. */
    public boolean usesProcesses() {
        return carrier == Carrier.PROCESSES;
    }

    /** Whether no worker can wait for a lock that another one has: they are processes, and no lock is given to them. */
    public boolean sharesNoLock() {
        return usesProcesses() && guard != Guard.LOCK;
    }

    /**
     * Whether a worker begins with a copy of its parent's memory, or with the memory itself: threads and forks do, a process
     * with an empty interpreter does not.
     *
     * @throws IllegalStateException for processes by the runtime's default, which may be either
     */
    public boolean beginsWithTheParentsState() {
        if (usesProcesses() && startMethod == null) {
            throw new IllegalStateException("what " + this + " begin with depends on the runtime's default start method");
        }
        return !usesProcesses() || startMethod.equals("fork");
    }

    /** Its name in reports and for programs: {@code threads under one lock}. */
    @Override
    public String toString() {
        return words;
    }
}

package gilproof.runtime;

/** What a runtime has. Each is asked of the runtime itself, never guessed from its name or version. */
public enum Trait {
    /** A global interpreter lock, switched on. */
    GIL,
    /** It starts processes: importing the module for it proves nothing. */
    PROCESSES,
    /** It offers {@code fork} as a start method. */
    FORK,
    /** Threads that are not the system's. */
    VIRTUAL_THREADS,
    /** Interpreters with a lock of their own inside one process. */
    SUBINTERPRETERS
}

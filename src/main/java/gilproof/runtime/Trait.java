package gilproof.runtime;

/** What a runtime has. Each is asked of the runtime itself, never guessed from its name or version. */
public enum Trait {
    /** A global interpreter lock, switched on. */
    GIL,
    /** It starts processes: importing the module for it proves nothing. */
    PROCESSES,
    /** It offers {@code fork} as a start method. */
    FORK,
    /** It makes threads that are not the system's. */
    VIRTUAL_THREADS,
    /** It makes interpreters with a lock of their own inside one process. */
    SUBINTERPRETERS,
    /** It calls functions of C in both ways: giving its lock up meanwhile, and keeping it. */
    CTYPES,
    /** One can set after how long a thread hands over a lock that others want. */
    SWITCH_INTERVAL,
    /** The system tells its threads why they did not run: whether they waited or were denied a processor. */
    GAP_CAUSES,
    /** One of its extension modules is a file of its own that says that it needs no lock: the word can be taken from a copy. */
    SEPARATE_EXTENSIONS,
    /** The C library zlib is there to be called, beside what the runtime may have of its own. */
    ZLIB_OF_C,
    /** It has coroutines, and a loop of its library's that runs them: {@code asyncio} ran one. */
    COROUTINES,
    /** It runs on Linux, as it says: what its defaults are may depend on that. */
    ON_LINUX,
    /** It is also a library that another program can load. Told by where it lies, not by the runtime. */
    LIBRARY
}

package gilproof.runtime;

/**
 * A property of a runtime. The runtime itself reports each one; none is guessed from its name or version. Older runtimes
 * cannot report their lock: there the documentation decides, and a trait marks it.
 */
public enum Trait {
    /** A global interpreter lock, switched on. */
    GIL("with a global lock", "without a global lock"),
    /** The runtime cannot report whether it has a global lock: its documentation decides. */
    LOCK_BY_DOCUMENTATION("whose documentation says whether they have a global lock",
            "that say themselves whether they have a global lock"),
    /** It starts processes: an import of the module for it proves nothing. */
    PROCESSES("that start processes", "that start no processes"),
    /** A process without work takes it a second or more. */
    SLOW_PROCESSES("whose processes take a second or more to start", "whose processes start in less than a second"),
    /** It offers {@code fork} as a start method. */
    FORK("that fork", "that do not fork"),
    /** It makes threads that are not the system's. */
    VIRTUAL_THREADS("with virtual threads", "without virtual threads"),
    /** It makes interpreters with a lock of their own inside one process. */
    SUBINTERPRETERS("that make sub-interpreters with a lock of their own",
            "that make no sub-interpreters with a lock of their own"),
    /** It calls functions of C in both ways: it gives its lock up meanwhile, or keeps it. */
    CTYPES("that call C with their lock given up, and with it kept", "that cannot call C and keep their lock"),
    /** The time after which a thread hands over a contended lock can be set. */
    SWITCH_INTERVAL("with a switch interval", "without a switch interval"),
    /** The system tells its threads why they did not run: they waited, or were denied a processor. */
    GAP_CAUSES("that are told why their threads did not run", "that are not told why their threads did not run"),
    /**
     * One of its extension modules is a file of its own that declares that it needs no lock. The declaration can be removed
     * in a copy.
     */
    SEPARATE_EXTENSIONS("that have extensions in files of their own", "that have no extensions in files of their own"),
    /** The C library zlib can be called, beside the runtime's own one if there is any. */
    ZLIB_OF_C("that can call C's zlib", "that cannot call C's zlib"),
    /** It has coroutines, and its library has a loop that runs them: {@code asyncio} ran one. */
    COROUTINES("that run coroutines", "that run no coroutines"),
    /** Its system has files that are pipes with a name. */
    NAMED_PIPES("that make named pipes", "that make no named pipes"),
    /** It reports that it runs on Linux; its defaults may depend on that. */
    ON_LINUX("on Linux", "on other systems than Linux"),
    /** It is also a library that another program can load. Its place on the machine tells, not the runtime. */
    LIBRARY("that are also a library which a JVM can load", "that are no library which a JVM can load");

    private final String words;
    private final String wordsOfLack;

    Trait(String words, String wordsOfLack) {
        this.words = words;
        this.wordsOfLack = wordsOfLack;
    }

    /** The text in a sentence about runtimes that have it: "with a global lock", "that start processes". */
    public String words() {
        return words;
    }

    /** The text about runtimes that do not have it. */
    public String wordsOfLack() {
        return wordsOfLack;
    }
}

package gilproof.runtime;

/**
 * What a runtime has. Each is asked of the runtime itself, never guessed from its name or version; the one that older ones
 * cannot be asked, the lock, is marked where it is what the documentation says.
 */
public enum Trait {
    /** A global interpreter lock, switched on. */
    GIL("with a global lock", "without a global lock"),
    /** Whether it has a global lock cannot be asked of it: that it has one, or has none, is what its documentation says. */
    LOCK_BY_DOCUMENTATION("whose documentation says whether they have a global lock",
            "that say themselves whether they have a global lock"),
    /** It starts processes: importing the module for it proves nothing. */
    PROCESSES("that start processes", "that start no processes"),
    /** A process that does nothing takes it a second or more. */
    SLOW_PROCESSES("whose processes take a second or more to start", "whose processes start in less than a second"),
    /** It offers {@code fork} as a start method. */
    FORK("that fork", "that do not fork"),
    /** It makes threads that are not the system's. */
    VIRTUAL_THREADS("with virtual threads", "without virtual threads"),
    /** It makes interpreters with a lock of their own inside one process. */
    SUBINTERPRETERS("that make sub-interpreters with a lock of their own",
            "that make no sub-interpreters with a lock of their own"),
    /** It calls functions of C in both ways: giving its lock up meanwhile, and keeping it. */
    CTYPES("that call C with their lock given up, and with it kept", "that cannot call C and keep their lock"),
    /** One can set after how long a thread hands over a lock that others want. */
    SWITCH_INTERVAL("with a switch interval", "without a switch interval"),
    /** The system tells its threads why they did not run: whether they waited or were denied a processor. */
    GAP_CAUSES("that are told why their threads did not run", "that are not told why their threads did not run"),
    /** One of its extension modules is a file of its own that says that it needs no lock: the word can be taken from a copy. */
    SEPARATE_EXTENSIONS("that have extensions in files of their own", "that have no extensions in files of their own"),
    /** The C library zlib is there to be called, beside what the runtime may have of its own. */
    ZLIB_OF_C("that can call C's zlib", "that cannot call C's zlib"),
    /** It has coroutines, and a loop of its library's that runs them: {@code asyncio} ran one. */
    COROUTINES("that run coroutines", "that run no coroutines"),
    /** Its system has files that are pipes with a name. */
    NAMED_PIPES("that make named pipes", "that make no named pipes"),
    /** It runs on Linux, as it says: what its defaults are may depend on that. */
    ON_LINUX("on Linux", "on other systems than Linux"),
    /** It is also a library that another program can load. Told by where it lies, not by the runtime. */
    LIBRARY("that are also a library which a JVM can load", "that are no library which a JVM can load");

    private final String words;
    private final String wordsOfLack;

    Trait(String words, String wordsOfLack) {
        this.words = words;
        this.wordsOfLack = wordsOfLack;
    }

    /** How a sentence tells of runtimes that have it: "with a global lock", "that start processes". */
    public String words() {
        return words;
    }

    /** How it tells of those that do not. */
    public String wordsOfLack() {
        return wordsOfLack;
    }
}

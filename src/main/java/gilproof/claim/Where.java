package gilproof.claim;

import gilproof.runtime.About;
import gilproof.runtime.Trait;
import java.util.function.Predicate;

/** Runtimes, told apart by what they say of themselves. */
public enum Where {
    EVERY_RUNTIME("every runtime", about -> true),
    PYTHON("runtimes of Python", about -> !about.implementation().equals("jvm")),
    WITH_GIL("runtimes with a global lock", about -> about.has(Trait.GIL)),
    WITHOUT_GIL("runtimes without a global lock", about -> !about.has(Trait.GIL)),
    WITH_PROCESSES("runtimes that start processes", about -> about.has(Trait.PROCESSES)),
    WITHOUT_PROCESSES("runtimes that start no processes", about -> !about.has(Trait.PROCESSES)),
    JVM("the JVM", about -> about.implementation().equals("jvm")),
    JYTHON("Jython", about -> about.implementation().equals("jython")),
    IRONPYTHON("IronPython", about -> about.implementation().equals("ironpython")),
    /** Where one can ask whose the lock is; the JVM, which has none, shows the same. */
    WITH_GIL_AND_PROCESSES_OR_JVM(
            "runtimes with a global lock that start processes, and the JVM",
            about -> WITH_GIL.includes(about) && WITH_PROCESSES.includes(about) || JVM.includes(about)),
    EMBEDDABLE_WITH_GIL(
            "runtimes with a global lock that are also a library which a JVM can load",
            about -> WITH_GIL.includes(about) && about.has(Trait.LIBRARY)),
    CALLING_C("runtimes that call C with their lock given up, and with it kept", about -> about.has(Trait.CTYPES)),
    CALLING_C_WITH_GIL(
            "runtimes with a global lock that call C with it given up, and with it kept",
            about -> WITH_GIL.includes(about) && CALLING_C.includes(about)),
    NOT_CALLING_C_WITH_GIL(
            "runtimes without a global lock, or that cannot call C and keep it",
            about -> !CALLING_C_WITH_GIL.includes(about)),
    WITH_SWITCH_INTERVAL(
            "runtimes with a global lock whose switch interval can be set",
            about -> WITH_GIL.includes(about) && about.has(Trait.SWITCH_INTERVAL)),
    WITHOUT_GIL_OR_UNLOCKED_HASHING(
            "runtimes without a global lock, or whose hashing gives it up",
            about -> WITHOUT_GIL.includes(about) || about.has(Trait.UNLOCKED_HASHING)),
    PYTHON_WITH_PROCESSES(
            "runtimes of Python that start processes", about -> WITH_PROCESSES.includes(about) && !JVM.includes(about));

    private final String words;
    private final Predicate<About> includes;

    Where(String words, Predicate<About> includes) {
        this.words = words;
        this.includes = includes;
    }

    /** Whether a runtime is one of them. */
    public boolean includes(About about) {
        return includes.test(about);
    }

    /** How a sentence calls them. */
    public String words() {
        return words;
    }
}

package gilproof.claim;

import gilproof.runtime.About;
import gilproof.runtime.Trait;
import java.util.List;
import java.util.function.Predicate;

/** Runtimes, told apart by what they say of themselves. */
public enum Where {
    EVERY_RUNTIME("every runtime", about -> true),
    PYTHON("runtimes of Python", about -> !about.implementation().equals("jvm")),
    WITH_GIL("runtimes with a global lock", about -> about.has(Trait.GIL)),
    WITHOUT_GIL("runtimes without a global lock", about -> !about.has(Trait.GIL)),
    WITH_PROCESSES("runtimes that start processes", about -> about.has(Trait.PROCESSES)),
    WITH_PROCESSES_THAT_START_SOON(
            "runtimes that start processes, GraalPy apart, whose processes take seconds to start",
            about -> WITH_PROCESSES.includes(about) && !about.implementation().equals("graalpy")),
    WITH_SEVERAL_START_METHODS(
            "runtimes that start processes by several methods", about -> about.startMethods().size() > 1),
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
    WITH_GIL_NOT_CALLING_C(
            "runtimes with a global lock that cannot call C and keep it",
            about -> WITH_GIL.includes(about) && !CALLING_C.includes(about)),
    NOT_CALLING_C_WITH_GIL(
            "runtimes without a global lock, or that cannot call C and keep it",
            about -> !CALLING_C_WITH_GIL.includes(about)),
    WITHOUT_GIL_OR_CALLING_C_OF_ZLIB(
            "runtimes without a global lock, or that call C's zlib with it given up, and with it kept",
            about -> WITHOUT_GIL.includes(about) || CALLING_C.includes(about) && about.has(Trait.ZLIB_OF_C)),
    CALLING_C_OF_ZLIB_WITH_GIL(
            "runtimes with a global lock that call C's zlib with it given up, and with it kept",
            about -> CALLING_C_WITH_GIL.includes(about) && about.has(Trait.ZLIB_OF_C)),
    PYTHON_WITH_COROUTINES("runtimes of Python that run coroutines", about -> about.has(Trait.COROUTINES)),
    COROUTINES_OR_JVM(
            "runtimes of Python that run coroutines, and the JVM",
            about -> PYTHON_WITH_COROUTINES.includes(about) || JVM.includes(about)),
    /** Where one can see that it is the lock that counts need, and not the counts that the lock needs. */
    OTHERS_THAN_CPYTHON_WITH_GIL(
            "runtimes with a global lock that are not CPython",
            about -> WITH_GIL.includes(about) && !about.implementation().equals("cpython")),
    CPYTHON_WITH_GIL("CPython with its lock", about -> about.implementation().equals("cpython") && WITH_GIL.includes(about)),
    JYTHON_WITHOUT_PROCESSES(
            "Jython, which starts no processes", about -> JYTHON.includes(about) && WITHOUT_PROCESSES.includes(about)),
    IRONPYTHON_WITHOUT_PROCESSES(
            "IronPython, which starts no processes",
            about -> IRONPYTHON.includes(about) && WITHOUT_PROCESSES.includes(about)),
    FREE_THREADED_CPYTHON(
            "free-threaded CPython, its lock switched off",
            about -> isCPython(about) && WITHOUT_GIL.includes(about)),
    FREE_THREADED_CPYTHON_ON_LINUX_WITH_EXTENSIONS(
            "free-threaded CPython on Linux, its lock switched off, whose extensions are files of their own",
            about -> FREE_THREADED_CPYTHON.includes(about)
                    && about.has(Trait.SEPARATE_EXTENSIONS)
                    && about.has(Trait.ON_LINUX)),
    CPYTHON_SINCE_3_10_WITH_GIL(
            "CPython from 3.10 on, with its lock",
            about -> isCPython(about) && WITH_GIL.includes(about) && about.isAtLeast("3.10")),
    /** Where nothing keeps a plain step whole. */
    CPYTHON_BEFORE_3_10_OR_FREE_THREADED(
            "CPython up to 3.9, and free-threaded CPython",
            about -> isCPython(about) && !CPYTHON_SINCE_3_10_WITH_GIL.includes(about)),
    CPYTHON_BEFORE_3_2("CPython before 3.2", about -> isCPython(about) && !about.isAtLeast("3.2")),
    WITH_GIL_SINCE_CPYTHON_3_2(
            "runtimes with a global lock, CPython before 3.2 apart",
            about -> WITH_GIL.includes(about) && !CPYTHON_BEFORE_3_2.includes(about)),
    CPYTHON_WITH_SWITCH_INTERVAL(
            "CPython with its lock and a switch interval",
            about -> isCPython(about) && WITH_GIL.includes(about) && about.has(Trait.SWITCH_INTERVAL)),
    WITH_GIL_AND_SUBINTERPRETERS(
            "runtimes with a global lock that make sub-interpreters with another",
            about -> WITH_GIL.includes(about) && about.has(Trait.SUBINTERPRETERS)),
    FORKING("runtimes that fork", about -> about.has(Trait.FORK)),
    /** Windows has no signals that come by themselves. */
    CPYTHON_AND_PYPY_BUT_ON_WINDOWS(
            "CPython and PyPy, but on Windows",
            about -> (isCPython(about) || about.implementation().equals("pypy"))
                    && !about.platform().equals("win32")),
    /** As the interpreter says in the description of its build. */
    ON_MONO("IronPython on Mono", about -> IRONPYTHON.includes(about) && about.build().contains("on Mono")),
    NOT_ON_MONO("every runtime but IronPython on Mono", about -> !ON_MONO.includes(about)),
    WITH_VIRTUAL_THREADS("JVMs with virtual threads", about -> JVM.includes(about) && about.has(Trait.VIRTUAL_THREADS)),
    VIRTUAL_THREADS_SINCE_24(
            "JVMs with virtual threads from JDK 24 on",
            about -> WITH_VIRTUAL_THREADS.includes(about) && about.isAtLeast("24")),
    VIRTUAL_THREADS_BEFORE_24(
            "earlier JVMs with virtual threads",
            about -> WITH_VIRTUAL_THREADS.includes(about) && !about.isAtLeast("24")),
    FORKING_LINUX_SINCE_3_14(
            "Pythons from 3.14 on that can fork, on Linux",
            about -> forksOnLinuxByChoice(about) && about.isAtLeast("3.14")),
    FORKING_LINUX_BEFORE_3_14(
            "earlier ones that can fork and spawn, on Linux",
            about -> forksOnLinuxByChoice(about) && !about.isAtLeast("3.14")),
    PYTHON_WITH_PROCESSES(
            "runtimes of Python that start processes", about -> WITH_PROCESSES.includes(about) && !JVM.includes(about));

    private final String words;
    private final Predicate<About> includes;

    Where(String words, Predicate<About> includes) {
        this.words = words;
        this.includes = includes;
    }

    private static boolean isCPython(About about) {
        return about.implementation().equals("cpython");
    }

    /** Python 2.7 can only fork: nothing else could be its default. */
    private static boolean forksOnLinuxByChoice(About about) {
        return PYTHON_WITH_PROCESSES.includes(about)
                && about.has(Trait.ON_LINUX)
                && about.startMethods().containsAll(List.of("fork", "spawn"));
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

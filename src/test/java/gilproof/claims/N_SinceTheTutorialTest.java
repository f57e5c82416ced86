package gilproof.claims;

import static gilproof.claim.Implementation.*;
import static gilproof.experiment.Carriers.*;
import static gilproof.experiment.Extensions.*;
import static gilproof.experiment.SinceTheTutorial.*;
import static gilproof.experiment.TheLock.STAMPED_LOOPS;
import static gilproof.experiment.ThreadsThatCompute.*;
import static gilproof.recording.Way.*;
import static gilproof.verdict.Contrasts.*;
import static gilproof.verdict.assertion.ClaimAssertions.*;

import gilproof.claim.*;
import gilproof.experiment.Lab;
import gilproof.recording.Rounds;
import gilproof.recording.Way;
import gilproof.runtime.Trait;

/**
 * When the tutorial was written, CPython had one lock per process and no other choice. Since then it has got two: a build
 * without the lock, and interpreters with a lock each. More is known about the rest, and the JVM has learned to sleep ten
 * thousandfold.
 *
 * <p>N8 and N9 are no news but a lack, which other claims rest on: they don't apply to a runtime that starts no processes,
 * and that is itself tried here.
 */
@Section(
        number = 8,
        heading = "Since the tutorial",
        teaches = "What has changed since, and what the tutorial leaves out: CPython without its lock or with "
                + "several, how long a lock is waited for, and which of today's habits are no promise.")
class N_SinceTheTutorialTest {

    @Claim(
            id = "N1",
            says = "On free-threaded CPython two threads that compute run at the same time.",
            because = "This build can run without the lock: objects count their references in a way that several threads "
                    + "can use at once, and lists and dictionaries have locks of their own. It was an experiment in 3.13 "
                    + "and is supported since 3.14 (PEP 779). Two busy threads are faster than one there.",
            sources = {
                "PEP 703, Making the Global Interpreter Lock Optional in CPython: https://peps.python.org/pep-0703/",
                "PEP 779, Criteria for supported status for free-threaded Python: https://peps.python.org/pep-0779/"
            })
    @Since(version = "3.13")
    @Holds(on = @Runtimes(of = CPYTHON, without = Trait.GIL))
    @NotInEveryRun(because = "It needs a free-threaded CPython, which is nowhere to be had as an artifact of the build's.")
    @Tried(by = THREADS)
    @Control(by = THREADS_UNDER_ONE_LOCK, changes = "The same threads under one lock of the program's own.")
    void withoutTheLockThreadsComputeAtTheSameTime(Lab lab, Way way) {
        checkThat(lab.rounds(STAMPED_LOOPS)).by(way).runAtTheSameInstant();
        checkThat(lab.rounds(BUSY_WORKERS)).by(way).hardlyWait();
    }

    @Claim(
            id = "N2",
            says = "Since CPython 3.10 two threads that run counter += 1 in a plain loop lose nothing, which is not "
                    + "promised.",
            because = "From 3.10 on, CPython looks whether to hand its lock over after calls and where a loop jumps back, "
                    + "and neither comes between this reading and this writing. Up to 3.9 it could hand over there too, "
                    + "and without the lock nothing stands in the way. It is how the interpreter is made: with a call "
                    + "inside, steps are lost as before, and a later version may lose them without.",
            sources = {
                "CPython pull request 18334: https://github.com/python/cpython/pull/18334",
                "Python 3.13 FAQ, What kinds of global value mutation are thread-safe?: "
                        + "https://docs.python.org/3.13/faq/library.html#what-kinds-of-global-value-mutation-are-thread-safe"
            })
    @Since(version = "3.10")
    @Holds(on = @Runtimes(of = CPYTHON, with = Trait.GIL, from = "3.10"))
    @Refuted(on = {@Runtimes(of = CPYTHON, before = "3.10"), @Runtimes(of = CPYTHON, without = Trait.GIL)})
    @Tried(by = THREADS)
    void plainStepsAreNotLost(Lab lab, Way way) {
        checkThat(lab.rounds(PLAIN_COUNTER)).countsBy(way).areExact();
    }

    @Control(of = "N2", changes = "The step has a call inside: counter += one().",
            on = @Runtimes(of = CPYTHON, with = Trait.GIL, from = "3.10"))
    void stepsWithACallInsideAre(Lab lab) {
        plainStepsAreNotLost(lab.replacing(PLAIN_COUNTER, COUNTER_WITH_A_CALL), THREADS);
    }

    @Control(of = "N2", changes = "Each step is under one lock.",
            on = {@Runtimes(of = CPYTHON, before = "3.10"), @Runtimes(of = CPYTHON, without = Trait.GIL)})
    void stepsUnderALockAreNot(Lab lab) {
        plainStepsAreNotLost(lab.replacing(PLAIN_COUNTER, PLAIN_COUNTER_UNDER_A_LOCK), THREADS_UNDER_ONE_LOCK);
    }

    @Claim(
            id = "N3",
            says = "A thread that wakes up beside a busy one waits about one switch interval for the lock.",
            because = "A thread that wakes up needs the lock to go on. The busy thread never gives it up by itself, and "
                    + "the other one asks for it when it has waited for one switch interval. A thread that sleeps a "
                    + "millisecond at a time is held up so each time. (PyPy hands over sooner: such a thread waited 0.1 "
                    + "ms at an interval of 5 ms and 0.5 ms at 25 ms.)",
            sources = {
                "Python 3.13 documentation, sys.setswitchinterval: "
                        + "https://docs.python.org/3.13/library/sys.html#sys.setswitchinterval",
                "CPython 3.13, take_gil in ceval_gil.c: https://github.com/python/cpython/blob/v3.13.0/Python/ceval_gil.c"
            })
    @Since(version = "3.2")
    @Holds(on = @Runtimes(of = CPYTHON, with = {Trait.GIL, Trait.SWITCH_INTERVAL}))
    void whoWakesUpWaitsForAnInterval(Lab lab) {
        Rounds naps = lab.rounds(WAKING_UP);
        checkThat(naps).wakingOfPair(BUSY_AT_SHORT, THREADS).comparedTo(SHORT_INTERVAL).is(ABOUT_ONE_NOT_A_SMALL_PART);
        checkThat(naps).wakingOfPair(BUSY_AT_LONG, THREADS).comparedTo(LONG_INTERVAL).is(ABOUT_ONE_NOT_A_SMALL_PART);
    }

    @Control(of = "N3", changes = "The thread beside it waits too, so no thread keeps the lock.")
    void besideAThreadThatWaitsItDoesNot(Lab lab) {
        Rounds naps = lab.rounds(WAKING_UP);
        checkThat(naps).wakingOfPair(QUIET_AT_SHORT, THREADS).comparedTo(SHORT_INTERVAL).is(ABOUT_ONE_NOT_A_SMALL_PART);
        checkThat(naps).wakingOfPair(QUIET_AT_LONG, THREADS).comparedTo(LONG_INTERVAL).is(ABOUT_ONE_NOT_A_SMALL_PART);
    }

    @Claim(
            id = "N4",
            says = "The switch interval is no bound: one long call into C may keep the lock to its end.",
            because = "The lock is handed over between two of the interpreter's instructions, and a call is one of "
                    + "them. While the call runs, other threads ask for the lock in vain, unless the code in C gives "
                    + "it up by itself. Hashing by OpenSSL does so for large buffers; sum() does not.",
            sources = {
                "Python 3.13 documentation, sys.setswitchinterval: "
                        + "https://docs.python.org/3.13/library/sys.html#sys.setswitchinterval",
                "Python 3.13 C API, Releasing the GIL from extension code: "
                        + "https://docs.python.org/3.13/c-api/init.html#releasing-the-gil-from-extension-code"
            })
    @Since(version = "3.2")
    @Holds(on = @Runtimes(of = CPYTHON, with = {Trait.GIL, Trait.SWITCH_INTERVAL}))
    void oneLongCallKeepsTheLock(Lab lab) {
        checkThat(lab.rounds(ONE_LONG_CALL)).callBy(THREADS).keepsOthersWaiting();
    }

    @Control(of = "N4", changes = "A loop in Python adds the numbers up: it hands over at the end of an iteration.")
    void aLongLoopDoesNot(Lab lab) {
        oneLongCallKeepsTheLock(lab.replacing(ONE_LONG_CALL, THE_SAME_IN_A_LOOP));
    }

    @Claim(
            id = "N5",
            states = "I3",
            says = "Sub-interpreters with a lock of their own run at the same instant inside one process.",
            because = "The lock belongs to an interpreter. Since 3.12 one process can have several interpreters with a "
                    + "lock each (PEP 684), at first through the C API and an undocumented module. Since 3.14 the standard "
                    + "library offers them (PEP 734).",
            sources = {
                "PEP 684, A Per-Interpreter GIL: https://peps.python.org/pep-0684/",
                "PEP 734, Multiple Interpreters in the Stdlib: https://peps.python.org/pep-0734/"
            })
    @Since(version = "3.12")
    @Holds(on = @Runtimes(with = {Trait.GIL, Trait.SUBINTERPRETERS}))
    @Tried(by = SUBINTERPRETERS)
    @Control(by = THREADS, changes = "The same loops in two threads of one interpreter.")
    void subinterpretersRunAtTheSameInstant(Lab lab, Way way) {
        checkThat(lab.rounds(LOOPS_IN_SUBINTERPRETERS)).by(way).runAtTheSameInstant();
        checkThat(lab.recording(LOOPS_IN_SUBINTERPRETERS, way)).isOneProcessWithManyThreads();
    }

    @Claim(
            id = "N6",
            says = "Ten thousand sleeping virtual threads take about one sleeper's time, and few threads of the system.",
            because = "A virtual thread that sleeps leaves its carrier, which is one of a few threads of the system. The JVM "
                    + "keeps a queue of the times at which sleepers are due, and then gives each of them a carrier again.",
            sources = "JEP 444, Virtual Threads: https://openjdk.org/jeps/444")
    @Since(version = "JDK 21")
    @Holds(on = @Runtimes(of = JVM, with = Trait.VIRTUAL_THREADS))
    @NotInEveryRun(because = "It needs JDK 21 or later, and the build is content with 17.")
    @Tried(by = VIRTUAL_THREADS)
    @Control(
            by = VIRTUAL_THREADS_A_QUARTER_AT_A_TIME,
            changes = "Only a quarter of them may sleep at a time, and the others wait for a place.")
    void tenThousandSleepersTakeOneSleepersTime(Lab lab, Way way) {
        Rounds sleepers = lab.rounds(TEN_THOUSAND_SLEEPERS);
        checkThat(sleepers).crowdBy(way).sleepAllAtOnce().haveFewThreadsOfTheSystem();
        checkThat(sleepers).by(way).takesAtLeast(SLEEP_OF_THOUSANDS);
        besideThat(sleepers).by(way).timeComparedTo(ONE_THREAD).is(ONE_SLEEP_NOT_SEVERAL);
    }

    @Claim(
            id = "N7",
            says = "Since Python 3.14 fork is no longer the default start method on Linux.",
            because = "A fork copies the parent's memory in the middle of whatever its other threads are doing. Since "
                    + "3.14 the default on Linux is forkserver, which starts without the parent's state. A program that "
                    + "relied on that state must now pass it.",
            sources = {
                "What's New In Python 3.14: https://docs.python.org/3.14/whatsnew/3.14.html",
                "Python 3.14 documentation, Contexts and start methods: "
                        + "https://docs.python.org/3.14/library/multiprocessing.html#contexts-and-start-methods"
            })
    @Since(version = "3.14")
    @Holds(on = @Runtimes(of = PYTHON, with = Trait.ON_LINUX, startMethods = {"fork", "spawn"}, from = "3.14"))
    @Refuted(on = @Runtimes(of = PYTHON, with = Trait.ON_LINUX, startMethods = {"fork", "spawn"}, before = "3.14"))
    @NotInEveryRun(because = "It is about Linux.")
    @Tried(by = PROCESSES)
    @Control(
            by = PROCESSES_BY_FORK,
            changes = "The process is started by fork, which is asked for.",
            on = @Runtimes(of = PYTHON, with = Trait.ON_LINUX, startMethods = {"fork", "spawn"}, from = "3.14"))
    @Control(
            by = PROCESSES_BY_SPAWN,
            changes = "The process is started by spawn, which is asked for.",
            on = @Runtimes(of = PYTHON, with = Trait.ON_LINUX, startMethods = {"fork", "spawn"}, before = "3.14"))
    void theDefaultIsNoLongerFork(Lab lab, Way way) {
        checkThat(lab.recording(LIST_BY_DEFAULT, way)).showsAtTheStart();
    }

    @Claim(
            id = "N8",
            says = "Jython has no multiprocessing: the module cannot be imported.",
            because = "Jython takes over those modules of CPython's library that can work on a JVM, by a list; this "
                    + "one, a part of which is written in C, is not on it. Jython's threads run at the same time, so "
                    + "it is missed less.",
            sources = "Jython, CPythonLib.includes: https://github.com/jython/jython/blob/64864b71135f/CPythonLib.includes")
    @Since(version = "Jython 2.7")
    @Holds(on = @Runtimes(of = JYTHON, without = Trait.PROCESSES))
    void jythonCannotImportMultiprocessing(Lab lab) {
        checkThat(lab.recording(ATTEMPT_AT_A_PROCESS, ONE_THREAD)).getsAsFarAs("nothing");
    }

    @Control(of = "N8", changes = "The same attempt at a thread.")
    void jythonStartsThreads(Lab lab) {
        jythonCannotImportMultiprocessing(lab.replacing(ATTEMPT_AT_A_PROCESS, ATTEMPT_AT_A_THREAD));
    }

    @Claim(
            id = "N9",
            says = "IronPython imports multiprocessing and cannot start a process all the same.",
            because = "The import needs only Python code; the start needs functions of the system that .NET's os module "
                    + "lacks. That a module can be imported proves nothing.",
            sources = "IronPython 2, issue 236: https://github.com/IronLanguages/ironpython2/issues/236")
    @Since(version = "IronPython 2.7.7", orEarlier = true)
    @Holds(on = @Runtimes(of = IRONPYTHON, without = Trait.PROCESSES))
    @NotInEveryRun(because = "It needs an IronPython; none is to be had where the build takes its runtimes from.")
    void ironPythonImportsItAndCannotStartAProcess(Lab lab) {
        checkThat(lab.recording(ATTEMPT_AT_A_PROCESS, ONE_THREAD)).getsAsFarAs("import");
    }

    @Control(of = "N9", changes = "The same attempt at a thread.")
    void ironPythonStartsThreads(Lab lab) {
        ironPythonImportsItAndCannotStartAProcess(lab.replacing(ATTEMPT_AT_A_PROCESS, ATTEMPT_AT_A_THREAD));
    }

    @Claim(
            id = "N10",
            says = "On CPython and PyPy a signal's handler runs in the main thread, whichever thread got the signal, and only "
                    + "where the main thread looks for signals.",
            because = "The function that the system calls only notes that the signal came. The main thread looks for "
                    + "such notes between two of its instructions, and then runs the handler. While it is in one call "
                    + "into C, most functions do not look; time.sleep does. (Jython runs the handler in a thread of its "
                    + "own.)",
            sources = {
                "Python 3.13 documentation, Execution of Python signal handlers: "
                        + "https://docs.python.org/3.13/library/signal.html#execution-of-python-signal-handlers",
                "Python 3.13 documentation, Signals and threads: "
                        + "https://docs.python.org/3.13/library/signal.html#signals-and-threads",
                "CPython, libsignal.tex before 1.4: https://github.com/python/cpython/blob/86bea46b3d16/Doc/libsignal.tex"
            })
    @Since(version = "1.4")
    @Holds(on = @Runtimes(of = {CPYTHON, PYPY}, notOn = "win32"))
    void aHandlerRunsInTheMainThreadBetweenItsInstructions(Lab lab) {
        checkThat(lab.rounds(SIGNAL_IN_A_CALL))
                .handlerBy(THREADS)
                .runsInTheMainThread()
                .seesAllThatIsFilledMeanwhile();
    }

    @Control(of = "N10", changes = "The main thread fills the deque in a loop, and looks for signals on each iteration.")
    void aLoopLooksForSignals(Lab lab) {
        aHandlerRunsInTheMainThreadBetweenItsInstructions(lab.replacing(SIGNAL_IN_A_CALL, SIGNAL_IN_A_LOOP));
    }

    @Claim(
            id = "N11",
            says = "Importing an extension that does not declare itself switches the lock of free-threaded CPython on, until "
                    + "the process ends.",
            because = "An extension that relies on the lock would break without it. Unless the extension declares that it "
                    + "needs none, the import switches the lock on for all threads, with a warning, and nothing switches it "
                    + "off again. It does so even if the import then fails because warnings are errors. PYTHON_GIL=0 "
                    + "forbids it.",
            sources = {
                "Python 3.13 documentation, Python experimental support for free threading: "
                        + "https://docs.python.org/3.13/howto/free-threading-python.html",
                "Python 3.13 C API, Py_mod_gil: https://docs.python.org/3.13/c-api/module.html#c.Py_mod_gil",
                "PEP 703, Py_mod_gil Slot: https://peps.python.org/pep-0703/#py-mod-gil-slot"
            })
    @Since(version = "3.13")
    @Holds(on = @Runtimes(of = CPYTHON, without = Trait.GIL, with = {Trait.ON_LINUX, Trait.SEPARATE_EXTENSIONS}))
    @NotInEveryRun(because = "It needs a free-threaded CPython, which is nowhere to be had as an artifact of the build's.")
    void anExtensionBringsTheLockBack(Lab lab) {
        checkThat(lab.recording(UNDECLARED_EXTENSION, THREADS)).sees("lock", "off, on, on");
        checkThat(lab.rounds(UNDECLARED_EXTENSION)).by(THREADS).takeTurns();
        checkThat(lab.recording(UNDECLARED_EXTENSION_REFUSED, THREADS)).sees("lock", "off, on, on");
        checkThat(lab.recording(UNDECLARED_EXTENSION_LOCK_FORBIDDEN, THREADS)).sees("lock", "off, off, off");
    }

    @Control(of = "N11", changes = "The copy of the extension keeps its declaration.")
    void oneThatDeclaresItselfDoesNot(Lab lab) {
        anExtensionBringsTheLockBack(lab.replacing(UNDECLARED_EXTENSION, DECLARED_EXTENSION));
    }

    @Claim(
            id = "N12",
            says = "Since JDK 24 a virtual thread that sleeps in synchronized leaves its carrier to others; called by native "
                    + "code, it still keeps it.",
            because = "A sleeping virtual thread leaves its carrier, a thread of the system's, by taking its frames off the "
                    + "carrier's stack. Up to JDK 23 a monitor belonged to the carrier, so a thread that had one stayed. Since "
                    + "then it belongs to the virtual thread. A frame of native code can't be taken off.",
            sources = {
                "JEP 491, Synchronize Virtual Threads without Pinning: https://openjdk.org/jeps/491",
                "JEP 444, Virtual Threads: https://openjdk.org/jeps/444"
            })
    @Since(version = "JDK 24")
    @Holds(on = @Runtimes(of = JVM, with = Trait.VIRTUAL_THREADS, from = "24"))
    @Refuted(on = @Runtimes(of = JVM, with = Trait.VIRTUAL_THREADS, before = "24"))
    @NotInEveryRun(because = "It needs JDK 21 or later, and the build is content with 17.")
    void onlyNativeCodeKeepsTheCarrier(Lab lab) {
        checkThat(lab.rounds(ASLEEP_IN_SYNCHRONIZED)).carrierBy(PROCESSES).isLeftToOthers();
        checkThat(lab.rounds(ASLEEP_UNDER_NATIVE_CODE)).carrierBy(PROCESSES).isKept();
    }

    @Control(of = "N12", changes = "Native code calls the sleeper in place of synchronized.",
            on = @Runtimes(of = JVM, with = Trait.VIRTUAL_THREADS, from = "24"))
    void nativeCodeKeepsIt(Lab lab) {
        onlyNativeCodeKeepsTheCarrier(lab.replacing(ASLEEP_IN_SYNCHRONIZED, ASLEEP_UNDER_NATIVE_CODE));
    }

    @Control(
            of = "N12",
            changes = "The sleeper has a ReentrantLock in place of synchronized.",
            on = @Runtimes(of = JVM, with = Trait.VIRTUAL_THREADS, before = "24"))
    void aLockOfTheLibraryDoesNotKeepIt(Lab lab) {
        onlyNativeCodeKeepsTheCarrier(lab.replacing(ASLEEP_IN_SYNCHRONIZED, ASLEEP_WITH_A_LOCK));
    }
}

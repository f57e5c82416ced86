package gilproof.claims;

import static gilproof.claim.Implementation.CPYTHON;
import static gilproof.claim.Implementation.PYPY;
import static gilproof.experiment.TheLock.STAMPED_LOOPS;
import static gilproof.experiment.ThreadsThatCompute.*;
import static gilproof.recording.Way.*;
import static gilproof.recording.Way.PROCESSES;
import static gilproof.runtime.Trait.*;
import static gilproof.verdict.Contrasts.*;
import static gilproof.verdict.assertion.ClaimAssertions.*;

import gilproof.claim.*;
import gilproof.experiment.Lab;
import gilproof.recording.Rounds;
import gilproof.recording.Way;

/**
 * After threads that sleep twice as fast, one would expect the same of threads that compute. Indeed they gain nothing
 * where there is a global lock, and nearly double their speed where there is none.
 */
@Section(
        number = 4,
        heading = "Multithreading Example: threads that compute",
        teaches = "A thread that computes in Python code needs the lock all the time, so under a global lock two of them take "
                + "turns.")
class C_ThreadsThatComputeTest {

    @Claim(
            id = "C1",
            states = {"B3", "B4", "B9", "D7", "I3"},
            says = "Two threads are no faster than one on CPU-bound Python code.",
            because = "A loop in Python needs the interpreter all the time, and the lock gives it to one thread at a "
                    + "time. Code in C may give the lock up while it computes. (The tutorial's loops of 8,000,000 "
                    + "iterations run once in a whole run, for the table of times. Here the length of the loops is fitted "
                    + "to the runtime, the two threads begin together, and there are several rounds.)",
            sources = {
                "Python 3.13 documentation, threading: https://docs.python.org/3.13/library/threading.html",
                "Python 3.13 glossary, global interpreter lock: "
                        + "https://docs.python.org/3.13/glossary.html#term-global-interpreter-lock"
            })
    @Holds(on = @Runtimes(with = GIL))
    @Refuted(on = @Runtimes(without = GIL))
    @Tried(by = THREADS)
    @Control(
            by = PROCESSES,
            changes = "The same two in processes, each with a lock of its own.",
            on = @Runtimes(with = GIL))
    @Control(
            by = THREADS_UNDER_ONE_LOCK,
            changes = "The same threads under one lock of the program's own.",
            on = @Runtimes(without = GIL))
    void busyThreadsAreNoFaster(Lab lab, Way way) {
        checkThat(lab.rounds(STAMPED_LOOPS)).by(way).takeTurns();
        besideThat(lab.rounds(BUSY_WORKERS)).by(way).keepsOneProcessorBusy();
        checkThat(lab.rounds(BUSY_WORKERS)).by(way).timeAtWorkComparedTo(ONE_THREAD).is(THE_WHOLE_NOT_HALF);
    }

    @Claim(
            id = "C2",
            states = {"B4", "B5"},
            says = "Taking turns costs little: two threads use at most a tenth more processor time than one.",
            because = "To hand over, one thread must wake another one up. Since 3.2, CPython does so at most once per switch "
                    + "interval, which costs so little that one run shows a loss and the next none. Before 3.2 it offered the "
                    + "lock every hundred instructions. Two threads that have a processor each contended for it every time, and "
                    + "cost half as much again, or more. (Beside other programs that compute they seldom have two processors at "
                    + "once. They cannot contend then, and the claim stays undecided on such a version. PyPy is not tried: its "
                    + "waiting threads look for the lock ten thousand times a second, which costs between the two. Here two "
                    + "took 4 to 30 % more than one.)",
            sources = {
                "What's New In Python 3.2, Multi-threading: "
                        + "https://docs.python.org/3.2/whatsnew/3.2.html#multi-threading",
                "Python 2.7 documentation, sys.setcheckinterval: "
                        + "https://docs.python.org/2.7/library/sys.html#sys.setcheckinterval",
                "PyPy, RPyGilAcquireSlowPath in thread_gil.c: "
                        + "https://github.com/pypy/pypy/blob/072b25ff6712/rpython/translator/c/src/thread_gil.c"
            })
    @Holds(on = {@Runtimes(of = CPYTHON, with = GIL, from = "3.2"), @Runtimes(with = GIL, except = {CPYTHON, PYPY})})
    @Refuted(on = @Runtimes(of = CPYTHON, before = "3.2"))
    void takingTurnsCostsLittle(Lab lab) {
        boolean contends = CPYTHON.includes(lab.runtime()) && !lab.runtime().has(SWITCH_INTERVAL);
        Rounds busy = lab.rounds(contends ? CONTENDING_WORKERS : BUSY_WORKERS);
        checkThat(busy).by(THREADS).processorTimeComparedTo(ONE_THREAD).is(LITTLE_NOT_DEAR);
        besideThat(busy).by(THREADS).timeComparedTo(ONE_THREAD).is(MORE_NOT_AS_MUCH);
    }

    @Control(
            of = "C2",
            changes = "The two hand over after every microsecond or two.",
            on = {@Runtimes(of = CPYTHON, with = GIL, from = "3.2"), @Runtimes(with = GIL, except = {CPYTHON, PYPY})})
    void takingTurnsAllTheTimeIsDear(Lab lab) {
        takingTurnsCostsLittle(lab.replacing(BUSY_WORKERS, HANDING_OVER_OFTEN));
    }

    @Control(of = "C2", changes = "The interpreter offers the lock every million instructions.",
            on = @Runtimes(of = CPYTHON, before = "3.2"))
    void takingTurnsSeldomIsNot(Lab lab) {
        takingTurnsCostsLittle(lab.replacing(CONTENDING_WORKERS, HANDING_OVER_SELDOM));
    }

    @Claim(
            id = "C3",
            states = "B6",
            says = "A busy loop keeps the lock until it is asked for, which happens once per switch interval.",
            because = "The loop has the lock and never gives it up by itself. A thread that waits for the lock asks for "
                    + "it after one switch interval, and the loop hands it over where the interpreter looks for such "
                    + "requests, at the latest at the end of an iteration. (PyPy counts its instructions in place of "
                    + "time: turns of such loops lasted six to seven times the interval there.)",
            sources = {
                "Python 3.13 documentation, sys.setswitchinterval: "
                        + "https://docs.python.org/3.13/library/sys.html#sys.setswitchinterval",
                "CPython 3.13, take_gil in ceval_gil.c: https://github.com/python/cpython/blob/v3.13.0/Python/ceval_gil.c"
            })
    @Holds(on = @Runtimes(of = CPYTHON, with = {GIL, SWITCH_INTERVAL}))
    void turnsFollowTheSwitchInterval(Lab lab) {
        Rounds loops = lab.rounds(SWITCH_INTERVALS);
        checkThat(loops).turnsOfPair(LONG, THREADS).comparedToThoseOf(SHORT).is(SEVERAL_TIMES_AS_LONG_NOT_AS_LONG);
        checkThat(loops).turnsOfPair(SHORT, THREADS).comparedTo(SHORT_INTERVAL).is(ABOUT_ONE_NOT_SEVERAL);
    }

    @Control(of = "C3", changes = "The interval stays the same.")
    void turnsAtTheSameIntervalDoNotGrow(Lab lab) {
        Rounds loops = lab.rounds(SWITCH_INTERVALS);
        checkThat(loops).turnsOfPair(SHORT_AGAIN, THREADS).comparedToThoseOf(SHORT).is(SEVERAL_TIMES_AS_LONG_NOT_AS_LONG);
        checkThat(loops).turnsOfPair(SHORT, THREADS).comparedTo(SHORT_INTERVAL).is(ABOUT_ONE_NOT_SEVERAL);
    }

    @Claim(
            id = "C4",
            states = "B9",
            says = "It is the lock that takes the gain away.",
            because = "Two threads that need no lock can run on two processors. A thread needs the lock to execute "
                    + "Python code, and none to execute code in C that uses no Python objects.",
            sources = {
                "Python 3.13 documentation, ctypes, Loading shared libraries: "
                        + "https://docs.python.org/3.13/library/ctypes.html#loading-shared-libraries",
                "Python 3.13 C API, Releasing the GIL from extension code: "
                        + "https://docs.python.org/3.13/c-api/init.html#releasing-the-gil-from-extension-code"
            })
    @Holds(on = {@Runtimes(without = GIL), @Runtimes(with = {CTYPES, ZLIB_OF_C})})
    @Tried(by = THREADS)
    @Control(
            by = THREADS_UNDER_ONE_LOCK,
            changes = "The same threads under one lock of the program's own.",
            on = @Runtimes(without = GIL))
    void withoutTheLockThreadsGain(Lab lab, Way way) {
        Rounds busy = lab.rounds(lab.runtime().has(GIL) ? COMPUTING_WITH_THE_LOCK_RELEASED : BUSY_WORKERS);
        checkThat(busy).by(way).timeAtWorkComparedTo(ONE_THREAD).is(HALF_NOT_THE_WHOLE);
        checkThat(busy).by(way).hardlyWait();
    }

    @Control(of = "C4", changes = "The same calls of the same function keep the lock.", on = @Runtimes(with = GIL))
    void computingInCThatKeepsTheLockDoesNotGain(Lab lab) {
        withoutTheLockThreadsGain(
                lab.replacing(COMPUTING_WITH_THE_LOCK_RELEASED, COMPUTING_WITH_THE_LOCK_KEPT), THREADS);
    }

    @Claim(
            id = "C5",
            states = "B9",
            says = "Under a global lock, code in C lets other threads go on exactly if it gives the lock up.",
            because = "A thread needs the lock to execute Python code, and none to execute code in C that uses no Python "
                    + "objects. ctypes.CDLL gives the lock up around a call and ctypes.PyDLL keeps it, whatever the "
                    + "function does.",
            sources = {
                "Python 3.13 documentation, ctypes, Loading shared libraries: "
                        + "https://docs.python.org/3.13/library/ctypes.html#loading-shared-libraries",
                "Python 3.13 C API, Releasing the GIL from extension code: "
                        + "https://docs.python.org/3.13/c-api/init.html#releasing-the-gil-from-extension-code"
            })
    @Holds(on = @Runtimes(with = {GIL, CTYPES, ZLIB_OF_C}))
    void codeInCLetsOthersGoOnIfItGivesTheLockUp(Lab lab) {
        checkThat(lab.rounds(RELEASING_CALL)).callBy(THREADS).letsOthersRun();
        checkThat(lab.rounds(RELEASING_CALLS)).by(THREADS).areInTheirCallsTogether();
        checkThat(lab.rounds(KEEPING_CALL)).callBy(THREADS).keepsOthersWaiting();
    }

    @Control(of = "C5", changes = "The same function is called so that the lock is kept.")
    void codeInCThatKeepsTheLockDoesNot(Lab lab) {
        codeInCLetsOthersGoOnIfItGivesTheLockUp(
                lab.replacing(RELEASING_CALL, KEEPING_CALL).replacing(RELEASING_CALLS, KEEPING_CALLS));
    }

    @Claim(
            id = "C6",
            says = "Some long calls let other threads run, others do not: zlib.compress does, sorted does not.",
            because = "A function in C can give the lock up while it works on plain memory and uses no Python objects. Sorting "
                    + "compares Python objects all the time and can't. Which calls do it depends on the version and the "
                    + "build: zlib.crc32 keeps the lock on Python 2.7. Hashing gives it up where OpenSSL does it, and since 3.12 "
                    + "in CPython's own code too. The page long-calls.md of a run shows what was seen. (It is tried on CPython only: elsewhere a hand-over can "
                    + "slip between the reading of the clock and the call.)",
            sources = {
                "CPython 3.13, zlib_compress_impl in zlibmodule.c: "
                        + "https://github.com/python/cpython/blob/v3.13.0/Modules/zlibmodule.c",
                "Python 3.13 C API, Releasing the GIL from extension code: "
                        + "https://docs.python.org/3.13/c-api/init.html#releasing-the-gil-from-extension-code",
                "Python 3.13 documentation, hashlib: https://docs.python.org/3.13/library/hashlib.html#hash-algorithms",
                "CPython pull request 104675: https://github.com/python/cpython/pull/104675"
            })
    @Since(version = "2.7", orEarlier = true)
    @Holds(on = @Runtimes(of = CPYTHON, with = GIL))
    void someLongCallsLetOthersRun(Lab lab) {
        checkThat(lab.rounds(LIBRARY_CALLS)).callOf("zlib.compress", THREADS).letsOthersRun();
        checkThat(lab.rounds(LIBRARY_CALLS)).callOf("sorted", THREADS).keepsOthersWaiting();
    }

    @Control(of = "C6", changes = "The two calls are exchanged.")
    void theOthersDoNot(Lab lab) {
        checkThat(lab.rounds(LIBRARY_CALLS)).callOf("sorted", THREADS).letsOthersRun();
        checkThat(lab.rounds(LIBRARY_CALLS)).callOf("zlib.compress", THREADS).keepsOthersWaiting();
    }
}

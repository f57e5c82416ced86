package gilproof.claims;

import static gilproof.claim.Implementation.*;
import static gilproof.experiment.TheLock.*;
import static gilproof.experiment.ThreadsThatCompute.BUSY_WORKERS;
import static gilproof.experiment.ThreadsThatWait.SLEEPING_WORKERS;
import static gilproof.recording.Way.*;
import static gilproof.runtime.Trait.GIL;
import static gilproof.runtime.Trait.LIBRARY;
import static gilproof.verdict.Contrasts.*;
import static gilproof.verdict.assertion.ClaimAssertions.*;

import gilproof.claim.*;
import gilproof.experiment.Lab;
import gilproof.recording.Way;
import gilproof.runtime.Trait;

/**
 * A lock cannot be seen, but its work can: two threads that read the clock on every iteration leave stamps. Under one lock
 * the stamps of the two never mix. Without it they do, and so do those of two processes, each with a lock of its own.
 */
@Section(
        number = 1,
        heading = "GIL, Multithreading, and Multiprocessing",
        teaches = "One lock per interpreter lets one thread at a time execute Python code; up to CPython 3.11 that "
                + "is one lock per process. The way in which such a CPython counts references needs it, Jython and "
                + "IronPython do without, and threads are of use all the same.")
class G_TheLockTest {

    @Claim(
            id = "G1",
            states = {"I1", "I3"},
            says = "At any instant at most one thread of an interpreter executes code of the language.",
            because = "To execute code, a thread must hold the lock of its interpreter, and there is only one. Up to "
                    + "CPython 3.11 that is one lock per process. Since 3.12 a process can have several interpreters, each "
                    + "with a lock of its own.",
            sources = {
                "Python 3.13 glossary, global interpreter lock: "
                        + "https://docs.python.org/3.13/glossary.html#term-global-interpreter-lock",
                "PEP 684, A Per-Interpreter GIL: https://peps.python.org/pep-0684/"
            })
    @Holds(on = @Runtimes(with = GIL))
    @Refuted(on = @Runtimes(without = GIL))
    @Tried(by = THREADS)
    @Control(
            by = PROCESSES,
            changes = "The same loops in two processes, each with a lock of its own.",
            on = @Runtimes(with = GIL))
    @Control(
            by = THREADS_UNDER_ONE_LOCK,
            changes = "The same threads under one lock of the program's own.",
            on = @Runtimes(without = GIL))
    void oneThreadAtATime(Lab lab, Way way) {
        checkThat(lab.rounds(STAMPED_LOOPS)).by(way).takeTurns();
    }

    @Claim(
            id = "G2",
            states = "I2",
            says = "The reference counts of a CPython that is built with the lock break without it.",
            because = "Each object counts the references to it. To count one more, a thread reads the count, adds one and "
                    + "writes it back. When two threads read before either has written, one reference is lost; in a "
                    + "program, the object would be freed while it is still in use. A CPython that is built to run without "
                    + "the lock counts in another way.",
            sources = {
                "Python 3.13 C API, Thread State and the Global Interpreter Lock: "
                        + "https://docs.python.org/3.13/c-api/init.html#thread-state-and-the-global-interpreter-lock",
                "PEP 703, Reference Counting: https://peps.python.org/pep-0703/#reference-counting"
            })
    @Holds(on = @Runtimes(with = {GIL, LIBRARY}))
    @Tried(by = THREADS)
    @Control(
            by = THREADS_UNDER_ONE_LOCK,
            changes = "Each call takes the interpreter's lock before, and gives it back after.")
    void referenceCountsBreakWithoutTheLock(Lab lab, Way way) {
        checkThat(lab.roundsInsideAJvm(REFERENCE_COUNTS)).countsBy(way).areShort();
    }

    @Claim(
            id = "G3",
            states = "I2",
            says = "Jython has no such lock.",
            because = "Any thread may use Jython's objects at any time: its lists lock themselves and its dictionaries are "
                    + "Java's concurrent maps. The JVM's garbage collector keeps track of memory without counting "
                    + "references.",
            sources = {
                "The Definitive Guide to Jython, No Global Interpreter Lock: "
                        + "https://jython.readthedocs.io/en/latest/Concurrency/#no-global-interpreter-lock",
                "Jython, list_append in PyList.java: "
                        + "https://github.com/jython/jython/blob/ec961690b01c/src/org/python/core/PyList.java"
            })
    @Holds(on = @Runtimes(of = JYTHON))
    @Tried(by = THREADS)
    // On Jython itself, so that the claim can be trusted even if no runtime with a lock is at hand.
    @Control(by = THREADS_UNDER_ONE_LOCK, changes = "The same threads under one lock of the program's own.")
    void jythonHasNoLock(Lab lab, Way way) {
        checkThat(lab.rounds(STAMPED_LOOPS)).by(way).runAtTheSameInstant();
    }

    @Claim(
            id = "G4",
            states = "I2",
            says = "IronPython has no such lock.",
            because = "Any thread may use IronPython's objects at any time: its lists and dictionaries lock themselves while they are changed. "
                    + ".NET's garbage collector keeps track of memory without counting references.",
            sources = "IronPython 2, append in List.cs: "
                    + "https://github.com/IronLanguages/ironpython2/blob/0236f74c8873/Src/IronPython/Runtime/List.cs")
    @Holds(on = @Runtimes(of = IRONPYTHON))
    @NotInEveryRun(because = "It needs an IronPython; none is to be had where the build takes its runtimes from.")
    @Tried(by = THREADS)
    @Control(by = THREADS_UNDER_ONE_LOCK, changes = "The same threads under one lock of the program's own.")
    void ironPythonHasNoLock(Lab lab, Way way) {
        checkThat(lab.rounds(STAMPED_LOOPS)).by(way).runAtTheSameInstant();
    }

    @Claim(
            id = "G5",
            states = "I3",
            says = "Two processes execute code at the same instant: neither waits for a lock of the other.",
            because = "The lock belongs to an interpreter, and each process has an interpreter of its own. (A JVM has no "
                    + "such lock; two of them show the same.)",
            sources = {
                "PEP 684, A Per-Interpreter GIL: https://peps.python.org/pep-0684/",
                "Python 3.13 documentation, multiprocessing: "
                        + "https://docs.python.org/3.13/library/multiprocessing.html#introduction"
            })
    @Holds(on = {@Runtimes(with = {GIL, Trait.PROCESSES}), @Runtimes(of = JVM)})
    @Tried(by = PROCESSES)
    @Control(
            by = THREADS,
            changes = "The same loops in two threads of one process.",
            on = @Runtimes(with = GIL))
    @Control(
            by = PROCESSES_UNDER_ONE_LOCK,
            changes = "The same two processes under one lock that both share.",
            on = @Runtimes(without = GIL))
    void twoProcessesRunAtTheSameInstant(Lab lab, Way way) {
        checkThat(lab.rounds(STAMPED_LOOPS)).by(way).runAtTheSameInstant();
    }

    @Claim(
            id = "G6",
            states = {"I4", "I5"},
            says = "Threads are neither useless nor always slower.",
            because = "What they gain depends on the work: a thread that waits needs no lock.",
            sources = "Python 3.13 documentation, threading: https://docs.python.org/3.13/library/threading.html")
    @Holds
    @Tried(by = THREADS)
    @Control(
            by = THREADS_UNDER_ONE_LOCK,
            changes = "Each needs one lock for all that it does, as threads that compute need the interpreter's.")
    void threadsGainBySleeping(Lab lab, Way way) {
        checkThat(lab.rounds(SLEEPING_WORKERS)).by(way).waitTogether().finishSoonerThanInTurn(ONE_THREAD);
        besideThat(lab.rounds(SLEEPING_WORKERS)).by(way).timeComparedTo(ONE_THREAD).is(HALF_NOT_THE_WHOLE);
        besideThat(lab.rounds(BUSY_WORKERS)).by(THREADS).timeComparedTo(ONE_THREAD).is(THE_WHOLE_NOT_HALF);
    }

    @Claim(
            id = "G7",
            states = "I2",
            says = "A global lock needs no reference counts: this interpreter has the one without the other.",
            because = "PyPy and GraalPy leave it to a collector to find out what is no longer in use, and count "
                    + "references at most for extensions in C. They have a global lock all the same: PyPy because "
                    + "one thread may change what another one reads, GraalPy because extensions in C expect it. "
                    + "CPython has both, so there the claim is refuted.",
            sources = {
                "PyPy documentation, Differences related to garbage collection strategies: "
                        + "https://doc.pypy.org/en/latest/cpython_differences.html"
                        + "#differences-related-to-garbage-collection-strategies",
                "PyPy documentation, Does PyPy have a GIL? Why?: "
                        + "https://doc.pypy.org/en/latest/faq.html#does-pypy-have-a-gil-why",
                "GraalPy, The GIL in IMPLEMENTATION_DETAILS.md: https://github.com/oracle/graalpython/blob/f9def19f5c58/"
                        + "docs/contributor/IMPLEMENTATION_DETAILS.md"
            })
    @Holds(on = @Runtimes(with = GIL, except = CPYTHON))
    @Refuted(on = @Runtimes(of = CPYTHON, with = GIL))
    @Tried(by = THREADS)
    @Control(by = PROCESSES, changes = "The loops run in two processes.", on = @Runtimes(with = GIL, except = CPYTHON))
    void aLockNeedsNoCounts(Lab lab, Way way) {
        checkThat(lab.recording(LAST_REFERENCE, ONE_THREAD)).outlivesItsLastReference();
        checkThat(lab.rounds(STAMPED_LOOPS)).by(way).takeTurns();
    }

    @Control(
            of = "G7",
            changes = "The objects also refer to themselves, so CPython's counts never fall to zero.",
            on = @Runtimes(of = CPYTHON, with = GIL))
    void countsDoNotSeeACircle(Lab lab) {
        aLockNeedsNoCounts(lab.replacing(LAST_REFERENCE, LAST_REFERENCE_BUT_ITS_OWN), THREADS);
    }

    @Claim(
            id = "G8",
            states = "I2",
            says = "Without its lock, CPython counts references correctly all the same.",
            because = "The free-threaded build keeps two counts for each object: one for the thread that made it, "
                    + "which needs no protection, and one for all others, which it changes by atomic instructions. "
                    + "(Some objects, such as None, are never freed and not counted at all.)",
            sources = "PEP 703, Reference Counting: https://peps.python.org/pep-0703/#reference-counting")
    @Since(version = "3.13")
    @Holds(on = @Runtimes(of = CPYTHON, without = GIL))
    @NotInEveryRun(because = "It needs a free-threaded CPython; none is to be had where the build takes its runtimes from.")
    void referencesAreCountedWithoutTheLock(Lab lab) {
        checkThat(lab.rounds(REFERENCES_OF_TWO_THREADS)).countsBy(THREADS, "references").areExact();
    }

    @Control(of = "G8", changes = "The steps that the same threads count by reading and writing a field.")
    void stepsAreNot(Lab lab) {
        checkThat(lab.rounds(REFERENCES_OF_TWO_THREADS)).countsBy(THREADS, "steps").areExact();
    }
}

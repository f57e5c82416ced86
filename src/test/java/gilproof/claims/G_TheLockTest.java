package gilproof.claims;

import static gilproof.claim.Where.EMBEDDABLE_WITH_GIL;
import static gilproof.claim.Where.EVERY_RUNTIME;
import static gilproof.claim.Where.IRONPYTHON;
import static gilproof.claim.Where.JYTHON;
import static gilproof.claim.Where.WITHOUT_GIL;
import static gilproof.claim.Where.WITH_GIL;
import static gilproof.claim.Where.WITH_GIL_AND_PROCESSES_OR_JVM;
import static gilproof.experiment.TheLock.REFERENCE_COUNTS;
import static gilproof.experiment.TheLock.STAMPED_LOOPS;
import static gilproof.experiment.ThreadsThatCompute.BUSY_WORKERS;
import static gilproof.experiment.ThreadsThatWait.SLEEPING_WORKERS;
import static gilproof.recording.Way.ONE_THREAD;
import static gilproof.recording.Way.PROCESSES;
import static gilproof.recording.Way.THREADS;
import static gilproof.recording.Way.THREADS_UNDER_ONE_LOCK;
import static gilproof.verdict.Regions.HALF;
import static gilproof.verdict.Regions.NO_LESS;
import static gilproof.verdict.assertion.ClaimAssertions.assertThat;
import static gilproof.verdict.assertion.ClaimAssertions.besideThat;

import gilproof.claim.Claim;
import gilproof.claim.Control;
import gilproof.claim.Holds;
import gilproof.claim.NotInEveryRun;
import gilproof.claim.Refuted;
import gilproof.claim.Section;
import gilproof.experiment.Lab;
import gilproof.recording.Rounds;
import gilproof.recording.Way;

/**
 * A lock cannot be seen, but its work can: two threads that read the clock on every turn of a loop leave stamps. Under
 * one lock those of the two never mix; without it they do, and so do those of two processes, each with a lock of its own.
 */
@Section(
        number = 1,
        heading = "GIL, Multithreading, and Multiprocessing",
        teaches = "One lock per process lets one thread at a time execute Python code. CPython's memory management needs "
                + "it, other implementations do without, and threads are of use all the same.")
class G_TheLockTest {

    @Claim(
            id = "G1",
            states = {"I1", "I3"},
            says = "At any instant at most one thread of a process executes code of the language.",
            because = "To execute code a thread must hold the interpreter's lock, and there is only one.",
            evidence = "Two threads read the clock on every turn of a loop. Their stamps, merged, form turns that never "
                    + "overlap and follow each other, in rounds in which two native threads did run at one instant.")
    @Holds(on = WITH_GIL)
    @Refuted(on = WITHOUT_GIL)
    void oneThreadAtATime(Lab lab) {
        takeTurns(lab, THREADS);
    }

    @Control(of = "G1", changes = "The same loops in two processes, each with a lock of its own.", on = WITH_GIL)
    void twoProcessesAtATime(Lab lab) {
        takeTurns(lab, PROCESSES);
    }

    @Control(of = "G1", changes = "The same threads under one lock of the program's own.", on = WITHOUT_GIL)
    void oneThreadAtATimeUnderALockOfOnesOwn(Lab lab) {
        takeTurns(lab, THREADS_UNDER_ONE_LOCK);
    }

    private static void takeTurns(Lab lab, Way way) {
        assertThat(lab.rounds(STAMPED_LOOPS)).by(way).takeTurns();
    }

    @Claim(
            id = "G2",
            states = "I2",
            says = "CPython's reference counts break without the lock.",
            because = "Each object counts the references to it, by reading the count and writing back one more. When two "
                    + "threads read before either has written, one reference is forgotten; in a program, the object would "
                    + "be freed while somebody still uses it.",
            evidence = "Two threads of a JVM call the C API of the embedded CPython to raise one object's count many times, "
                    + "without the lock: afterwards the count is short.")
    @Holds(on = EMBEDDABLE_WITH_GIL)
    void referenceCountsBreakWithoutTheLock(Lab lab) {
        fallShort(lab, THREADS);
    }

    @Control(of = "G2", changes = "Each call takes the interpreter's lock before, and gives it back after.")
    void referenceCountsAreExactWithTheLock(Lab lab) {
        fallShort(lab, THREADS_UNDER_ONE_LOCK);
    }

    private static void fallShort(Lab lab, Way way) {
        assertThat(lab.roundsInsideAJvm(REFERENCE_COUNTS)).countsBy(way).areShort();
    }

    @Claim(
            id = "G3",
            states = "I2",
            says = "Jython has no such lock.",
            because = "Its objects are Java's, and the JVM's collector needs no reference counts.",
            evidence = "The recording of G1, on Jython: the two threads' stamps mix. G1 on CPython shows what they would look "
                    + "like otherwise.")
    @Holds(on = JYTHON)
    void jythonHasNoLock(Lab lab) {
        runAtTheSameInstant(lab, THREADS);
    }

    /** On Jython itself, so that the claim can be trusted also where no runtime with a lock is at hand. */
    @Control(of = "G3", changes = "The same threads under one lock of the program's own.")
    void jythonUnderALockOfOnesOwnTakesTurns(Lab lab) {
        runAtTheSameInstant(lab, THREADS_UNDER_ONE_LOCK);
    }

    @Claim(
            id = "G4",
            states = "I2",
            says = "IronPython has no such lock.",
            because = "Its objects are .NET's, and .NET's collector needs no reference counts.",
            evidence = "The recording of G1, on IronPython: the two threads' stamps mix.")
    @Holds(on = IRONPYTHON)
    @NotInEveryRun(because = "It needs an IronPython; none is to be had where the build takes its runtimes from.")
    void ironPythonHasNoLock(Lab lab) {
        runAtTheSameInstant(lab, THREADS);
    }

    @Control(of = "G4", changes = "The same threads under one lock of the program's own.")
    void ironPythonUnderALockOfOnesOwnTakesTurns(Lab lab) {
        runAtTheSameInstant(lab, THREADS_UNDER_ONE_LOCK);
    }

    @Claim(
            id = "G5",
            states = "I3",
            says = "The lock is one per process: two processes run code at the same instant.",
            because = "The lock is a variable of the interpreter, and each process has an interpreter of its own.",
            evidence = "Stamped loops as for G1, but in two processes: their stamps mix.")
    @Holds(on = WITH_GIL_AND_PROCESSES_OR_JVM)
    void twoProcessesRunAtTheSameInstant(Lab lab) {
        runAtTheSameInstant(lab, PROCESSES);
    }

    @Control(of = "G5", changes = "The same loops in two threads of one process.", on = WITH_GIL)
    void twoThreadsDoNot(Lab lab) {
        runAtTheSameInstant(lab, THREADS);
    }

    @Control(of = "G5", changes = "The same loops in two threads under one lock of the program's own.", on = WITHOUT_GIL)
    void twoThreadsUnderALockOfOnesOwnDoNot(Lab lab) {
        runAtTheSameInstant(lab, THREADS_UNDER_ONE_LOCK);
    }

    private static void runAtTheSameInstant(Lab lab, Way way) {
        assertThat(lab.rounds(STAMPED_LOOPS)).by(way).runAtTheSameInstant();
    }

    @Claim(
            id = "G6",
            states = {"I4", "I5"},
            says = "Threads are neither useless nor always slower.",
            because = "What they gain depends on the work: a thread that waits needs no lock.",
            evidence = "Two workers that sleep: as threads they sleep at the same time and are done sooner than one after the "
                    + "other could be. Beside that stand the ratios of the times, theirs and that of the two that compute, "
                    + "which gain nothing where there is a global lock.")
    @Holds(on = EVERY_RUNTIME)
    void threadsGainBySleeping(Lab lab) {
        gain(lab.rounds(SLEEPING_WORKERS), THREADS);
        besideThat(lab.rounds(BUSY_WORKERS)).by(THREADS).timeComparedTo(ONE_THREAD).isAbout(NO_LESS).ratherThan(HALF);
    }

    @Control(of = "G6", changes = "Each needs one lock for all that it does, as threads that compute need the interpreter's.")
    void threadsThatNeedOneLockDoNotGain(Lab lab) {
        gain(lab.rounds(SLEEPING_WORKERS), THREADS_UNDER_ONE_LOCK);
    }

    private static void gain(Rounds sleeping, Way way) {
        assertThat(sleeping).by(way).waitTogether().finishSoonerThanInTurn(ONE_THREAD);
        besideThat(sleeping).by(way).timeComparedTo(ONE_THREAD).isAbout(HALF).ratherThan(NO_LESS);
    }
}

package gilproof.claims;

import static gilproof.claim.Implementation.*;
import static gilproof.experiment.Coroutines.*;
import static gilproof.experiment.Experiments.*;
import static gilproof.experiment.Processes.PROCESSES_THAT_FLUSH;
import static gilproof.experiment.ThreadsThatCompute.BUSY_WORKERS;
import static gilproof.experiment.ThreadsThatWait.*;
import static gilproof.recording.Way.*;
import static gilproof.runtime.Trait.*;
import static gilproof.verdict.Contrasts.*;
import static gilproof.verdict.assertion.ClaimAssertions.*;

import gilproof.claim.*;
import gilproof.experiment.*;
import gilproof.recording.Way;
import gilproof.runtime.Trait;
import java.util.List;

/**
 * If only one thread at a time can run Python, one would expect two threads to take as long as one. Indeed they take
 * half as long, as long as all they do is wait.
 */
@Section(
        number = 3,
        heading = "Multithreading Example: threads that wait",
        teaches = "A thread that waits needs neither a processor nor the lock, so threads wait at the same time.")
class T_ThreadsThatWaitTest {

    @Claim(
            id = "T1",
            states = {"B1", "B2", "I5"},
            says = "Two threads that mostly sleep finish in about half of one thread's time.",
            because = "A sleeping thread needs no processor and gives the lock up, so two threads can sleep at the same "
                    + "time.",
            sources = {
                "Python 3.13 documentation, time.sleep: https://docs.python.org/3.13/library/time.html#time.sleep",
                "CPython 3.13, pysleep in timemodule.c: https://github.com/python/cpython/blob/v3.13.0/Modules/timemodule.c"
            })
    @Holds
    @Tried(by = THREADS)
    @Control(
            by = THREADS_UNDER_ONE_LOCK,
            changes = "The same threads, but each keeps one shared lock while it sleeps.")
    void sleepingThreadsTakeAboutHalf(Lab lab, Way way) {
        checkThat(lab.rounds(SLEEPING_WORKERS))
                .by(way)
                .waitTogether()
                .endNoWaitBefore(TUTORIALS_WAIT)
                .takesAtLeast(TUTORIALS_WAIT.multipliedBy(4))
                .leastTimeComparedTo(ONE_THREAD)
                .is(HALF_NOT_THE_WHOLE);
    }

    @Claim(
            id = "T2",
            states = "B1",
            says = "Lines of two threads, or of two processes, may interleave; within each the order stays.",
            because = "Each thread, and each process, takes its own steps in the order of the program. Between the steps "
                    + "of two of them there is no order. (Here each process writes a line as soon as it is printed. To a pipe "
                    + "or a file it would otherwise write all its lines at its end, and they would not mix.)",
            sources = {
                "Python 3.13 documentation, Thread.start: "
                        + "https://docs.python.org/3.13/library/threading.html#threading.Thread.start",
                "Python 3.13 documentation, Synchronization between processes: "
                        + "https://docs.python.org/3.13/library/multiprocessing.html#synchronization-between-processes"
            })
    @Holds
    @Tried(by = THREADS)
    @Control(by = ONE_THREAD, changes = "The same two, one after the other in one thread: their lines do not mix.")
    void linesOfTwoThreadsInterleave(Lab lab, Way way) {
        checkThat(lab.rounds(SLEEPING_WORKERS))
                .transcriptBy(way)
                .keepsTheOrderOf("square", 4, 16, 64, 81)
                .keepsTheOrderOf("cube", 8, 64, 512, 729)
                .isMixed();
        if (lab.runtime().has(Trait.PROCESSES)) {
            checkThat(lab.rounds(PROCESSES_THAT_FLUSH))
                    .transcriptBy(way == THREADS ? Way.PROCESSES : way)
                    .keepsTheOrderOf("square", 4, 16, 64, 81)
                    .keepsTheOrderOf("cube", 8, 64, 512, 729)
                    .isMixed();
        }
    }

    @Claim(
            id = "T3",
            states = "B7",
            says = "A sleeping thread uses no processor.",
            because = "It asks the system to wake it later, and until then the system does not run it.",
            sources = {
                "Linux manual, nanosleep(2): https://man7.org/linux/man-pages/man2/nanosleep.2.html",
                "Python 3.13 documentation, time.sleep: https://docs.python.org/3.13/library/time.html#time.sleep"
            })
    @Holds
    void sleepingUsesNoProcessor(Lab lab) {
        checkThat(lab.rounds(SLEEPING_WORKERS)).by(ONE_THREAD).readyShare().is(ALMOST_NONE_NOT_MUCH);
    }

    @Control(of = "T3", changes = "The two spend their time in a busy loop instead.")
    void spinningDoes(Lab lab) {
        sleepingUsesNoProcessor(lab.replacing(SLEEPING_WORKERS, BUSY_WORKERS));
    }

    @Claim(
            id = "T4",
            states = "B7",
            says = "Sleep gives the lock up for its full length.",
            because = "A call that is about to wait can give the lock up before, and take it again afterwards. "
                    + "time.sleep does. A function of C that sleeps and keeps the lock shows what would happen if it did "
                    + "not.",
            sources = {
                "Python 3.13 C API, Releasing the GIL from extension code: "
                        + "https://docs.python.org/3.13/c-api/init.html#releasing-the-gil-from-extension-code",
                "CPython 3.13, pysleep in timemodule.c: https://github.com/python/cpython/blob/v3.13.0/Modules/timemodule.c"
            })
    @Holds(on = @Runtimes(with = GIL))
    @Tried(by = THREADS)
    @Control(
            by = THREADS_UNDER_ONE_LOCK,
            changes = "Both threads need one lock of the program's own for all that they do.",
            on = @Runtimes(with = GIL, without = CTYPES))
    void sleepGivesTheLockUp(Lab lab, Way way) {
        checkThat(lab.rounds(SHORT_SLEEPS)).by(way).waitTogether();
        checkThat(lab.rounds(SLEEPER)).counterBy(way).runsAllTheWhile();
    }

    @Control(
            of = "T4",
            changes = "A function of C sleeps as long and keeps the lock.",
            on = @Runtimes(with = {GIL, CTYPES}))
    void aSleepThatKeepsTheLockStopsOthers(Lab lab) {
        sleepGivesTheLockUp(
                lab.replacing(SHORT_SLEEPS, SHORT_SLEEPS_THAT_KEEP_THE_LOCK)
                        .replacing(SLEEPER, SLEEPER_THAT_KEEPS_THE_LOCK),
                THREADS);
    }

    @Claim(
            id = "T5",
            states = "B7",
            says = "While one thread sleeps, another runs at its full speed.",
            because = "The sleeper needs neither a processor nor the lock, so the other thread never has to hand over.",
            sources = {
                "Python 3.13 C API, Releasing the GIL from extension code: "
                        + "https://docs.python.org/3.13/c-api/init.html#releasing-the-gil-from-extension-code",
                "CPython 3.13, pysleep in timemodule.c: https://github.com/python/cpython/blob/v3.13.0/Modules/timemodule.c"
            })
    @Holds
    @Tried(by = THREADS)
    @Control(
            by = THREADS_UNDER_ONE_LOCK,
            changes = "Both need one lock of the program's own.",
            on = {@Runtimes(without = GIL), @Runtimes(without = CTYPES)})
    void anotherRunsAtFullSpeed(Lab lab, Way way) {
        checkThat(lab.rounds(SLEEPER)).counterBy(way).runsAllTheWhile();
        besideThat(lab.rounds(SLEEPER)).counterBy(way).paceComparedTo(ONE_THREAD).is(RUNNING_NOT_STANDING_STILL);
    }

    @Control(
            of = "T5",
            changes = "The sleeper sleeps in C and keeps the lock.",
            on = @Runtimes(with = {GIL, CTYPES}))
    void besideASleepThatKeepsTheLockItStandsStill(Lab lab) {
        anotherRunsAtFullSpeed(lab.replacing(SLEEPER, SLEEPER_THAT_KEEPS_THE_LOCK), THREADS);
    }

    @Claim(
            id = "T6",
            states = "B8",
            says = "Waiting for another system, over the network, through a pipe or on a file, is like sleeping.",
            because = "Until the other system answers there is nothing to compute. The thread gives the lock up and "
                    + "asks the operating system for the answer. The system wakes the thread up when the answer is "
                    + "there. (The file is a named pipe: reading it waits until the other process has written. "
                    + "Reading a plain file waits for a disk at most, which is too short to be seen.)",
            sources = {
                "Python 3.13 glossary, global interpreter lock: "
                        + "https://docs.python.org/3.13/glossary.html#term-global-interpreter-lock",
                "Python 3.13 C API, Releasing the GIL from extension code: "
                        + "https://docs.python.org/3.13/c-api/init.html#releasing-the-gil-from-extension-code"
            })
    @Holds
    @Tried(by = THREADS)
    @Control(
            by = THREADS_UNDER_ONE_LOCK,
            changes = "Both threads share one connection, and keep its lock until the answer is there.")
    void waitingForOtherSystemsIsLikeSleeping(Lab lab, Way way) {
        checkThat(lab.rounds(ASKING_A_SERVER))
                .by(way)
                .waitTogether()
                .endNoWaitBefore(HALF_THE_TUTORIALS_WAIT)
                .takesAtLeast(HALF_THE_TUTORIALS_WAIT.multipliedBy(4))
                .leastTimeComparedTo(ONE_THREAD)
                .is(HALF_NOT_THE_WHOLE);
        checkThat(lab.recording(ASKING_A_SERVER, way)).prints("square", 4, 16, 64, 81).prints("cube", 8, 64, 512, 729);
        boolean files = lab.runtime().has(NAMED_PIPES);
        for (Experiment asking : files ? List.of(ASKING_A_CHILD, READING_A_FILE) : List.of(ASKING_A_CHILD)) {
            checkThat(lab.rounds(asking))
                    .by(way)
                    .waitTogether()
                    .endNoWaitBefore(HALF_THE_TUTORIALS_WAIT)
                    .takesAtLeast(HALF_THE_TUTORIALS_WAIT.multipliedBy(4))
                    .finishSoonerThanInTurn(THREADS_UNDER_ONE_LOCK);
        }
    }

    @Claim(
            id = "T7",
            states = "B1",
            says = "print() from two threads may tear a line; under a lock it never does.",
            because = "print() writes the text and then the end of the line, and another thread may write in between. It "
                    + "was seen on every Python that was tried, with a buffer as without one, in 2 to 490 of 12,000 to "
                    + "20,000 lines; CPython 3.6 apart, which tore lines only without a buffer.",
            sources = {
                "CPython 3.13, builtin_print_impl in bltinmodule.c: "
                        + "https://github.com/python/cpython/blob/v3.13.0/Python/bltinmodule.c",
                "Python 3.13 documentation, io, Multi-threading: "
                        + "https://docs.python.org/3.13/library/io.html#multi-threading"
            })
    @Holds(on = @Runtimes(of = PYTHON))
    @Tried(by = THREADS)
    @Control(by = THREADS_UNDER_ONE_LOCK, changes = "Each print() keeps a lock that both threads share.")
    void printMayTearALine(Lab lab, Way way) {
        checkThat(lab.rounds(PRINTED_LINES)).linesBy(way).areTorn();
        checkThat(lab.rounds(PRINTED_LINES)).linesBy(THREADS_UNDER_ONE_LOCK).areWhole();
    }

    @Claim(
            id = "T8",
            says = "One thread can wait for thousands at once.",
            because = "To wait needs no thread. A coroutine that awaits is an entry in the loop's list of what to continue and "
                    + "when, and the thread goes on with the next one. On the JVM an executor with one thread keeps such a "
                    + "list. (Before coroutines, programs did the same with select() and callbacks.)",
            sources = {
                "PEP 492, Coroutines with async and await syntax: https://peps.python.org/pep-0492/",
                "Java SE 17, ScheduledThreadPoolExecutor: https://docs.oracle.com/en/java/javase/17/docs/api/java.base/"
                        + "java/util/concurrent/ScheduledThreadPoolExecutor.html"
            })
    @Since(version = "3.5", orEarlier = true)
    @Holds(on = {@Runtimes(of = PYTHON, with = COROUTINES), @Runtimes(of = JVM)})
    void oneThreadWaitsForThousands(Lab lab) {
        checkThat(lab.rounds(SLEEPERS_IN_ONE_THREAD))
                .crowdBy(ONE_THREAD)
                .sleepAllAtOnce()
                .areServedByOneThread();
    }

    @Control(of = "T8",
            changes = "Each sleeps by a call that keeps the thread, such as time.sleep(); a handful is enough then.")
    void oneThreadThatSleepsWaitsForOne(Lab lab) {
        oneThreadWaitsForThousands(lab.replacing(SLEEPERS_IN_ONE_THREAD, SLEEPERS_THAT_KEEP_THE_THREAD));
    }

    @Claim(
            id = "T9",
            says = "A busy coroutine stops all others of its thread; a thread that runs Python code beside them does not.",
            because = "Coroutines change only where one of them awaits what is not there yet. Threads change "
                    + "wherever the interpreter takes the lock away from one, which it does to Python code again "
                    + "and again. (A thread in a long call into C may keep the lock.)",
            sources = "Python 3.13 documentation, Developing with asyncio, Running Blocking Code: "
                    + "https://docs.python.org/3.13/library/asyncio-dev.html#running-blocking-code")
    @Since(version = "3.5")
    @Holds(on = @Runtimes(of = PYTHON, with = COROUTINES))
    @Tried(by = ONE_THREAD)
    @Control(by = THREADS, changes = "The busy part is done in a thread of an executor.")
    void aBusyCoroutineStopsTheOthers(Lab lab, Way way) {
        checkThat(lab.rounds(BUSY_COROUTINE)).coroutineBy(way).standsStillUnlike(THREADS);
        checkThat(lab.rounds(BUSY_COROUTINE)).coroutineBy(THREADS).goesOn();
    }
}

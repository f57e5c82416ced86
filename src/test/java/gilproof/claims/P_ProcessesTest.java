package gilproof.claims;

import static gilproof.claim.Implementation.*;
import static gilproof.experiment.Experiments.TUTORIALS_WAIT;
import static gilproof.experiment.Memory.*;
import static gilproof.experiment.Processes.*;
import static gilproof.experiment.TheLock.STAMPED_LOOPS;
import static gilproof.experiment.ThreadsThatCompute.BUSY_WORKERS;
import static gilproof.experiment.ThreadsThatWait.SLEEPING_WORKERS;
import static gilproof.recording.Way.*;
import static gilproof.verdict.Contrasts.*;
import static gilproof.verdict.assertion.ClaimAssertions.*;

import gilproof.claim.*;
import gilproof.experiment.Lab;
import gilproof.recording.Recording;
import gilproof.recording.Way;
import gilproof.runtime.Trait;

/** Processes share nothing, not even the lock: what threads gain by waiting, processes gain by computing too. */
@Section(
        number = 5,
        heading = "Multiprocessing Example",
        teaches = "Each process has an interpreter and a lock of its own, so processes wait and compute at the same time.")
class P_ProcessesTest {

    @Claim(
            id = "P1",
            states = "D6",
            says = "Two processes that sleep finish in about half of one thread's time.",
            because = "They wait at the same time, like threads. Starting them belongs to the time that they take. That is "
                    + "little beside the tutorial's waits, unless a process takes a second or more to start.",
            sources = {
                "Python 3.13 documentation, multiprocessing: "
                        + "https://docs.python.org/3.13/library/multiprocessing.html#introduction",
                "Python 3.14 documentation, Contexts and start methods: "
                        + "https://docs.python.org/3.14/library/multiprocessing.html#contexts-and-start-methods"
            })
    @Holds(on = @Runtimes(with = Trait.PROCESSES, without = Trait.SLOW_PROCESSES))
    @Refuted(on = @Runtimes(with = {Trait.PROCESSES, Trait.SLOW_PROCESSES}))
    @Tried(by = PROCESSES)
    void sleepingProcessesTakeAboutHalf(Lab lab, Way way) {
        checkThat(lab.rounds(SLEEPING_PROCESSES))
                .by(way)
                .waitTogether()
                .takesAtLeast(TUTORIALS_WAIT.multipliedBy(4))
                .leastTimeComparedTo(ONE_THREAD)
                .is(HALF_NOT_THE_WHOLE);
        besideThat(lab.rounds(SLEEPING_PROCESSES)).by(way).timeAtWorkComparedTo(ONE_THREAD).is(HALF_NOT_THE_WHOLE);
    }

    @Control(
            of = "P1",
            changes = "The second process is started only when the first has ended.",
            on = @Runtimes(without = Trait.SLOW_PROCESSES))
    void processesInTurnTakeTheWhole(Lab lab) {
        sleepingProcessesTakeAboutHalf(
                lab.replacing(SLEEPING_PROCESSES, PROCESSES_ONE_AFTER_THE_OTHER), PROCESSES_IN_TURN);
    }

    @Control(of = "P1", changes = "The two are threads, which start at once.", on = @Runtimes(with = Trait.SLOW_PROCESSES))
    void threadsInPlaceOfSlowProcessesTakeHalf(Lab lab) {
        sleepingProcessesTakeAboutHalf(lab.replacing(SLEEPING_PROCESSES, SLEEPING_WORKERS), THREADS);
    }

    @Claim(
            id = "P2",
            states = "D7",
            says = "Two processes that compute finish in about half of one thread's time.",
            because = "Each has an interpreter of its own, so the two run on two processors. Starting them belongs to "
                    + "the time that they take. That is little beside a run as long as the tutorial's, unless a process "
                    + "takes a second or more to start. (The tutorial's loops of 8,000,000 iterations run once in a "
                    + "whole run, for the table of times. Here the length of the loops is fitted to the runtime and the two "
                    + "processes begin together, so the start is measured with two that sleep for as long as the "
                    + "tutorial's.)",
            sources = {
                "Python 3.13 documentation, multiprocessing: "
                        + "https://docs.python.org/3.13/library/multiprocessing.html#introduction",
                "Python 3.14 documentation, Contexts and start methods: "
                        + "https://docs.python.org/3.14/library/multiprocessing.html#contexts-and-start-methods"
            })
    @Holds(on = @Runtimes(with = Trait.PROCESSES, without = Trait.SLOW_PROCESSES))
    @Refuted(on = @Runtimes(with = {Trait.PROCESSES, Trait.SLOW_PROCESSES}))
    @Tried(by = PROCESSES)
    @Control(
            by = THREADS,
            changes = "The same two in threads, which share one interpreter's lock.",
            on = @Runtimes(with = Trait.GIL, without = Trait.SLOW_PROCESSES))
    @Control(
            by = PROCESSES_UNDER_ONE_LOCK,
            changes = "The same two processes under one lock that both share.",
            on = @Runtimes(without = {Trait.GIL, Trait.SLOW_PROCESSES}))
    void busyProcessesTakeAboutHalf(Lab lab, Way way) {
        checkThat(lab.rounds(BUSY_WORKERS)).by(way).timeAtWorkComparedTo(ONE_THREAD).is(HALF_NOT_THE_WHOLE);
        checkThat(lab.rounds(BUSY_WORKERS)).by(way).hardlyWait();
        checkThat(lab.rounds(SLEEPING_PROCESSES)).by(PROCESSES).leastTimeComparedTo(ONE_THREAD).is(HALF_NOT_THE_WHOLE);
        besideThat(lab.rounds(BUSY_WORKERS)).by(way).timeComparedTo(ONE_THREAD).is(HALF_NOT_THE_WHOLE);
    }

    @Control(
            of = "P2",
            changes = "The two that sleep are threads, which start at once.",
            on = @Runtimes(with = Trait.SLOW_PROCESSES))
    void slowProcessesTakeHalfWithoutTheirStart(Lab lab) {
        checkThat(lab.rounds(BUSY_WORKERS)).by(PROCESSES).timeAtWorkComparedTo(ONE_THREAD).is(HALF_NOT_THE_WHOLE);
        checkThat(lab.rounds(BUSY_WORKERS)).by(PROCESSES).hardlyWait();
        checkThat(lab.rounds(SLEEPING_WORKERS)).by(THREADS).leastTimeComparedTo(ONE_THREAD).is(HALF_NOT_THE_WHOLE);
        besideThat(lab.rounds(BUSY_WORKERS)).by(PROCESSES).timeComparedTo(ONE_THREAD).is(HALF_NOT_THE_WHOLE);
    }

    @Claim(
            id = "P3",
            states = "D7",
            says = "Two processes execute code at the same instant.",
            because = "Each process has an interpreter of its own, and with it a lock of its own where there is one, so "
                    + "neither waits for the other's.",
            sources = {
                "Python 3.13 documentation, multiprocessing: "
                        + "https://docs.python.org/3.13/library/multiprocessing.html#introduction",
                "PEP 684, A Per-Interpreter GIL: https://peps.python.org/pep-0684/"
            })
    @Holds(on = @Runtimes(with = Trait.PROCESSES))
    @Tried(by = PROCESSES)
    @Control(
            by = THREADS,
            changes = "The same two loops in threads, which share one interpreter's lock.",
            on = @Runtimes(with = Trait.GIL))
    @Control(
            by = PROCESSES_UNDER_ONE_LOCK,
            changes = "The same two processes under one lock that both share.",
            on = @Runtimes(without = Trait.GIL))
    void processesRunAtTheSameInstant(Lab lab, Way way) {
        checkThat(lab.rounds(STAMPED_LOOPS)).by(way).runAtTheSameInstant();
    }

    @Claim(
            id = "P4",
            states = "D1",
            says = "Threads and processes are independent sequences: each keeps its own order, and goes on when an exception "
                    + "ends another one.",
            because = "Each has a stack of its own, and an exception unwinds only the stack of the thread that "
                    + "raised it. One that leaves the stack of a thread ends that thread, be it the main one. A "
                    + "process then ends when its last thread that is no daemon has ended, and ends no other "
                    + "process. A crash is different: it ends the process.",
            sources = {
                "Python 3.13 documentation, threading.excepthook: "
                        + "https://docs.python.org/3.13/library/threading.html#threading.excepthook",
                "Python 3.13 documentation, Process.exitcode: "
                        + "https://docs.python.org/3.13/library/multiprocessing.html#multiprocessing.Process.exitcode"
            })
    @Holds(on = @Runtimes(with = Trait.PROCESSES))
    @Tried(by = THREADS)
    @Control(
            by = ONE_THREAD,
            changes = "The two are one sequence, in one thread: the exception of the first stops the second.")
    void siblingsAreIndependent(Lab lab, Way way) {
        checkThat(lab.recording(SIBLINGS, way)).goesOnWithout("failing", "sibling").prints("cube", 8, 64, 512, 729);
        checkThat(lab.recording(SIBLINGS, PROCESSES)).goesOnWithout("failing", "sibling").prints("cube", 8, 64, 512, 729);
        checkThat(lab.recording(SLEEPING_WORKERS, THREADS)).prints("square", 4, 16, 64, 81).prints("cube", 8, 64, 512, 729);
        checkThat(lab.recording(SLEEPING_PROCESSES, PROCESSES))
                .prints("square", 4, 16, 64, 81)
                .prints("cube", 8, 64, 512, 729);
    }

    @Claim(
            id = "P5",
            states = "D6",
            says = "A process costs more to start than a thread.",
            because = "A thread needs a stack. A process also needs a memory of its own. Fork copies the tables that describe "
                    + "its parent's memory. Spawn starts an interpreter from nothing, which imports the modules anew. "
                    + "Forkserver has started one such process, the server, and each worker is a fork of that server.",
            sources = {
                "Python 3.14 documentation, Contexts and start methods: "
                        + "https://docs.python.org/3.14/library/multiprocessing.html#contexts-and-start-methods",
                "Linux manual, fork(2): https://man7.org/linux/man-pages/man2/fork.2.html"
            })
    @Holds(on = @Runtimes(with = Trait.PROCESSES))
    @Tried(by = {PROCESSES_IN_TURN_BY_FORK, PROCESSES_IN_TURN_BY_SPAWN, PROCESSES_IN_TURN_BY_FORKSERVER})
    void processesCostMoreToStart(Lab lab, Way way) {
        checkThat(lab.rounds(STARTS_OF_WORKERS))
                .by(way)
                .startUpComparedTo(THREADS_IN_TURN)
                .is(SEVERAL_TIMES_NOT_AS_MUCH);
    }

    @Control(of = "P5", changes = "Each thread starts a process, and begins when that begins.")
    void processesCostNoMoreThanThreadsThatStartOne(Lab lab) {
        processesCostMoreToStart(
                lab.replacing(STARTS_OF_WORKERS, STARTS_OF_THREADS_WITH_A_PROCESS), PROCESSES_IN_TURN);
    }

    @Claim(
            id = "P6",
            states = {"D6", "E2", "E3"},
            says = "What a process starts with depends on the start method, and which method is the default on version and "
                    + "system.",
            because = "A fork is a copy of its parent. Spawn and forkserver start without the parent's state: what the "
                    + "parent has put into a module since it was imported is not there. To fork a process that has threads "
                    + "is not safe, so fork has been losing its place as the default.",
            sources = "Python 3.14 documentation, Contexts and start methods: "
                    + "https://docs.python.org/3.14/library/multiprocessing.html#contexts-and-start-methods")
    @Holds(on = @Runtimes(startMethods = {"fork", "spawn"}))
    void theStartMethodMatters(Lab lab) {
        for (String method : lab.runtime().startMethods()) {
            Way way = Way.processesStartedBy(method);
            checkThat(lab.rounds(SLEEPING_PROCESSES_BY_METHOD)).by(way).waitTogether();
            Recording list = lab.recording(LIST_WITH_SOMETHING_IN_IT, way);
            if (way.beginsWithTheParentsState()) {
                checkThat(list).showsAtTheStart(1);
            } else {
                checkThat(list).showsAtTheStart();
            }
            checkThat(list).showsOutside(1);
        }
        checkThat(lab.recording(STARTS_OF_WORKERS, Way.processesInTurnStartedBy(lab.runtime().startMethods().get(0))))
                .sees("default start method", documentedDefault(lab.runtime()));
    }

    @Control(of = "P6", changes = "The list gets its first value from the module itself, when that is imported.")
    void whatIsThereAtImportIsThereByAnyMethod(Lab lab) {
        theStartMethodMatters(lab.replacing(LIST_WITH_SOMETHING_IN_IT, LIST_FILLED_AT_IMPORT));
    }

    @Claim(
            id = "P7",
            states = "D1",
            says = "A crash of one thread takes all threads of its process with it; the system stops no other process.",
            because = "A signal such as SIGABRT ends the process, and a thread lives in one. Another process has nothing to "
                    + "do with it. (A ProcessPoolExecutor of Python's stops its other workers by itself when one has "
                    + "crashed: the program does that, not the system.)",
            sources = {
                "Linux manual, signal(7): https://man7.org/linux/man-pages/man7/signal.7.html",
                "Python 3.13 documentation, os.abort: https://docs.python.org/3.13/library/os.html#os.abort",
                "Python 3.13 documentation, BrokenProcessPool: https://docs.python.org/3.13/library/concurrent.futures.html"
                        + "#concurrent.futures.process.BrokenProcessPool"
            })
    @Holds(on = @Runtimes(with = Trait.PROCESSES))
    @Tried(by = THREADS)
    @Control(by = PROCESSES, changes = "The thread that crashes is in another process.")
    void aCrashTakesAllThreadsOfItsProcess(Lab lab, Way way) {
        checkThat(lab.recording(CRASH, way)).endings().crashTakesAlong("crashing", "sibling");
        checkThat(lab.recording(CRASH, PROCESSES)).endings().crashSpares("crashing", "sibling");
    }

    @Claim(
            id = "P8",
            says = "A fork copies locks as they are, and none of the other threads that may hold them.",
            because = "The new process has a copy of its parent's whole memory, its locks included, and only the "
                    + "thread that called fork. What another thread had locked stays locked: the thread that would "
                    + "release it is not there. (The interpreter makes some locks of its own anew, such as CPython "
                    + "those of imports.) CPython warns of such a fork since 3.12.",
            sources = {
                "POSIX.1-2001, fork(): https://pubs.opengroup.org/onlinepubs/009695399/functions/fork.html",
                "Linux manual, fork(2): https://man7.org/linux/man-pages/man2/fork.2.html",
                "Python 3.13 documentation, os.fork: https://docs.python.org/3.13/library/os.html#os.fork"
            })
    @Since(version = "POSIX.1-2001", orEarlier = true)
    @Holds(on = @Runtimes(with = Trait.FORK))
    void aForkCopiesLocksAndNoThreads(Lab lab) {
        checkThat(lab.recording(FORK_WITH_A_LOCK, THREADS)).fork().cannotTakeTheLock().hasOneThread();
    }

    @Control(of = "P8", changes = "The other thread releases the lock before the fork.")
    void aLockThatWasReleasedIsFree(Lab lab) {
        aForkCopiesLocksAndNoThreads(lab.replacing(FORK_WITH_A_LOCK, FORK_WITHOUT_ONE));
    }

    @Claim(
            id = "P9",
            says = "A pool does many tasks with few workers, which it uses again and again.",
            because = "To start a worker can cost more than its task does. A pool has no more workers than it was "
                    + "told to have, threads or processes, and each takes one task after the other. (A pool may "
                    + "replace a worker after a number of tasks, if it is told so.)",
            sources = {
                "Python 3.13 documentation, Process Pools: https://docs.python.org/3.13/library/multiprocessing.html"
                        + "#module-multiprocessing.pool",
                "Java 17 API, Executors.newFixedThreadPool: https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/"
                        + "util/concurrent/Executors.html#newFixedThreadPool(int)"
            })
    @Since(version = "2.6")
    @Holds
    void aPoolReusesItsWorkers(Lab lab) {
        checkThat(lab.recording(POOL_OF_THREADS, THREADS)).pool().reusesItsWorkers();
        if (PYTHON.includes(lab.runtime()) && lab.runtime().has(Trait.PROCESSES)) {
            checkThat(lab.recording(POOL_OF_PROCESSES, PROCESSES)).pool().reusesItsWorkers();
        }
    }

    @Control(of = "P9", changes = "Each task has a thread of its own.")
    void aThreadForEachTaskDoesNot(Lab lab) {
        aPoolReusesItsWorkers(lab.replacing(POOL_OF_THREADS, A_THREAD_EACH));
    }

    @Claim(
            id = "P10",
            says = "A daemon thread is cut off when its program ends, and its finally blocks are not run.",
            because = "A program waits for its other threads and not for its daemon threads. When it ends, they stop wherever "
                    + "they are. What they should have cleared away stays. (Mono, which can run IronPython, aborts them, and "
                    + "does run their finally blocks.)",
            sources = {
                "Python 3.13 documentation, Thread objects: https://docs.python.org/3.13/library/threading.html#thread-objects",
                "Python 2.0 documentation, Thread objects: https://docs.python.org/2.0/lib/thread-objects.html",
                "Java 17 API, Thread: "
                        + "https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/lang/Thread.html"
            })
    @Since(version = "2.0", orEarlier = true)
    @Holds(on = @Runtimes(except = IRONPYTHON_ON_MONO))
    @Refuted(on = @Runtimes(of = IRONPYTHON_ON_MONO))
    @NoControl(
            because = "On Mono, where the claim is refuted, no other end of a program is known that runs no finally block.")
    void aDaemonThreadIsCutOff(Lab lab) {
        checkThat(lab.recording(DAEMON_THREAD, THREADS)).endings().cutsOffItsThread();
    }

    @Control(of = "P10", changes = "The thread is no daemon.", on = @Runtimes(except = IRONPYTHON_ON_MONO))
    void anotherThreadIsWaitedFor(Lab lab) {
        aDaemonThreadIsCutOff(lab.replacing(DAEMON_THREAD, THREAD_THAT_IS_NO_DAEMON));
    }
}

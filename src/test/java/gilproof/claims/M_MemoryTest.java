package gilproof.claims;

import static gilproof.claim.Implementation.*;
import static gilproof.experiment.Memory.*;
import static gilproof.experiment.Processes.SLEEPING_PROCESSES;
import static gilproof.experiment.ThreadsThatWait.SLEEPING_WORKERS;
import static gilproof.recording.Way.*;
import static gilproof.verdict.assertion.ClaimAssertions.checkThat;

import gilproof.claim.*;
import gilproof.experiment.Lab;
import gilproof.recording.Recording;
import gilproof.recording.Way;
import gilproof.runtime.Trait;

/** Threads live in one memory; a process has its own, and no other process sees its changes there. */
@Section(
        number = 6,
        heading = "Memory Space Comparison",
        teaches = "Threads share one memory space, processes each have their own.")
class M_MemoryTest {

    @Claim(
            id = "M1",
            states = {"E1", "D2"},
            says = "A list filled by a thread is full in the parent: it is the same object.",
            because = "Threads of a process share its memory, globals included.",
            sources = "Linux manual, pthreads(7): https://man7.org/linux/man-pages/man7/pthreads.7.html")
    @Holds
    @Tried(by = THREADS)
    @Control(by = PROCESSES, changes = "A process fills the list.", on = @Runtimes(with = Trait.PROCESSES))
    void aListFilledByAThreadIsFull(Lab lab, Way way) {
        checkThat(lab.recording(LIST_OF_SQUARES, way))
                .showsInside(4, 16, 64, 81)
                .showsOutside(4, 16, 64, 81)
                .isOneObject();
    }

    @Control(of = "M1", changes = "The thread fills a copy that it makes of the list.",
            on = @Runtimes(without = Trait.PROCESSES))
    void aCopyFilledByAThreadIsNot(Lab lab) {
        aListFilledByAThreadIsFull(lab.replacing(LIST_OF_SQUARES, COPIED_LIST), THREADS);
    }

    @Claim(
            id = "M2",
            states = {"E2", "D3"},
            says = "A list filled by a process is still empty in the parent.",
            because = "The process has a memory of its own, and fills its own list.",
            sources = {
                "Linux manual, fork(2): https://man7.org/linux/man-pages/man2/fork.2.html",
                "Python 3.14 documentation, Contexts and start methods: "
                        + "https://docs.python.org/3.14/library/multiprocessing.html#contexts-and-start-methods"
            })
    @Holds(on = @Runtimes(with = Trait.PROCESSES))
    @Tried(by = PROCESSES)
    @Control(by = THREADS, changes = "A thread fills the list.")
    void aListFilledByAProcessIsEmptyOutside(Lab lab, Way way) {
        checkThat(lab.recording(LIST_OF_CUBES, way)).showsInside(8, 64, 512, 729).showsOutside();
    }

    @Claim(
            id = "M4",
            states = {"D2", "D3"},
            says = "Threads share their process's id and differ in thread id; processes differ in process id, from each "
                    + "other and from their parent.",
            because = "The system gives each process a memory and an id of its own. Threads run inside a process, and "
                    + "each has an id as well.",
            sources = "Linux manual, pthreads(7): https://man7.org/linux/man-pages/man7/pthreads.7.html")
    @Holds(on = @Runtimes(with = Trait.PROCESSES))
    @Tried(by = THREADS)
    void threadsShareAProcess(Lab lab, Way way) {
        checkThat(lab.recording(SLEEPING_WORKERS, way)).isOneProcessWithManyThreads();
        checkThat(lab.recording(SLEEPING_PROCESSES, PROCESSES)).isOneProcessPerWorker();
    }

    @Control(of = "M4", changes = "The threads are processes too.")
    void processesDoNot(Lab lab) {
        threadsShareAProcess(lab.replacing(SLEEPING_WORKERS, SLEEPING_PROCESSES), PROCESSES);
    }

    @Claim(
            id = "M3",
            states = "E3",
            says = "The process has a copy: with fork of the parent's current state, with spawn and forkserver of the "
                    + "module as imported.",
            because = "A forked process begins as a copy of all that its parent has in memory at that moment. A process "
                    + "that is spawned imports the module anew; one of a fork server is a copy of that server, which knows "
                    + "nothing of what the parent did to the module.",
            sources = {
                "Python 3.14 documentation, Contexts and start methods: "
                        + "https://docs.python.org/3.14/library/multiprocessing.html#contexts-and-start-methods",
                "Linux manual, fork(2): https://man7.org/linux/man-pages/man2/fork.2.html"
            })
    @Holds(on = @Runtimes(with = Trait.PROCESSES))
    @Tried(by = {PROCESSES_BY_FORK, PROCESSES_BY_SPAWN, PROCESSES_BY_FORKSERVER})
    @Control(by = THREADS, changes = "A thread adds to the list: it has no copy.")
    void theProcessHasACopy(Lab lab, Way way) {
        Recording list = lab.recording(LIST_WITH_SOMETHING_IN_IT, way);
        if (way.beginsWithTheParentsState()) {
            checkThat(list).showsAtTheStart(1).showsInside(1, 8, 64, 512, 729);
        } else {
            checkThat(list).showsAtTheStart().showsInside(8, 64, 512, 729);
        }
        checkThat(list).showsOutside(1);
    }

    @Claim(
            id = "M5",
            states = "D4",
            says = "Objects are harder to share between processes: what goes to a running process must be serialised, and "
                    + "not everything can be.",
            because = "Only bytes can be sent to another memory. A lambda of Python's has no name by which it could be "
                    + "imported there, and one of Java's is not Serializable by itself. A copy of a lock would lock nothing: Python refuses to send a threading.Lock, and a "
                    + "ReentrantLock of Java arrives as another lock, unlocked. What a process is started with is sent "
                    + "the same way, unless it is a fork, which has a copy of everything.",
            sources = {
                "Python 3.13 documentation, What can be pickled and unpickled?: "
                        + "https://docs.python.org/3.13/library/pickle.html#what-can-be-pickled-and-unpickled",
                "Python 3.13 documentation, multiprocessing, Programming guidelines: "
                        + "https://docs.python.org/3.13/library/multiprocessing.html#programming-guidelines",
                "Java 17 API, ReentrantLock: "
                        + "https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/concurrent/locks/ReentrantLock.html"
            })
    @Holds(on = @Runtimes(with = Trait.PROCESSES))
    @Tried(by = PROCESSES)
    @Control(by = THREADS, changes = "A thread is handed the same three: it takes them as they are.")
    void whatCannotBeSerialisedCannotBePassed(Lab lab, Way way) {
        Recording handedOver = lab.recording(THINGS_HANDED_OVER, way);
        checkThat(handedOver).takes("a list").refuses("a lambda");
        if (JVM.includes(lab.runtime())) {
            checkThat(handedOver).getsAnotherLock();
        } else {
            checkThat(handedOver).refuses("a lock");
            for (String method : lab.runtime().startMethods()) {
                Recording started = lab.recording(THINGS_STARTED_WITH, Way.processesStartedBy(method));
                if (method.equals("fork")) {
                    checkThat(started).takes("a list").takes("a lambda").takes("a lock");
                } else {
                    checkThat(started).takes("a list").refuses("a lambda").refuses("a lock");
                }
            }
        }
    }

    @Claim(
            id = "M6",
            states = "D5",
            says = "Two threads that read, change and write back one counter lose updates; under a lock none is lost.",
            because = "Between a thread's reading and its writing the other may write, and that is then overwritten. A global "
                    + "lock does not help: it may be handed over between the two as well.",
            sources = "Python 3.13 FAQ, What kinds of global value mutation are thread-safe?: "
                    + "https://docs.python.org/3.13/faq/library.html#what-kinds-of-global-value-mutation-are-thread-safe")
    @Holds
    @Tried(by = THREADS)
    @Control(by = THREADS_UNDER_ONE_LOCK, changes = "Each thread keeps one shared lock from reading to writing.")
    void unprotectedUpdatesAreLost(Lab lab, Way way) {
        checkThat(lab.rounds(COUNTER)).countsBy(way).areShort();
        checkThat(lab.rounds(COUNTER)).countsBy(THREADS_UNDER_ONE_LOCK).areExact();
    }

    @Claim(
            id = "M7",
            states = "D5",
            says = "list.append from many threads loses nothing, where an unsynchronised Java ArrayList does.",
            because = "One append is one operation of the interpreter: the global lock is not handed over inside it. "
                    + "Interpreters without that lock have one in each list. To read the length and to store there are two "
                    + "operations, and another thread may come in between.",
            sources = {
                "Python 3.13 FAQ, What kinds of global value mutation are thread-safe?: "
                        + "https://docs.python.org/3.13/faq/library.html#what-kinds-of-global-value-mutation-are-thread-safe",
                "Jython, list_append in PyList.java: "
                        + "https://github.com/jython/jython/blob/ec961690b01c/src/org/python/core/PyList.java"
            })
    @Holds(on = @Runtimes(of = PYTHON))
    void appendsAreWhole(Lab lab) {
        checkThat(lab.rounds(APPENDS)).countsBy(THREADS).areExact();
        checkThat(lab.onJvm().rounds(APPENDS)).countsBy(THREADS).areShort();
        checkThat(lab.onJvm().rounds(SYNCHRONISED_APPENDS)).countsBy(THREADS_UNDER_ONE_LOCK).areExact();
    }

    @Control(
            of = "M7",
            changes = "Each value is stored behind the last one, in two steps: the length is read, then the value is stored. "
                    + "Once, all threads are between the two.")
    void storesAtTheEndAreNot(Lab lab) {
        appendsAreWhole(lab.replacing(APPENDS, STORES_AT_THE_END));
    }

    @Claim(
            id = "M8",
            states = "D5",
            says = "A look-up in a dict is not one step once the dict has to call the program's own code for a key.",
            because = "To compare a key that is an object of a class of the program's own, the dict calls __eq__. While that "
                    + "runs, other threads may run as well, and write to the same dict: no lock is kept over the whole "
                    + "look-up. If the key's place has changed meanwhile, CPython looks again. (The documentation says of "
                    + "changes that they let others in, and calls a look-up atomic.) A ConcurrentHashMap on the JVM does the "
                    + "same with equals.",
            sources = {
                "CPython 3.13, compare_generic in dictobject.c: "
                        + "https://github.com/python/cpython/blob/v3.13.0/Objects/dictobject.c",
                "Python 3.15 documentation, Thread safety for dict objects: "
                        + "https://docs.python.org/3.15/library/threadsafety.html#thread-safety-for-dict-objects",
                "Java 17 API, ConcurrentHashMap: "
                        + "https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/concurrent/ConcurrentHashMap.html"
            })
    @Holds
    void aLookupOfOwnKeysIsNotOneStep(Lab lab) {
        checkThat(lab.recording(LOOKUP_OF_OWN_KEYS, THREADS)).seesAWriteInside("reader", 42);
    }

    @Control(of = "M8", changes = "The keys are texts: comparing them calls none of the program's code.")
    void aLookupOfTextsIs(Lab lab) {
        aLookupOfOwnKeysIsNotOneStep(lab.replacing(LOOKUP_OF_OWN_KEYS, LOOKUP_OF_TEXTS));
    }

    @Claim(
            id = "M9",
            states = "D5",
            says = "Two threads that check whether an object is there, and create it if it is not, can create two; setdefault "
                    + "keeps one.",
            because = "The check and the store are two steps. When both threads have checked before either stores, both have "
                    + "found nothing. With a key that is a text, setdefault is one step; so is computeIfAbsent on the JVM.",
            sources = {
                "CPython, issue 57730, Make dict.setdefault() atomic: https://github.com/python/cpython/issues/57730",
                "Java 17 API, ConcurrentHashMap: "
                        + "https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/concurrent/ConcurrentHashMap.html"
            })
    @Holds
    @Tried(by = THREADS)
    @Control(by = THREADS_UNDER_ONE_LOCK, changes = "Each thread keeps one shared lock from the check to the store.")
    void checkThenCreateCreatesTwo(Lab lab, Way way) {
        checkThat(lab.recording(CHECK_THEN_CREATE, way)).haveAnObjectEach();
        checkThat(lab.recording(CREATE_IN_ONE_STEP, THREADS)).haveOneObject();
    }
}

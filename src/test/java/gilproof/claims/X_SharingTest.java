package gilproof.claims;

import static gilproof.claim.Implementation.*;
import static gilproof.experiment.Sharing.*;
import static gilproof.recording.Way.*;
import static gilproof.verdict.assertion.ClaimAssertions.checkThat;

import gilproof.claim.*;
import gilproof.experiment.Lab;
import gilproof.recording.Way;
import gilproof.runtime.Trait;

/**
 * One would expect that no other process sees a process's changes. Indeed none does, unless both ask the system for memory
 * that they share. With it they get what threads have all the time, lost updates included.
 */
@Section(
        number = 7,
        heading = "Sharing data between processes",
        teaches = "Processes have no memory in common unless they ask for it: as a Value, as an Array, or through a Queue.")
class X_SharingTest {

    @Claim(
            id = "X1",
            states = "F1",
            says = "A Value changed by two processes is changed in the parent.",
            because = "Its number lies in memory that the system maps into each of the processes. The lock that comes with it "
                    + "must be kept from reading to writing: adding one is both.",
            sources = "Python 3.13 documentation, multiprocessing.Value: "
                    + "https://docs.python.org/3.13/library/multiprocessing.html#multiprocessing.Value")
    @Holds(on = @Runtimes(of = PYTHON, with = Trait.PROCESSES))
    @Tried(by = PROCESSES_UNDER_ONE_LOCK)
    @Control(by = PROCESSES, changes = "They count without keeping the lock from reading to writing.")
    void aValueChangedByProcessesIsChangedInTheParent(Lab lab, Way way) {
        checkThat(lab.rounds(SHARED_VALUE)).countsBy(way).areExact();
    }

    @Claim(
            id = "X2",
            states = "F1",
            says = "An Array filled by two processes, element by element, is full in the parent.",
            because = "Its elements lie next to each other in memory that all share, and each process writes its own.",
            sources = "Python 3.13 documentation, multiprocessing.Array: "
                    + "https://docs.python.org/3.13/library/multiprocessing.html#multiprocessing.Array")
    @Holds(on = @Runtimes(of = PYTHON, with = Trait.PROCESSES))
    void anArrayFilledByProcessesIsFull(Lab lab) {
        checkThat(lab.recording(SHARED_ARRAY, PROCESSES))
                .showsInside("square", 4, 16, 64, 81)
                .showsInside("cube", 8, 64, 512, 729)
                .showsOutside(4, 16, 64, 81, 8, 64, 512, 729);
    }

    @Control(of = "X2", changes = "They fill a plain list: each process fills its own, and the parent's stays as it was.")
    void aPlainListIsNot(Lab lab) {
        anArrayFilledByProcessesIsFull(lab.replacing(SHARED_ARRAY, PLAIN_LIST));
    }

    @Claim(
            id = "X3",
            states = "F1",
            says = "A Queue hands values from one process to another, in order for each producer.",
            because = "put() leaves a value to a feeder thread of its process, which writes the values into a pipe "
                    + "in their order, each as a whole. A worker that ends waits until its feeder has written them "
                    + "all. Between two producers there is no order.",
            sources = "Python 3.13 documentation, Pipes and Queues: "
                    + "https://docs.python.org/3.13/library/multiprocessing.html#pipes-and-queues")
    @Holds(on = @Runtimes(of = PYTHON, with = Trait.PROCESSES))
    void aQueueKeepsEachProducersOrder(Lab lab) {
        checkThat(lab.recording(HANDED_OVER, PROCESSES)).arrivesWholeAndInOrder();
    }

    @Control(of = "X3", changes = "Each process ends without waiting for its feeder: cancel_join_thread() tells it so.")
    void whatWasNotFlushedIsLost(Lab lab) {
        aQueueKeepsEachProducersOrder(lab.replacing(HANDED_OVER, HANDED_OVER_IN_HASTE));
    }

    @Claim(
            id = "X4",
            states = "F1",
            says = "The JVM's counterparts do the same: a memory-mapped file with atomic access, and a connection.",
            because = "Two JVMs can map one file into memory that both share. An atomic access is one step of the "
                    + "processor, whichever process takes it. (Java's documentation leaves it to the system whether a "
                    + "process sees what another one writes.) A connection carries a stream of bytes, which arrive in the order in which they were written.",
            sources = {
                "Java 17 API, MappedByteBuffer: "
                        + "https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/nio/MappedByteBuffer.html",
                "Java 17 API, MethodHandles.byteBufferViewVarHandle: "
                        + "https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/lang/invoke/MethodHandles.html"
            })
    @Holds(on = @Runtimes(of = JVM))
    @Tried(by = PROCESSES_WITH_ATOMIC_ACCESS)
    @Control(by = PROCESSES, changes = "The count is read and written in two steps, by plain access.")
    void theJvmsCounterpartsDoTheSame(Lab lab, Way way) {
        anArrayFilledByProcessesIsFull(lab);
        aQueueKeepsEachProducersOrder(lab);
        checkThat(lab.rounds(MAPPED_VALUE)).countsBy(way).areExact();
    }

    @Claim(
            id = "X5",
            says = "A queue can lose what its process has not flushed.",
            because = "put() hands a value to a feeder thread, and returns. A process that was told not to wait for its feeder "
                    + "ends at once, and the feeder with it. What is not yet in the queue's pipe is lost, without a word. "
                    + "Small amounts fit into the pipe, and so they mostly arrive whole.",
            sources = "Python 3.13 documentation, Queue.cancel_join_thread: https://docs.python.org/3.13/library/"
                    + "multiprocessing.html#multiprocessing.Queue.cancel_join_thread")
    @Since(version = "2.6")
    @Holds(on = @Runtimes(of = PYTHON, with = Trait.PROCESSES))
    void aQueueCanLoseWhatWasNotFlushed(Lab lab) {
        checkThat(lab.recording(HANDED_OVER_IN_HASTE, PROCESSES)).arrivesInPart();
    }

    @Control(
            of = "X5",
            changes = "Each process waits for its feeder, as it does by itself; so the parent takes the values meanwhile.")
    void whatWasFlushedArrives(Lab lab) {
        aQueueCanLoseWhatWasNotFlushed(lab.replacing(HANDED_OVER_IN_HASTE, HANDED_OVER));
    }

    @Claim(
            id = "X6",
            states = "D4",
            says = "What goes through a queue is serialised and copied; shared memory is not.",
            because = "A queue sends bytes, and the receiver makes an object of its own from them. Shared memory is one and "
                    + "the same for both: what one of them writes, the other reads.",
            sources = {
                "Python 3.13 documentation, Sharing state between processes: "
                        + "https://docs.python.org/3.13/library/multiprocessing.html#sharing-state-between-processes",
                "Python 3.13 documentation, Pipes and Queues: "
                        + "https://docs.python.org/3.13/library/multiprocessing.html#pipes-and-queues",
                "Python 3.13 documentation, shared_memory: "
                        + "https://docs.python.org/3.13/library/multiprocessing.shared_memory.html",
                "Java 17 API, FileChannel.MapMode: https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/nio/"
                        + "channels/FileChannel.MapMode.html"
            })
    @Holds(on = @Runtimes(with = Trait.PROCESSES))
    void aQueueCopiesAndSharedMemoryDoesNot(Lab lab) {
        checkThat(lab.recording(SHARED_BYTES, PROCESSES)).copies().areOneAndTheSame();
        checkThat(lab.recording(QUEUED_BYTES, PROCESSES)).copies().areCopies();
    }

    @Control(of = "X6", changes = "The bytes go through a queue.")
    void whatCameThroughAQueueIsAnother(Lab lab) {
        aQueueCopiesAndSharedMemoryDoesNot(lab.replacing(SHARED_BYTES, QUEUED_BYTES));
    }
}

package gilproof.claims;

import static gilproof.claim.Where.EVERY_RUNTIME;
import static gilproof.claim.Where.WITHOUT_PROCESSES;
import static gilproof.claim.Where.WITH_PROCESSES;
import static gilproof.experiment.Experiments.COPIED_LIST;
import static gilproof.experiment.Experiments.LIST_OF_CUBES;
import static gilproof.experiment.Experiments.LIST_OF_SQUARES;
import static gilproof.experiment.Experiments.SLEEPING_PROCESSES;
import static gilproof.experiment.Experiments.SLEEPING_WORKERS;
import static gilproof.recording.Way.PROCESSES;
import static gilproof.recording.Way.THREADS;
import static gilproof.verdict.ClaimAssertions.assertThat;

import gilproof.claim.Claim;
import gilproof.claim.Control;
import gilproof.claim.Holds;
import gilproof.claim.Section;
import gilproof.experiment.Lab;
import gilproof.recording.Recording;

/** Threads live in one memory; a process has its own, and what it changes there nobody else sees. */
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
            evidence = "What both saw, [4, 16, 64, 81], and the identity of the list inside and outside.")
    @Holds(on = EVERY_RUNTIME)
    void aListFilledByAThreadIsFull(Lab lab) {
        isFullInsideAndOutside(lab.recording(LIST_OF_SQUARES, THREADS));
    }

    @Control(of = "M1", changes = "A process fills the list.", on = WITH_PROCESSES)
    void aListFilledByAProcessIsNot(Lab lab) {
        isFullInsideAndOutside(lab.recording(LIST_OF_SQUARES, PROCESSES));
    }

    @Control(of = "M1", changes = "The thread fills a copy that it makes of the list.", on = WITHOUT_PROCESSES)
    void aCopyFilledByAThreadIsNot(Lab lab) {
        isFullInsideAndOutside(lab.recording(COPIED_LIST, THREADS));
    }

    private static void isFullInsideAndOutside(Recording list) {
        assertThat(list).showsInside(4, 16, 64, 81).showsOutside(4, 16, 64, 81).isOneObject();
    }

    @Claim(
            id = "M2",
            states = {"E2", "D3"},
            says = "A list filled by a process is still empty in the parent.",
            because = "The process has a memory of its own, and fills its own list.",
            evidence = "What both saw: [8, 64, 512, 729] inside, [] outside.")
    @Holds(on = WITH_PROCESSES)
    void aListFilledByAProcessIsEmptyOutside(Lab lab) {
        isFullInsideAndEmptyOutside(lab.recording(LIST_OF_CUBES, PROCESSES));
    }

    @Control(of = "M2", changes = "A thread fills the list.")
    void aListFilledByAThreadIsNotEmpty(Lab lab) {
        isFullInsideAndEmptyOutside(lab.recording(LIST_OF_CUBES, THREADS));
    }

    private static void isFullInsideAndEmptyOutside(Recording list) {
        assertThat(list).showsInside(8, 64, 512, 729).showsOutside();
    }

    @Claim(
            id = "M4",
            states = {"D2", "D3"},
            says = "Threads share a process id and differ in thread id; processes differ in process id.",
            because = "A process is what the system gives a memory to; threads are what runs inside it.",
            evidence = "The ids that the workers saw of themselves.")
    @Holds(on = WITH_PROCESSES)
    void threadsShareAProcess(Lab lab) {
        tellApart(lab.recording(SLEEPING_WORKERS, THREADS), lab.recording(SLEEPING_PROCESSES, PROCESSES));
    }

    @Control(of = "M4", changes = "The recordings of threads and of processes are taken for each other.")
    void processesDoNot(Lab lab) {
        tellApart(lab.recording(SLEEPING_PROCESSES, PROCESSES), lab.recording(SLEEPING_WORKERS, THREADS));
    }

    private static void tellApart(Recording threads, Recording processes) {
        assertThat(threads).isOneProcessWithManyThreads();
        assertThat(processes).isOneProcessPerWorker();
    }
}

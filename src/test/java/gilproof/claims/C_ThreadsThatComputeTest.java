package gilproof.claims;

import static gilproof.claim.Where.WITHOUT_GIL;
import static gilproof.claim.Where.WITH_GIL;
import static gilproof.experiment.Experiments.BUSY_WORKERS;
import static gilproof.experiment.Experiments.STAMPED_LOOPS;
import static gilproof.recording.Way.ONE_THREAD;
import static gilproof.recording.Way.PROCESSES;
import static gilproof.recording.Way.THREADS;
import static gilproof.recording.Way.THREADS_UNDER_ONE_LOCK;
import static gilproof.verdict.ClaimAssertions.assertThat;
import static gilproof.verdict.ClaimAssertions.besideThat;
import static gilproof.verdict.Regions.HALF;
import static gilproof.verdict.Regions.NO_LESS;

import gilproof.claim.Claim;
import gilproof.claim.Control;
import gilproof.claim.Holds;
import gilproof.claim.Refuted;
import gilproof.claim.Section;
import gilproof.experiment.Lab;
import gilproof.recording.Way;

/**
 * After threads that sleep twice as fast, one would expect the same of threads that compute. Indeed they gain nothing
 * where there is a global lock, and nearly double their speed where there is none.
 */
@Section(
        number = 4,
        heading = "Multithreading Example: threads that compute",
        teaches = "A thread that computes needs the lock all the time, so under a global lock two take turns.")
class C_ThreadsThatComputeTest {

    @Claim(
            id = "C1",
            states = {"B3", "B4", "B9", "I3"},
            says = "Two threads are no faster than one on CPU-bound code.",
            because = "A busy loop needs the interpreter all the time, and the global lock gives it to one thread at a time.",
            evidence = "Stamped loops of the two never overlap, and no more than one processor is kept busy, in rounds in "
                    + "which the machine gave two native threads two processors; beside that, the ratio of the times.")
    @Holds(on = WITH_GIL)
    @Refuted(on = WITHOUT_GIL)
    void busyThreadsAreNoFaster(Lab lab) {
        takeTurnsAndGainNothing(lab, THREADS);
    }

    @Control(of = "C1", changes = "The same two in processes, each with a lock of its own.", on = WITH_GIL)
    void busyProcessesAre(Lab lab) {
        takeTurnsAndGainNothing(lab, PROCESSES);
    }

    @Control(of = "C1", changes = "The same threads under one lock of the program's own.", on = WITHOUT_GIL)
    void busyThreadsUnderOneLockAreNot(Lab lab) {
        takeTurnsAndGainNothing(lab, THREADS_UNDER_ONE_LOCK);
    }

    private static void takeTurnsAndGainNothing(Lab lab, Way way) {
        assertThat(lab.rounds(STAMPED_LOOPS)).by(way).takeTurns();
        assertThat(lab.rounds(BUSY_WORKERS)).by(way).keepsOneProcessorBusy();
        besideThat(lab.rounds(BUSY_WORKERS)).by(way).timeComparedTo(ONE_THREAD).isAbout(NO_LESS).ratherThan(HALF);
    }
}

package gilproof.claims;

import static gilproof.claim.Where.WITHOUT_GIL;
import static gilproof.claim.Where.WITH_GIL;
import static gilproof.claim.Where.WITH_PROCESSES;
import static gilproof.experiment.Experiments.BUSY_WORKERS;
import static gilproof.experiment.Experiments.PROCESSES_ONE_AFTER_THE_OTHER;
import static gilproof.experiment.Experiments.SLEEPING_PROCESSES;
import static gilproof.experiment.Experiments.TUTORIALS_WAIT;
import static gilproof.recording.Way.ONE_THREAD;
import static gilproof.recording.Way.PROCESSES;
import static gilproof.recording.Way.PROCESSES_IN_TURN;
import static gilproof.recording.Way.THREADS;
import static gilproof.recording.Way.THREADS_UNDER_ONE_LOCK;
import static gilproof.verdict.ClaimAssertions.assertThat;
import static gilproof.verdict.ClaimAssertions.besideThat;
import static gilproof.verdict.Regions.HALF;
import static gilproof.verdict.Regions.NO_LESS;

import gilproof.claim.Claim;
import gilproof.claim.Control;
import gilproof.claim.Holds;
import gilproof.claim.Section;
import gilproof.experiment.Lab;
import gilproof.recording.Rounds;
import gilproof.recording.Way;

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
            because = "They wait at the same time, like threads; what starting them costs is small beside the waits.",
            evidence = "The two processes' sleeps overlap in every round; beside that, the ratio of the times, the start of "
                    + "the processes included and left out, pair by pair.")
    @Holds(on = WITH_PROCESSES)
    void sleepingProcessesTakeAboutHalf(Lab lab) {
        overlapAndTakeHalf(lab.rounds(SLEEPING_PROCESSES), PROCESSES);
    }

    @Control(of = "P1", changes = "The second process is started only when the first has ended.")
    void processesInTurnTakeTheWhole(Lab lab) {
        overlapAndTakeHalf(lab.rounds(PROCESSES_ONE_AFTER_THE_OTHER), PROCESSES_IN_TURN);
    }

    private static void overlapAndTakeHalf(Rounds sleeping, Way way) {
        assertThat(sleeping).by(way).waitTogether().takesAtLeast(TUTORIALS_WAIT.multipliedBy(4));
        besideThat(sleeping).by(way).timeComparedTo(ONE_THREAD).isAbout(HALF).ratherThan(NO_LESS);
        besideThat(sleeping).by(way).timeAtWorkComparedTo(ONE_THREAD).isAbout(HALF).ratherThan(NO_LESS);
    }

    @Claim(
            id = "P2",
            states = "D7",
            says = "Two processes that compute finish in about half of one thread's time.",
            because = "Each has an interpreter of its own, so the two run on two processors.",
            evidence = "The ratio of the times at work, pair by pair, and two processors kept busy, in rounds in which the "
                    + "machine gave two native threads two processors; beside that, the ratio of the whole times, the "
                    + "start of the processes included.")
    @Holds(on = WITH_PROCESSES)
    void busyProcessesTakeAboutHalf(Lab lab) {
        takeHalfOnTwoProcessors(lab.rounds(BUSY_WORKERS), PROCESSES);
    }

    @Control(of = "P2", changes = "The same two in threads, which share one interpreter's lock.", on = WITH_GIL)
    void busyThreadsTakeTheWhole(Lab lab) {
        takeHalfOnTwoProcessors(lab.rounds(BUSY_WORKERS), THREADS);
    }

    @Control(of = "P2", changes = "The same two in threads under one lock of the program's own.", on = WITHOUT_GIL)
    void busyThreadsUnderOneLockTakeTheWhole(Lab lab) {
        takeHalfOnTwoProcessors(lab.rounds(BUSY_WORKERS), THREADS_UNDER_ONE_LOCK);
    }

    private static void takeHalfOnTwoProcessors(Rounds busy, Way way) {
        assertThat(busy).by(way).timeAtWorkComparedTo(ONE_THREAD).isAbout(HALF).ratherThan(NO_LESS);
        assertThat(busy).by(way).keepsTwoProcessorsBusy();
        besideThat(busy).by(way).timeComparedTo(ONE_THREAD).isAbout(HALF).ratherThan(NO_LESS);
    }
}

package gilproof.claims;

import static gilproof.claim.Where.CALLING_C;
import static gilproof.claim.Where.CALLING_C_WITH_GIL;
import static gilproof.claim.Where.EVERY_RUNTIME;
import static gilproof.claim.Where.NOT_CALLING_C_WITH_GIL;
import static gilproof.claim.Where.WITHOUT_GIL;
import static gilproof.claim.Where.WITH_GIL;
import static gilproof.experiment.Experiments.BUSY_WORKERS;
import static gilproof.experiment.Experiments.SLEEPING_WORKERS;
import static gilproof.experiment.Experiments.TUTORIALS_WAIT;
import static gilproof.experiment.LockExperiments.KEEPING_SLEEPER;
import static gilproof.experiment.LockExperiments.KEEPING_SLEEPS;
import static gilproof.experiment.LockExperiments.RELEASING_SLEEPER;
import static gilproof.experiment.LockExperiments.RELEASING_SLEEPS;
import static gilproof.experiment.LockExperiments.SLEEPER;
import static gilproof.recording.Way.ONE_THREAD;
import static gilproof.recording.Way.THREADS;
import static gilproof.recording.Way.THREADS_UNDER_ONE_LOCK;
import static gilproof.verdict.ClaimAssertions.assertThat;
import static gilproof.verdict.ClaimAssertions.besideThat;
import static gilproof.verdict.Regions.ALL_THE_WHILE;
import static gilproof.verdict.Regions.ALMOST_NONE;
import static gilproof.verdict.Regions.HALF;
import static gilproof.verdict.Regions.MOST;
import static gilproof.verdict.Regions.NO_LESS;
import static gilproof.verdict.Regions.STANDING_STILL;

import gilproof.claim.Claim;
import gilproof.claim.Control;
import gilproof.claim.Holds;
import gilproof.claim.Section;
import gilproof.experiment.Lab;
import gilproof.recording.Recording;
import gilproof.recording.Rounds;
import gilproof.recording.Way;
import gilproof.runtime.Trait;

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
            because = "Sleeping needs no processor and no lock, so two threads can sleep at the same time.",
            evidence = "The two threads' sleeps overlap in every round, and the whole takes at least its four sleeps; "
                    + "beside that, the ratio of the times, pair by pair.")
    @Holds(on = EVERY_RUNTIME)
    void sleepingThreadsTakeAboutHalf(Lab lab) {
        overlapAndTakeHalf(lab.rounds(SLEEPING_WORKERS), THREADS);
    }

    @Control(of = "T1", changes = "The same threads, but each keeps one shared lock while it sleeps.")
    void sleepingUnderOneLockTakesTheWhole(Lab lab) {
        overlapAndTakeHalf(lab.rounds(SLEEPING_WORKERS), THREADS_UNDER_ONE_LOCK);
    }

    private static void overlapAndTakeHalf(Rounds sleeping, Way way) {
        assertThat(sleeping).by(way).waitTogether().takesAtLeast(TUTORIALS_WAIT.multipliedBy(4));
        besideThat(sleeping).by(way).timeComparedTo(ONE_THREAD).isAbout(HALF).ratherThan(NO_LESS);
    }

    @Claim(
            id = "T2",
            states = "B1",
            says = "Lines of two threads may interleave; within a thread the order stays.",
            because = "Each thread has an order of its own, the program's. Between two threads there is none.",
            evidence = "The transcript: both threads' lines are complete and in their own order, and some of one stand "
                    + "between those of the other.")
    @Holds(on = EVERY_RUNTIME)
    void linesOfTwoThreadsInterleave(Lab lab) {
        interleaveInOrder(lab.recording(SLEEPING_WORKERS, THREADS));
    }

    @Control(of = "T2", changes = "The same two, one after the other in one thread: their lines do not mix.")
    void linesOfOneThreadDoNot(Lab lab) {
        interleaveInOrder(lab.recording(SLEEPING_WORKERS, ONE_THREAD));
    }

    private static void interleaveInOrder(Recording printed) {
        assertThat(printed)
                .prints("square", 4, 16, 64, 81)
                .prints("cube", 8, 64, 512, 729)
                .printsTheTwoInterleaved("square", "cube");
    }

    @Claim(
            id = "T3",
            states = "B7",
            says = "A sleeping thread uses no processor.",
            because = "It asks the system to be woken up later, and until then it is not run.",
            evidence = "Processor time of the run as a share of its elapsed time.")
    @Holds(on = EVERY_RUNTIME)
    void sleepingUsesNoProcessor(Lab lab) {
        usesNoProcessor(lab.rounds(SLEEPING_WORKERS));
    }

    @Control(of = "T3", changes = "The two spend their time in a busy loop instead.")
    void spinningDoes(Lab lab) {
        usesNoProcessor(lab.rounds(BUSY_WORKERS));
    }

    private static void usesNoProcessor(Rounds pausing) {
        assertThat(pausing).by(ONE_THREAD).processorTimeComparedToTime().isAbout(ALMOST_NONE).ratherThan(MOST);
    }

    @Claim(
            id = "T4",
            states = "B7",
            says = "Sleep gives the lock up for its full length.",
            because = "Code in C that is about to wait may give the lock up before, and takes it again after. Sleep does. The "
                    + "same function of C, called so that the lock is kept, shows what would happen if it did not.",
            evidence = "Two threads call the system's own sleep through ctypes.CDLL, which gives the lock up: their sleeps "
                    + "overlap and take about half of one thread's time, and a busy thread beside one runs meanwhile.")
    @Holds(on = CALLING_C)
    void sleepGivesTheLockUp(Lab lab) {
        leavesTheLockToOthers(lab.rounds(RELEASING_SLEEPS), lab.rounds(RELEASING_SLEEPER), THREADS);
        if (!lab.runtime().has(Trait.GIL)) {
            // Where there is no lock to keep, the call that would keep it does the same.
            leavesTheLockToOthers(lab.rounds(KEEPING_SLEEPS), lab.rounds(KEEPING_SLEEPER), THREADS);
        }
    }

    @Control(of = "T4", changes = "The same function, called through ctypes.PyDLL, which keeps the lock.", on = WITH_GIL)
    void aSleepThatKeepsTheLockStopsOthers(Lab lab) {
        leavesTheLockToOthers(lab.rounds(KEEPING_SLEEPS), lab.rounds(KEEPING_SLEEPER), THREADS);
    }

    @Control(of = "T4", changes = "The same threads under one lock of the program's own.", on = WITHOUT_GIL)
    void aSleepUnderALockOfOnesOwnStopsOthers(Lab lab) {
        leavesTheLockToOthers(lab.rounds(RELEASING_SLEEPS), lab.rounds(RELEASING_SLEEPER), THREADS_UNDER_ONE_LOCK);
    }

    private static void leavesTheLockToOthers(Rounds twoSleepers, Rounds sleeperAndCounter, Way way) {
        assertThat(twoSleepers).by(way).waitTogether();
        besideThat(twoSleepers).by(way).timeComparedTo(ONE_THREAD).isAbout(HALF).ratherThan(NO_LESS);
        assertThat(sleeperAndCounter).counterBy(way).runsMeanwhile();
    }

    @Claim(
            id = "T5",
            states = "B7",
            says = "While one thread sleeps, another runs at its full speed.",
            because = "The sleeper needs neither a processor nor the lock, so the other one never has to hand over.",
            evidence = "A counting thread is seen at work all through the other's sleep; beside that, its pace meanwhile "
                    + "compared to its pace alone.")
    @Holds(on = EVERY_RUNTIME)
    void anotherRunsAtFullSpeed(Lab lab) {
        runsAtFullSpeed(lab.rounds(SLEEPER), THREADS);
    }

    @Control(of = "T5", changes = "The sleeper sleeps in C and keeps the lock.", on = CALLING_C_WITH_GIL)
    void besideASleepThatKeepsTheLockItStandsStill(Lab lab) {
        runsAtFullSpeed(lab.rounds(KEEPING_SLEEPER), THREADS);
    }

    @Control(of = "T5", changes = "Both need one lock of the program's own.", on = NOT_CALLING_C_WITH_GIL)
    void underALockOfOnesOwnItStandsStill(Lab lab) {
        runsAtFullSpeed(lab.rounds(SLEEPER), THREADS_UNDER_ONE_LOCK);
    }

    private static void runsAtFullSpeed(Rounds sleeperAndCounter, Way way) {
        assertThat(sleeperAndCounter).counterBy(way).runsAllTheWhile();
        besideThat(sleeperAndCounter).counterBy(way).paceComparedTo(ONE_THREAD).isAbout(ALL_THE_WHILE).ratherThan(STANDING_STILL);
    }
}

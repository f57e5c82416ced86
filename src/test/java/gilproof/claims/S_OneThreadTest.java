package gilproof.claims;

import static gilproof.experiment.Experiments.TUTORIALS_WAIT;
import static gilproof.experiment.OneThread.*;
import static gilproof.experiment.ThreadsThatWait.SLEEPING_WORKERS;
import static gilproof.recording.Way.*;
import static gilproof.verdict.Contrasts.ALL_SLEEPS_NOT_HALF;
import static gilproof.verdict.assertion.ClaimAssertions.checkThat;

import gilproof.claim.*;
import gilproof.experiment.Lab;
import gilproof.recording.Way;

/** What one would expect, and what indeed happens: one thread does one thing after the other, and time adds up. */
@Section(
        number = 2,
        heading = "Single Threaded Example",
        teaches = "One thread does one thing after the other: results come in program order, and waits add up.")
class S_OneThreadTest {

    @Claim(
            id = "S1",
            states = {"A1", "A2"},
            says = "Sleeps in one thread add up: eight of 0.2 s take 1.6 s and little more.",
            because = "A thread that sleeps does nothing else, so the next sleep begins when the one before it has "
                    + "ended. Since Python 3.5 only an exception can end a sleep early, for example one that the handler "
                    + "of a signal raises. Before, any signal that the program catches could. Without signals the "
                    + "eight never take less than 1.6 s.",
            sources = {
                "Python 3.13 documentation, time.sleep: https://docs.python.org/3.13/library/time.html#time.sleep",
                "PEP 475, Retry system calls failing with EINTR: https://peps.python.org/pep-0475/"
            })
    @Holds
    @Tried(by = ONE_THREAD)
    @Control(by = THREADS, changes = "The two workers sleep in two threads: their waits overlap and do not add up.")
    void sleepsInOneThreadAddUp(Lab lab, Way way) {
        checkThat(lab.rounds(SLEEPING_WORKERS))
                .by(way)
                .waitInTurn()
                .endNoWaitBefore(TUTORIALS_WAIT)
                .takesAtLeast(TUTORIALS_WAIT.multipliedBy(8))
                .timeComparedToItsWaits()
                .is(ALL_SLEEPS_NOT_HALF);
    }

    @Claim(
            id = "S2",
            states = "A1",
            says = "Results come in program order: all squares, then all cubes.",
            because = "One thread takes its steps one after the other, in the order that the program gives them.",
            sources = {
                "Python 3.13 reference, The for statement: "
                        + "https://docs.python.org/3.13/reference/compound_stmts.html#the-for-statement",
                "Java 17 language specification, Program Order: "
                        + "https://docs.oracle.com/javase/specs/jls/se17/html/jls-17.html#jls-17.4.3"
            })
    @Holds
    @Tried(by = ONE_THREAD)
    @Control(by = THREADS, changes = "The two workers run in two threads: cubes are printed before the squares are done.")
    void resultsComeInProgramOrder(Lab lab, Way way) {
        checkThat(lab.rounds(SLEEPING_WORKERS))
                .transcriptBy(way)
                .keepsTheOrderOf("square", 4, 16, 64, 81)
                .keepsTheOrderOf("cube", 8, 64, 512, 729)
                .isNotMixed()
                .beginsWith("square");
    }

    @Claim(
            id = "S3",
            states = "A1",
            says = "A timer around a block announces it, and reports its elapsed time, also when the block throws.",
            because = "What is done on the way out of a block (a context manager's exit, a finally) is done whichever way "
                    + "it is left.",
            sources = {
                "Python 3.13 reference, The with statement: "
                        + "https://docs.python.org/3.13/reference/compound_stmts.html#the-with-statement",
                "Java 17 language specification, try-finally: "
                        + "https://docs.oracle.com/javase/specs/jls/se17/html/jls-14.html#jls-14.20.2"
            })
    @Holds
    void aTimerReportsItsBlock(Lab lab) {
        checkThat(lab.recording(SLEEPING_WORKERS, ONE_THREAD)).announcesItsBlock().reportsItsTime();
        checkThat(lab.recording(TIMED_FAILURE, ONE_THREAD)).announcesItsBlock().reportsItsTime();
    }

    @Control(of = "S3", changes = "The timer reports in the line after the block: a block that throws skips it.")
    void aNaiveTimerDoesNot(Lab lab) {
        aTimerReportsItsBlock(lab.replacing(TIMED_FAILURE, NAIVELY_TIMED_FAILURE));
    }
}

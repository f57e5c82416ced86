package gilproof.recording;

import static gilproof.recording.Made.recording;
import static gilproof.recording.Made.worker;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import gilproof.recording.Made.WorkerMade;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs that took 100 ms by the suite's clock. */
class PlausibilityTest {

    private static final Duration OBSERVED = Duration.ofMillis(100);
    private static final double MICROSECOND = 0.001;

    @Test
    void whatFitsIsBelieved() {
        assertThatNoException().isThrownBy(() -> check(100));
        assertThatNoException().isThrownBy(() -> check(90, worker("one", 0, 0, 100), worker("other", 0, 100, 100)));
        assertThatNoException()
                .isThrownBy(() -> check(90, worker("one", 7000, 7001, 7100).waiting(7001, 7100).running(7001, 7100)));
    }

    @Test
    void moreTimeThanHasPassedIsNot() {
        disbelieved(100.000001);
    }

    @Test
    void norAreWorkersThatTogetherWereAtWorkForMore() {
        disbelieved(90, worker("one", 0, 0, 50), worker("other", 50, 51, 100.000001));
        disbelieved(90, worker("one", 0, 3_600_000, 3_600_050));
    }

    @Test
    void howLongTheyClaimToHaveWorkedIsTold() {
        assertThatExceptionOfType(BadRecordingException.class)
                .isThrownBy(() -> check(90, worker("one", 1000, 1000, 1250)))
                .withMessage("its workers were at work for PT0.25S in a run that was over in PT0.1S: its clock is wrong");
    }

    @ParameterizedTest
    @CsvSource({"10, 9, 50", "10, 50, 49", "10, 5, 4"})
    void aLifeGoesOneWay(double asked, double begun, double ended) {
        disbelieved(90, worker("one", asked, begun, ended));
        disbelieved(90, worker("fine", 10, 10, 50), worker("one", asked, begun, ended));
    }

    @ParameterizedTest
    @CsvSource({"9, 30", "30, 51", "0, 5", "60, 70"})
    void nothingIsDoneBeforeItsBeginOrAfterItsEnd(double from, double to) {
        disbelieved(90, worker("one", 10, 10, 50).waiting(from, to));
        disbelieved(90, worker("one", 10, 10, 50).running(from, to));
    }

    @Test
    void aRoundedReadingMayBeOff() {
        assertThatNoException().isThrownBy(
                () -> check(90, worker("one", 10, 10, 50).waiting(10 - MICROSECOND, 50 + MICROSECOND)));
        disbelieved(90, worker("one", 10, 10, 50).waiting(10 - 1.1 * MICROSECOND, 50));
        disbelieved(90, worker("one", 10, 10, 50).waiting(10, 50 + 1.1 * MICROSECOND));
    }

    /** A thread that sleeps on each iteration of its loop, and claims that it computes. */
    @ParameterizedTest
    @CsvSource({
        // ms for which it claims to have executed code, ms for which it had a processor, is it believed?
        "80, 80, true",
        "80, 44, true",
        "80, 43, false",
        "90,  5, false",
        "25,  0, true",
        "26,  0, false",
    })
    void nobodyExecutesCodeWithoutAProcessor(double claimed, double had, boolean believed) {
        WorkerMade worker = worker("counter", 0, 0, 100).saw("stamps each iteration", "true")
                .running(0, claimed / 2)
                .running(claimed / 2 + 1, claimed + 1)
                .ready(had, 500, 0);

        if (believed) {
            assertThatNoException().isThrownBy(() -> check(90, worker));
        } else {
            assertThatExceptionOfType(BadRecordingException.class)
                    .isThrownBy(() -> check(90, worker))
                    .withMessageStartingWith("'counter' claims to have executed code for PT0.0")
                    .withMessageEndingWith(": it waits between its stamps");
        }
    }

    @Test
    void ofOneThatStampsChunksOrOfWhichNothingIsToldThatIsNotAsked() {
        assertThatNoException().isThrownBy(() -> check(90, worker("square", 0, 0, 100).running(0, 90).ready(5, 0, 0)));
        assertThatNoException().isThrownBy(
                () -> check(90,
                        worker("square", 0, 0, 100).saw("stamps each iteration", "false").running(0, 90).ready(5, 0, 0)));
        assertThatNoException().isThrownBy(
                () -> check(90, worker("square", 0, 0, 100).saw("stamps each iteration", "true").running(0, 90)));
    }

    private static void disbelieved(double wall, WorkerMade... workers) {
        assertThatExceptionOfType(BadRecordingException.class)
                .isThrownBy(() -> check(wall, workers))
                .withMessageEndingWith(": its clock is wrong");
    }

    private static void check(double wall, WorkerMade... workers) {
        var made = recording(Way.THREADS).cost(wall, 1);
        for (WorkerMade worker : workers) {
            made.with(worker);
        }
        Recording recording = made.made();
        Plausibility.check(recording.workers(), recording.cost(), OBSERVED);
    }
}

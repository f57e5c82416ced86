package gilproof.verdict.assertion;

import static gilproof.recording.Made.recording;
import static gilproof.recording.Made.round;
import static gilproof.recording.Made.rounds;
import static gilproof.recording.Made.worker;
import static gilproof.recording.Way.ONE_THREAD;
import static gilproof.recording.Way.THREADS;
import static gilproof.verdict.Verdict.HOLDS;
import static gilproof.verdict.Verdict.INCONCLUSIVE;
import static gilproof.verdict.Verdict.REFUTED;
import static gilproof.verdict.assertion.ClaimAssertions.checkThat;
import static org.assertj.core.api.Assertions.assertThat;

import gilproof.recording.Made.RecordingMade;
import gilproof.recording.Made.RoundsMade;
import gilproof.recording.Made.WorkerMade;
import gilproof.verdict.Evidence;
import gilproof.verdict.Verdict;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a call lets a worker that counts run beside it. */
class CallAssertTest {

    @ParameterizedTest
    @CsvSource({
        // share of the call in which the counter runs, length of the call in ms, its longest pause when alone, of 60 ms
        "0.00, 60,  0, HOLDS",
        "0.50, 60,  0, REFUTED",
        "0.20, 60,  0, INCONCLUSIVE",
        "0.00, 60, 30, HOLDS",
        "0.00, 60, 31, INCONCLUSIVE",
        "0.50, 60, 31, REFUTED",
        "0.00, 20,  0, HOLDS",
        "0.00, 19,  0, INCONCLUSIVE",
        "0.50, 19,  0, INCONCLUSIVE",
    })
    void keepingOthersWaiting(double share, double length, double away, Verdict expected) {
        RoundsMade calls = rounds(3, round(null, call(share, length).saw("switch interval", "0.005"), alone(away)));

        assertThat(Judged.verdict(() -> checkThat(calls).callBy(THREADS).keepsOthersWaiting())).isEqualTo(expected);
        assertThat(Judged.verdict(() -> checkThat(calls).callBy(THREADS).letsOthersRun()))
                .isEqualTo(expected == INCONCLUSIVE ? INCONCLUSIVE : expected.opposite());
    }

    @ParameterizedTest
    @CsvSource({
        "15,  0, 'a call took less than 4 switch intervals, or than half of what it should (it stood still for at least "
                + "100 %'",
        "60, 45, also alone it stood still for up to 75 % at a stretch (it stood still",
    })
    void whatWasLackingIsTheReason(double length, double away, String reason) {
        RoundsMade calls = rounds(3, round(null, call(0, length).saw("switch interval", "0.005"), alone(away)));

        assertThat(Judged.one(() -> checkThat(calls).callBy(THREADS).keepsOthersWaiting()).found()).startsWith(reason);
    }

    @ParameterizedTest
    @CsvSource({"30, HOLDS", "29, INCONCLUSIVE"})
    void aCallThatTookLessThanHalfOfWhatItShouldShowsNothing(double length, Verdict expected) {
        RoundsMade calls = rounds(3, round(null, call(0, length).given("{\"seconds\": 0.06}"), alone(0)));

        assertThat(Judged.verdict(() -> checkThat(calls).callBy(THREADS).keepsOthersWaiting())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"true, HOLDS", "false, INCONCLUSIVE"})
    void aloneIsAlsoBeforeAndAfterTheCall(boolean seen, Verdict expected) {
        RoundsMade calls = rounds(3, round(null, seen ? call(0, 60) : recording(THREADS)
                .with(worker("caller", 0, 0, 900).computing(100, 160))
                .with(worker("counter", 0, 0, 900).running(0, 100))));

        assertThat(Judged.verdict(() -> checkThat(calls).callBy(THREADS).keepsOthersWaiting())).isEqualTo(expected);
    }

    @Test
    void whereTheCauseOfAGapIsToldItDecides() {
        RoundsMade waited = rounds(3, round(null, told(counter -> counter.running(0, 100).waited().running(160, 900))));
        RoundsMade denied = rounds(3, round(null, told(counter -> counter.running(0, 100).denied().running(160, 900))));

        assertThat(Judged.verdict(() -> checkThat(waited).callBy(THREADS).letsOthersRun())).isEqualTo(REFUTED);
        assertThat(Judged.verdict(() -> checkThat(denied).callBy(THREADS).letsOthersRun())).isEqualTo(HOLDS);
    }

    private static RecordingMade told(UnaryOperator<WorkerMade> counting) {
        return recording(THREADS)
                .with(worker("caller", 0, 0, 900).computing(100, 160))
                .with(counting.apply(worker("counter", 0, 0, 900).told()));
    }

    @Test
    void oneRoundInWhichItRanIsEnough() {
        RoundsMade calls = rounds(2, round(null, call(0, 60), alone(0))).andThen(1, round(null, call(0.6, 60), alone(0)));

        assertThat(Judged.verdict(() -> checkThat(calls).callBy(THREADS).letsOthersRun())).isEqualTo(HOLDS);
        assertThat(calls.added()).isEqualTo(1);
    }

    @Test
    void oneOfSeveralCallsIsFoundByItsName() {
        RecordingMade several = recording(THREADS)
                .with(worker("sorted", 0, 0, 900).computing(100, 160))
                .with(worker("beside sorted", 0, 0, 900).running(0, 100).running(160, 900))
                .with(worker("zlib.compress", 0, 0, 900).computing(300, 360))
                .with(worker("beside zlib.compress", 0, 0, 900).running(0, 900));
        RoundsMade calls = rounds(3, round(null, several));

        assertThat(Judged.one(() -> checkThat(calls).callOf("sorted", THREADS).letsOthersRun()))
                .returns(REFUTED, Evidence::verdict)
                .satisfies(piece -> assertThat(piece.question()).startsWith("sorted: a busy worker runs"));
        assertThat(Judged.verdict(() -> checkThat(calls).callOf("zlib.compress", THREADS).letsOthersRun()))
                .isEqualTo(HOLDS);
    }

    private static RecordingMade call(double share, double length) {
        return recording(THREADS)
                .with(worker("caller", 0, 0, 900).computing(100, 100 + length))
                .with(worker("counter", 0, 0, 900)
                        .running(0, 100)
                        .running(100, 100 + share * length)
                        .running(100 + length, 900));
    }

    private static RecordingMade alone(double away) {
        return recording(ONE_THREAD).with(worker("counter", 0, 0, 60).running(away, 60));
    }
}

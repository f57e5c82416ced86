package gilproof.verdict.assertion;

import static gilproof.recording.Made.recording;
import static gilproof.recording.Made.round;
import static gilproof.recording.Made.rounds;
import static gilproof.recording.Made.worker;
import static gilproof.recording.Way.PROCESSES_IN_TURN;
import static gilproof.recording.Way.THREADS;
import static gilproof.recording.Way.THREADS_IN_TURN;
import static gilproof.verdict.Verdict.HOLDS;
import static gilproof.verdict.Verdict.INCONCLUSIVE;
import static gilproof.verdict.Verdict.REFUTED;
import static gilproof.verdict.assertion.ClaimAssertions.checkThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gilproof.recording.Made.RecordingMade;
import gilproof.recording.Made.WorkerMade;
import gilproof.recording.Recording;
import gilproof.recording.Rounds;
import gilproof.recording.Way;
import gilproof.verdict.Contrasts;
import gilproof.verdict.Evidence;
import gilproof.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** The start of workers, their arguments, and their survival of another's failure. */
class StartedAndEndedTest {

    private static final WorkerMade FAILING =
            worker("failing", 0, 0, 10).failed("Traceback:\n  a frame\nValueError: on purpose");

    @Test
    void aSiblingThatGoesOnOutlivesTheFailure() {
        Recording both = recording(THREADS).with(FAILING).with(worker("sibling", 0, 0, 40)).made();
        Evidence piece = Judged.one(() -> checkThat(both).goesOnWithout("failing", "sibling"));

        assertThat(piece.verdict()).isEqualTo(HOLDS);
        assertThat(piece.found()).contains("'ValueError: on purpose'").contains("went on for 30 ms");
    }

    @Test
    void aSiblingThatNeverBeganOrFailedTooDoesNot() {
        WorkerMade failed = worker("sibling", 0, 0, 40).failed("too");

        assertThat(survival(recording(THREADS).with(FAILING))).isEqualTo(REFUTED);
        assertThat(survival(recording(THREADS).with(FAILING).with(failed))).isEqualTo(REFUTED);
    }

    @Test
    void aSiblingThatHadEndedBeforeProvesNothing() {
        assertThat(survival(recording(THREADS).with(FAILING).with(worker("sibling", 0, 0, 10))))
                .isEqualTo(INCONCLUSIVE);
    }

    @Test
    void withoutAFailureNothingWasTried() {
        RecordingMade well = recording(THREADS).with(worker("failing", 0, 0, 1)).with(worker("sibling", 0, 0, 2));

        assertThatThrownBy(() -> survival(well)).hasMessageContaining("nothing was tried");
    }

    @Test
    void startUpsAreComparedByTheirMedians() {
        assertThat(dearer(starts(THREADS_IN_TURN, 1), starts(PROCESSES_IN_TURN, 20))).isEqualTo(HOLDS);
        assertThat(dearer(starts(THREADS_IN_TURN, 20), starts(PROCESSES_IN_TURN, 20))).isEqualTo(REFUTED);
        assertThat(dearer(starts(THREADS_IN_TURN, 20), starts(PROCESSES_IN_TURN, 30))).isEqualTo(INCONCLUSIVE);
    }

    /** A thread that starts much sooner than its like: the processes are compared to it, and seem expensive. */
    @Test
    void oneLuckyStartDoesNotMakeTheOthersDear() {
        RecordingMade lucky = recording(THREADS_IN_TURN)
                .with(worker("start 0", 0, 1, 2))
                .with(worker("start 1", 0, 40, 50))
                .with(worker("start 2", 0, 45, 50));

        assertThat(dearer(lucky, starts(PROCESSES_IN_TURN, 20))).isEqualTo(INCONCLUSIVE);
    }

    @Test
    void aStartThatTookAsLongAsTheSlowestOfTheOthersWasNotLonger() {
        RecordingMade one = recording(THREADS_IN_TURN).with(worker("start 0", 0, 1, 2)).with(worker("start 1", 0, 20, 21));

        assertThat(dearer(one, recording(PROCESSES_IN_TURN).with(worker("start 0", 0, 20, 21)))).isEqualTo(INCONCLUSIVE);
        assertThat(dearer(one, recording(PROCESSES_IN_TURN).with(worker("start 0", 0, 21, 22)))).isEqualTo(HOLDS);
    }

    @Test
    void startUpsAreShownWithTheirSpread() {
        Rounds six = rounds(6, round(null, starts(THREADS_IN_TURN, 1), starts(PROCESSES_IN_TURN, 20)));
        Evidence piece = Judged.one(() -> checkThat(six)
                .by(PROCESSES_IN_TURN)
                .startUpComparedTo(THREADS_IN_TURN)
                .is(Contrasts.SEVERAL_TIMES_NOT_AS_MUCH));

        assertThat(Judged.value(piece)).isEqualTo(20);
        assertThat(piece.found())
                .contains("processes in turn: median 20.00 ms (19.00 to 50.00 ms, 18 starts)")
                .contains("threads in turn: median 1.00 ms (0.95 to 2.50 ms, 18 starts)");
    }

    @Test
    void whatIsHandedOverIsTakenOrRefused() {
        Recording handedOver = recording(THREADS)
                .with(worker("receiver", 0, 0, 1).saw("taken", "\"a list, a number\""))
                .saw("refused", "{\"a lock\": \"TypeError: no\"}")
                .made();

        assertThat(Judged.verdict(() -> checkThat(handedOver).takes("a number").refuses("a lock"))).isEqualTo(HOLDS);
        assertThat(Judged.verdict(() -> checkThat(handedOver).takes("a lock"))).isEqualTo(REFUTED);
        assertThat(Judged.verdict(() -> checkThat(handedOver).refuses("a list"))).isEqualTo(REFUTED);
    }

    @Test
    void whatAWorkerFoundAndWhatTheParentSawAreCompared() {
        Recording list = recording(THREADS)
                .with(worker("cubes", 0, 0, 1).saw("found", "[1]"))
                .saw("method", "\"fork\"")
                .made();

        assertThat(Judged.verdict(() -> checkThat(list).showsAtTheStart(1).sees("method", "fork"))).isEqualTo(HOLDS);
        assertThat(Judged.verdict(() -> checkThat(list).showsAtTheStart())).isEqualTo(REFUTED);
        assertThat(Judged.verdict(() -> checkThat(list).sees("method", "spawn"))).isEqualTo(REFUTED);
    }

    private static Verdict survival(RecordingMade recording) {
        Recording made = recording.made();
        return Judged.verdict(() -> checkThat(made).goesOnWithout("failing", "sibling"));
    }

    private static Verdict dearer(RecordingMade threads, RecordingMade processes) {
        Rounds six = rounds(6, round(null, threads, processes));
        return Judged.verdict(() -> checkThat(six)
                .by(PROCESSES_IN_TURN)
                .startUpComparedTo(THREADS_IN_TURN)
                .is(Contrasts.SEVERAL_TIMES_NOT_AS_MUCH));
    }

    /** Three starts about a median, one of them late. */
    private static RecordingMade starts(Way way, double median) {
        return recording(way)
                .with(worker("start 0", 0, median * 2.5, median * 3))
                .with(worker("start 1", 0, median, median * 2))
                .with(worker("start 2", 0, median * 0.95, median * 2));
    }
}

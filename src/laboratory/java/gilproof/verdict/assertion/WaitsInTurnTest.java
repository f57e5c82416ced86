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
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gilproof.recording.Made.RecordingMade;
import gilproof.recording.Round;
import gilproof.recording.Way;
import gilproof.verdict.Verdict;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Two workers are asked to wait for 50 ms each. Only their total time counts, not their own report of the waits. */
class WaitsInTurnTest {

    private static final RecordingMade PROMPT = taking(ONE_THREAD, 150);
    private static final RecordingMade LATE = taking(ONE_THREAD, 151);

    @Test
    void whoIsDoneSoonerWaitedBesideTheOther() {
        assertThat(verdict(round(null, PROMPT, taking(THREADS, 51)))).isEqualTo(HOLDS);
    }

    @Test
    void oneSuchRoundIsEnoughAlsoOnASlowMachine() {
        assertThat(verdict(
                round(null, LATE, taking(THREADS, 170)),
                round(null, LATE, taking(THREADS, 180)),
                round(null, LATE, taking(THREADS, 90))))
                .isEqualTo(HOLDS);
    }

    /** Also if their spans overlap, as those made here always do. */
    @Test
    void whoNeverIsDidNot() {
        Round inTurn = round(null, PROMPT, taking(THREADS, 101));

        assertThat(verdict(inTurn, inTurn, inTurn)).isEqualTo(REFUTED);
        assertThat(verdict(inTurn, inTurn)).as("too few to believe it").isEqualTo(INCONCLUSIVE);
    }

    @Test
    void whereOneThreadIsLateTooTheMachineMayHaveKeptThem() {
        Round slow = round(null, LATE, taking(THREADS, 101));

        assertThat(verdict(slow, slow, slow, slow, slow, slow)).isEqualTo(INCONCLUSIVE);
    }

    @Test
    void hardlySoonerDecidesNothing() {
        Round between = round(null, PROMPT, taking(THREADS, 95));

        assertThat(verdict(between, between, between)).isEqualTo(INCONCLUSIVE);
    }

    /** The lie behind this test: all took long enough together, on a machine that was slow with everything else. */
    @Test
    void oneWaitThatEndsEarlyIsEnough() {
        RecordingMade early = recording(THREADS)
                .with(worker("square", 7000, 7000, 7300).waiting(7000, 7100).waiting(7100, 7300))
                .cost(900, 1);

        assertThat(endsNoneBefore(early, 100)).isEqualTo(HOLDS);
        assertThat(endsNoneBefore(early, 111)).as("by less than a tick of a coarse clock").isEqualTo(HOLDS);
        assertThat(endsNoneBefore(early, 112)).isEqualTo(REFUTED);
        assertThat(endsNoneBefore(recording(THREADS).with(worker("square", 0, 0, 9).waiting(0, 9)), 10))
                .as("by a tenth, and no more")
                .isEqualTo(HOLDS);
        assertThat(Judged.one(() -> checkThat(rounds(early)).by(THREADS).endNoWaitBefore(Duration.ofMillis(1))).found())
                .isEqualTo("the shortest took 0.1000 s");
        assertThatIllegalArgumentException().isThrownBy(() -> endsNoneBefore(recording(THREADS), 1));
    }

    private static Verdict endsNoneBefore(RecordingMade made, long millis) {
        return Judged.verdict(() -> checkThat(rounds(made))
                .by(THREADS)
                .endNoWaitBefore(Duration.ofMillis(millis))
                .endNoWaitBefore(Duration.ofMillis(millis)));
    }

    @Test
    void whatWasNotAskedToWaitIsAMistake() {
        RecordingMade unasked = recording(THREADS).with(worker("square", 0, 0, 50).waiting(0, 50));
        RecordingMade busy = recording(THREADS).with(worker("square", 0, 0, 50)).given("{\"seconds\": 0.05}");

        assertThatIllegalArgumentException().isThrownBy(() -> verdict(round(null, PROMPT, unasked)));
        assertThatIllegalArgumentException().isThrownBy(() -> verdict(round(null, PROMPT, busy)));
    }

    private static RecordingMade taking(Way way, double millis) {
        return recording(way)
                .with(worker("square", 0, 0, millis).waiting(0, millis))
                .with(worker("cube", 0, 0, millis).waiting(0, millis))
                .given("{\"seconds\": 0.05}")
                .cost(millis, 1);
    }

    private static Verdict verdict(Round first, Round... others) {
        var rounds = rounds(1, first);
        for (Round other : others) {
            rounds.andThen(1, other);
        }
        return Judged.one(() -> checkThat(rounds).by(THREADS).finishSoonerThanInTurn(ONE_THREAD)).verdict();
    }
}

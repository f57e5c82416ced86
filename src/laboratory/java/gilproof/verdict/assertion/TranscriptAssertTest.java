package gilproof.verdict.assertion;

import static gilproof.recording.Made.recording;
import static gilproof.recording.Made.rounds;
import static gilproof.recording.Made.worker;
import static gilproof.recording.Way.ONE_THREAD;
import static gilproof.recording.Way.THREADS;
import static gilproof.verdict.Verdict.HOLDS;
import static gilproof.verdict.Verdict.INCONCLUSIVE;
import static gilproof.verdict.Verdict.REFUTED;
import static org.assertj.core.api.Assertions.assertThat;

import gilproof.recording.Made.RecordingMade;
import gilproof.recording.Rounds;
import gilproof.recording.Way;
import gilproof.verdict.Verdict;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TranscriptAssertTest {

    private static final String[] IN_A_ROW = {"square: 4", "square: 16", "cube: 8", "cube: 64"};
    private static final String[] MIXED = {"square: 4", "cube: 8", "square: 16", "cube: 64"};
    private static final String[] TORN = {"square: cube: 84", "", "square: 16", "cube: 64"};

    @Test
    void aWorkersOwnOrderIsKeptInEveryRound() {
        Consumer<TranscriptAssert> squares = printed -> printed.keepsTheOrderOf("square", 4, 16);

        assertThat(verdict(THREADS, squares, together(IN_A_ROW), together(MIXED))).isEqualTo(HOLDS);
        assertThat(verdict(THREADS, squares, together(MIXED), together("square: 16", "square: 4"))).isEqualTo(REFUTED);
        assertThat(verdict(THREADS, squares, together(MIXED), together("square: 4"))).isEqualTo(REFUTED);
    }

    @Test
    void oneMixedRoundShowsThatTheyMix() {
        assertThat(verdict(THREADS, TranscriptAssert::isMixed, together(IN_A_ROW), together(MIXED))).isEqualTo(HOLDS);
        assertThat(verdict(THREADS, TranscriptAssert::isMixed, together(TORN))).isEqualTo(HOLDS);
        assertThat(verdict(THREADS, TranscriptAssert::isNotMixed, together(IN_A_ROW), together(MIXED)))
                .isEqualTo(REFUTED);
    }

    @Test
    void threadsThatNeverMixedAreBelievedAfterAFewRounds() {
        RecordingMade round = together(IN_A_ROW);

        assertThat(verdict(THREADS, TranscriptAssert::isMixed, round, round)).isEqualTo(INCONCLUSIVE);
        assertThat(verdict(THREADS, TranscriptAssert::isMixed, round, round, round)).isEqualTo(REFUTED);
        assertThat(verdict(THREADS, TranscriptAssert::isNotMixed, round, round, round)).isEqualTo(HOLDS);
    }

    @Test
    void threadsThatMissedEachOtherSayNothing() {
        RecordingMade round = apart(THREADS, IN_A_ROW);

        assertThat(verdict(THREADS, TranscriptAssert::isMixed, round, round, round, round)).isEqualTo(INCONCLUSIVE);
    }

    @Test
    void whatRunsInTurnNeedsOneRound() {
        RecordingMade round = recording(ONE_THREAD)
                .with(worker("square", 0, 0, 100).waiting(0, 100))
                .with(worker("cube", 100, 100, 200).waiting(100, 200))
                .printed(IN_A_ROW);

        assertThat(verdict(ONE_THREAD, TranscriptAssert::isNotMixed, round)).isEqualTo(HOLDS);
        assertThat(verdict(ONE_THREAD, TranscriptAssert::isMixed, round)).isEqualTo(REFUTED);
    }

    @Test
    void whoComesFirst() {
        Consumer<TranscriptAssert> squaresFirst = printed -> printed.beginsWith("square");

        assertThat(verdict(THREADS, squaresFirst, together(MIXED))).isEqualTo(HOLDS);
        assertThat(verdict(THREADS, squaresFirst, together(MIXED), together("cube: 8", "square: 4"))).isEqualTo(REFUTED);
        assertThat(verdict(THREADS, squaresFirst, together())).as("nothing was printed").isEqualTo(REFUTED);
    }

    private static Verdict verdict(Way way, Consumer<TranscriptAssert> asserted, RecordingMade... recordings) {
        Rounds rounds = rounds(recordings);
        return Judged.verdict(() -> asserted.accept(ClaimAssertions.checkThat(rounds).transcriptBy(way)));
    }

    private static RecordingMade together(String... lines) {
        return recording(THREADS)
                .with(worker("square", 0, 0, 100).waiting(0, 100))
                .with(worker("cube", 0, 0, 100).waiting(0, 100))
                .printed(lines);
    }

    /** Both were asked for at once; the machine ran the second when the first had ended. */
    private static RecordingMade apart(Way way, String... lines) {
        return recording(way)
                .with(worker("square", 0, 0, 100).waiting(0, 100))
                .with(worker("cube", 1, 101, 200).waiting(101, 200))
                .printed(lines);
    }
}

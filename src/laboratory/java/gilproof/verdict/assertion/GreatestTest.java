package gilproof.verdict.assertion;

import static gilproof.recording.Made.recording;
import static gilproof.recording.Made.round;
import static gilproof.recording.Made.rounds;
import static gilproof.recording.Way.THREADS;
import static gilproof.verdict.Verdict.HOLDS;
import static gilproof.verdict.Verdict.INCONCLUSIVE;
import static gilproof.verdict.Verdict.REFUTED;
import static org.assertj.core.api.Assertions.assertThat;

import gilproof.recording.Made.RoundsMade;
import gilproof.recording.Round;
import gilproof.recording.Rounds;
import gilproof.verdict.Contrast;
import gilproof.verdict.Evidence;
import gilproof.verdict.Region;
import gilproof.verdict.Unit;
import org.junit.jupiter.api.Test;

/** The greatest value of some rounds, without demands on the machine. */
class GreatestTest {

    private static final Contrast MUCH_NOT_LITTLE = new Contrast(new Region("much", 2, 3), new Region("little", 0, 1));

    private final Round any = round(null, recording(THREADS));

    @Test
    void aLowOneIsBelievedWhereNothingIsAskedOfTheMachine() {
        assertThat(of(rounds(1, any), 0.5).decided(MUCH_NOT_LITTLE)).returns(REFUTED, Evidence::verdict);
        assertThat(of(rounds(1, any), 0.5).decided(MUCH_NOT_LITTLE.reversed())).returns(HOLDS, Evidence::verdict);
        assertThat(of(rounds(1, any), 2.5).decided(MUCH_NOT_LITTLE)).returns(HOLDS, Evidence::verdict);
    }

    @Test
    void allRoundsAreAskedForThatThereAreAsLongAsItLiesInBetween() {
        RoundsMade rounds = rounds(6, any).andThen(2, any);

        assertThat(of(rounds, 1.5).decided(MUCH_NOT_LITTLE))
                .returns(INCONCLUSIVE, Evidence::verdict)
                .returns(8, Evidence::rounds)
                .returns("at most 1.500 in 8 rounds", Evidence::found);
    }

    @Test
    void whatIsOnlyShownCostsNoMore() {
        RoundsMade rounds = rounds(6, any).andThen(2, any);

        assertThat(of(rounds, 1.5).decidedByThese(MUCH_NOT_LITTLE)).returns(6, Evidence::rounds);
        assertThat(rounds.added()).isZero();
    }

    private static Greatest of(Rounds rounds, double figure) {
        return Greatest.of(rounds, round -> figure).asking("so?", Unit.RATIO);
    }
}

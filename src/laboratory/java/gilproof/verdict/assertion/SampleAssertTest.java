package gilproof.verdict.assertion;

import static gilproof.recording.Made.gave;
import static gilproof.recording.Made.recording;
import static gilproof.recording.Made.round;
import static gilproof.recording.Made.rounds;
import static gilproof.recording.Way.ONE_THREAD;
import static gilproof.recording.Way.THREADS;
import static gilproof.verdict.Contrasts.HALF_NOT_THE_WHOLE;
import static gilproof.verdict.Regions.HALF;
import static gilproof.verdict.Regions.NO_LESS;
import static gilproof.verdict.assertion.ClaimAssertions.besideThat;
import static gilproof.verdict.assertion.ClaimAssertions.checkThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import gilproof.recording.Made.RoundsMade;
import gilproof.recording.Round;
import gilproof.recording.Rounds;
import gilproof.recording.Witness;
import gilproof.verdict.Contrast;
import gilproof.verdict.Evidence;
import gilproof.verdict.Evidence.Weight;
import gilproof.verdict.Region;
import gilproof.verdict.Unit;
import gilproof.verdict.Verdict;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The ratio of two times, about half rather than no less. */
class SampleAssertTest {

    private static final Witness ENOUGH = gave(1.95);
    private static final Witness TOO_LITTLE = gave(0.9);

    @Test
    void itHoldsWhenTheIntervalLiesInItsRegion() {
        RoundsMade half = rounds(6, ratio(0.5, null)).andThen(10, ratio(0.5, null));

        Evidence found = judged(half);

        assertThat(found.verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(Judged.value(found)).isEqualTo(0.5, within(1e-9));
        assertThat(Judged.figure(found).interval().orElseThrow().confidence()).isEqualTo(0.96875);
        assertThat(found.rounds()).isEqualTo(6);
        assertThat(Judged.figure(found).contrast().holdsIn()).isEqualTo(HALF);
        assertThat(Judged.figure(found).contrast().refutedIn()).isEqualTo(NO_LESS);
        assertThat(Judged.figure(found).unit()).isEqualTo(Unit.RATIO);
        assertThat(found.question())
                .isEqualTo("time of threads ÷ time of one thread is about half, rather than no less");
        assertThat(found.found()).isEqualTo("0.500 [0.500, 0.500], from 6 rounds");
        assertThat(half.added()).as("decided: no more rounds").isZero();
    }

    @Test
    void itIsRefutedWhenTheIntervalLiesInTheOtherRegion() {
        assertThat(judged(rounds(6, ratio(1.02, null))).verdict()).isEqualTo(Verdict.REFUTED);
    }

    @Test
    void oneStrayRoundIsOutvotedByMoreRounds() {
        RoundsMade rounds = rounds(5, ratio(0.5, null))
                .andThen(1, ratio(0.8, null))
                .andThen(20, ratio(0.5, null));

        Evidence found = judged(rounds);

        assertThat(found.verdict()).isEqualTo(Verdict.HOLDS);
        // Twelve: the first interval that leaves out one value at either end.
        assertThat(found.rounds()).isEqualTo(12);
        assertThat(rounds.added()).isEqualTo(7);
    }

    @Test
    void betweenTheRegionsNothingIsDecidedAfterTheMostRounds() {
        RoundsMade between = rounds(6, ratio(0.82, null)).andThen(10, ratio(0.82, null));

        Evidence found = judged(between);

        assertThat(found.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(found.rounds()).isEqualTo(16);
        assertThat(between.added()).isEqualTo(10);
    }

    /** Two claims may read the same rounds and ask for more: the last round may be the other claim's. */
    @Test
    void theLastRoundCountsWhoeverAskedForIt() {
        RoundsMade made = rounds(5, ratio(0.5, null)).andThen(1, ratio(0.5, null));
        Rounds shared = new Rounds() {
            private boolean looked;

            @Override
            public String experiment() {
                return made.experiment();
            }

            @Override
            public List<Round> recordEnough() {
                List<Round> before = made.recordEnough();
                if (looked) {
                    made.addRound();
                }
                looked = true;
                return before;
            }

            @Override
            public boolean addRound() {
                return false;
            }
        };

        assertThat(judged(shared).verdict()).isEqualTo(Verdict.HOLDS);
    }

    @Test
    void tooFewRoundsDecideNothing() {
        Evidence found = judged(rounds(3, ratio(0.5, null)));

        assertThat(found.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(Judged.figure(found).interval()).isEmpty();
        assertThat(found.found()).isEqualTo("0.500 (too few for an interval), from 3 rounds");
    }

    @Test
    void whatIsOnlyShownBesideCostsNoMoreRounds() {
        RoundsMade between = rounds(6, ratio(0.82, null)).andThen(10, ratio(0.82, null));

        Evidence found = Judged
                .one(() -> besideThat(between).by(THREADS).timeComparedTo(ONE_THREAD).is(HALF_NOT_THE_WHOLE));

        assertThat(found.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(found.weight()).isEqualTo(Weight.BESIDE);
        assertThat(between.added()).isZero();
    }

    @Test
    void roundsInWhichTheMachineGaveTooLittleDoNotCount() {
        RoundsMade rounds = rounds(5, ratio(0.5, ENOUGH))
                .andThen(2, ratio(1.0, TOO_LITTLE))
                .andThen(1, ratio(0.5, ENOUGH));

        Evidence found = judged(rounds);

        assertThat(found.verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(found.rounds()).isEqualTo(6);
        assertThat(found.found())
                .contains("from 6 of 8 rounds; in the others the machine gave as little as 0.9 processors");
    }

    /** Three of six counted: as many more may decide. */
    @Test
    void aMachineThatGivesEnoughEveryOtherTimeIsAskedLonger() {
        RoundsMade rounds = rounds(3, ratio(0.5, ENOUGH)).andThen(3, ratio(0.5, TOO_LITTLE)).andThen(3, ratio(0.5, ENOUGH));

        assertThat(judged(rounds).verdict()).isEqualTo(Verdict.HOLDS);
    }

    @Test
    void aMachineThatGivesEnoughInOneRoundOfFourIsAskedLonger() {
        RoundsMade quarter = rounds(2, ratio(0.5, ENOUGH)).andThen(6, ratio(0.5, TOO_LITTLE)).andThen(4, ratio(0.5, ENOUGH));
        RoundsMade less = rounds(2, ratio(0.5, ENOUGH)).andThen(7, ratio(0.5, TOO_LITTLE)).andThen(4, ratio(0.5, ENOUGH));

        assertThat(judged(quarter).verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(judged(less).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(less.added()).isEqualTo(7);
    }

    @Test
    void aHopelessMachineIsNotAskedLonger() {
        RoundsMade rounds = rounds(6, ratio(1.0, TOO_LITTLE)).andThen(10, ratio(1.0, TOO_LITTLE));

        Evidence found = judged(rounds);

        assertThat(found.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(Judged.figure(found).value()).isEmpty();
        assertThat(found.found())
                .isEqualTo("no figure from 0 of 6 rounds; in the others the machine gave as little as 0.9 processors");
        assertThat(rounds.added()).isZero();
    }

    @Test
    void regionsThatTouchCannotBeToldApart() {
        Region next = new Region("next", HALF.to(), 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> checkThat(rounds(6, ratio(0.5, null)))
                        .by(THREADS)
                        .timeComparedTo(ONE_THREAD)
                        .is(new Contrast(HALF, next)))
                .withMessageContaining("the regions touch");
    }

    @Test
    void aMachineThatWasNotWatchedIsNotSaidToHaveGivenNothing() {
        Sample nothing = new Sample(rounds(6, ratio(1.0, null)), round -> OptionalDouble.empty(), "figure", Unit.RATIO);

        Evidence found = Judged.one(() -> new SampleAssert(nothing, Weight.PROOF).is(HALF_NOT_THE_WHOLE));

        assertThat(found.found()).isEqualTo("no figure from 0 of 6 rounds; in the others there was nothing to compare");
    }

    private static Evidence judged(Rounds rounds) {
        return Judged.one(() -> checkThat(rounds).by(THREADS).timeComparedTo(ONE_THREAD).is(HALF_NOT_THE_WHOLE));
    }

    private static Round ratio(double ratio, Witness witness) {
        return round(witness, recording(THREADS).cost(100 * ratio, 1), recording(ONE_THREAD).cost(100, 1));
    }
}

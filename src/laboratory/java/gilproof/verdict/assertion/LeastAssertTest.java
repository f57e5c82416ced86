package gilproof.verdict.assertion;

import static gilproof.recording.Made.gave;
import static gilproof.recording.Made.recording;
import static gilproof.recording.Made.round;
import static gilproof.recording.Made.rounds;
import static gilproof.recording.Made.worker;
import static gilproof.recording.Way.ONE_THREAD;
import static gilproof.recording.Way.PROCESSES;
import static gilproof.recording.Way.THREADS;
import static gilproof.verdict.Contrasts.HALF_NOT_THE_WHOLE;
import static gilproof.verdict.Regions.HALF;
import static gilproof.verdict.Regions.NO_LESS;
import static gilproof.verdict.Verdict.HOLDS;
import static gilproof.verdict.Verdict.INCONCLUSIVE;
import static gilproof.verdict.Verdict.REFUTED;
import static gilproof.verdict.assertion.ClaimAssertions.besideThat;
import static gilproof.verdict.assertion.ClaimAssertions.checkThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import gilproof.recording.Made.RecordingMade;
import gilproof.recording.Made.RoundsMade;
import gilproof.recording.Round;
import gilproof.recording.Rounds;
import gilproof.recording.Way;
import gilproof.recording.Witness;
import gilproof.verdict.Contrast;
import gilproof.verdict.Evidence;
import gilproof.verdict.Evidence.Weight;
import gilproof.verdict.Region;
import gilproof.verdict.Unit;
import gilproof.verdict.Verdict;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The least of a figure, and the least of one time ÷ the least of another: about half rather than no less. */
class LeastAssertTest {

    private static final Witness ENOUGH = gave(1.95);
    private static final Witness STARVED = gave(0.9);

    @Test
    void theLeastOfAllRoundsDecides() {
        RoundsMade rounds = rounds(2, took(1.3, 1)).andThen(1, took(0.5, 1.3)).andThen(9, took(0.5, 1));
        Evidence found = judged(rounds);

        assertThat(found.verdict()).isEqualTo(HOLDS);
        assertThat(Judged.value(found)).isEqualTo(0.5, within(1e-9));
        assertThat(Judged.figure(found).unit()).isEqualTo(Unit.RATIO);
        assertThat(Judged.figure(found).interval()).isEmpty();
        assertThat(Judged.figure(found).contrast().holdsIn()).isEqualTo(HALF);
        assertThat(Judged.figure(found).contrast().refutedIn()).isEqualTo(NO_LESS);
        assertThat(found.question())
                .isEqualTo("least time of threads ÷ least time of one thread is about half, rather than no less");
        assertThat(found.found())
                .isEqualTo("0.500, the least of 3 rounds; up to 0.000 s in which it was denied a processor are taken off");
        assertThat(rounds.added()).isOne();
    }

    @Test
    void itIsRefutedInTheOtherRegion() {
        assertThat(judged(rounds(3, took(1, 1))).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void tooFewRoundsDecideNothing() {
        Evidence found = judged(rounds(2, took(0.5, 1)));

        assertThat(found.verdict()).isEqualTo(INCONCLUSIVE);
        assertThat(found.found()).startsWith("0.500, the least of 2 rounds");
    }

    /** No further piece makes a refuted claim hold. */
    @Test
    void onceTheClaimIsRefutedNoPieceIsWorthMoreRounds() {
        RoundsMade between = rounds(3, took(0.82, 1)).andThen(4, took(0.82, 1));

        assertThat(Judged.verdict(() -> {
            checkThat((Rounds) rounds(3, took(1, 1))).by(THREADS).leastTimeComparedTo(ONE_THREAD).is(HALF_NOT_THE_WHOLE);
            checkThat((Rounds) between).by(THREADS).leastTimeComparedTo(ONE_THREAD).is(HALF_NOT_THE_WHOLE);
        }))
                .isEqualTo(REFUTED);
        assertThat(between.added()).isZero();
    }

    @Test
    void betweenTheRegionsMoreRoundsAreAskedFor() {
        RoundsMade between = rounds(3, took(0.82, 1)).andThen(4, took(0.82, 1));

        assertThat(judged(between).verdict()).isEqualTo(INCONCLUSIVE);
        assertThat(between.added()).isEqualTo(4);
    }

    @Test
    void whatIsOnlyShownBesideCostsNoMoreRounds() {
        RoundsMade between = rounds(3, took(0.82, 1)).andThen(4, took(0.82, 1));
        Evidence found = Judged.one(() -> besideThat((Rounds) between)
                .by(THREADS)
                .leastTimeComparedTo(ONE_THREAD)
                .is(HALF_NOT_THE_WHOLE));

        assertThat(found.weight()).isEqualTo(Weight.BESIDE);
        assertThat(between.added()).isZero();
    }

    /** Two processes that wait for 40 ms each, compared to a run of 100 ms. How long they ran is not told. */
    @ParameterizedTest
    @CsvSource({"150, 1, INCONCLUSIVE", "150, 119, INCONCLUSIVE", "150, 120, REFUTED", "50, 1, HOLDS"})
    void aStartOfProcessesIsSlowByItselfOnlyIfItIsWork(double took, double cpu, Verdict expected) {
        RecordingMade processes = recording(PROCESSES)
                .cost(took, cpu)
                .given("{\"seconds\": 0.04}")
                .with(worker("square", 0, 100, 150).waiting(100, 140))
                .with(worker("cube", 0, 100, 150).waiting(100, 140));
        RoundsMade rounds = rounds(3, round(null, processes, recording(ONE_THREAD).cost(100, 1)));

        Evidence found = Judged.one(() -> checkThat((Rounds) rounds)
                .by(PROCESSES)
                .leastTimeComparedTo(ONE_THREAD)
                .is(HALF_NOT_THE_WHOLE));

        assertThat(found.verdict()).isEqualTo(expected);
        assertThat(found.found())
                .endsWith("; this system does not tell for how long the processes were denied a processor as they started");
    }

    @Test
    void roundsForWhichTheMachineHadNoTwoProcessorsSaySo() {
        Evidence found =
                judged(rounds(16, round(gave(1.1), recording(THREADS).cost(50, 1), recording(ONE_THREAD).cost(100, 1))));

        assertThat(found.verdict()).isEqualTo(INCONCLUSIVE);
        assertThat(found.found()).isEqualTo(
                "no figure from 16 rounds: it takes two processors, and the machine gave as little as 1.1 processors");
    }

    /** Load adds to a time, and not all of it is known: a run is slow by itself only if it was left alone. */
    @Test
    void aHighFigureIsBelievedOnlyOfRoundsThatWereCalm() {
        Round disturbed = round(null, denied(THREADS, 120, 20), denied(ONE_THREAD, 100, 0));
        RoundsMade two = rounds(5, disturbed).andThen(2, took(1, 1)).andThen(4, disturbed);
        RoundsMade three = rounds(5, disturbed).andThen(3, took(1, 1)).andThen(4, disturbed);

        assertThat(judged(two))
                .returns(INCONCLUSIVE, Evidence::verdict)
                .satisfies(piece -> assertThat(piece.found())
                        .isEqualTo("the machine was too slow: 1.000, the least of 11 rounds; "
                                + "up to 0.020 s in which it was denied a processor are taken off"));
        assertThat(judged(three).verdict()).isEqualTo(REFUTED);
        assertThat(three.added()).isEqualTo(3);
    }

    /** Even a machine that had denied it nothing would not have helped. */
    @Test
    void aHighFigureIsBelievedOfAWorkerThatRanAsLongByItself() {
        RecordingMade busyStart = recording(THREADS).cost(150, 1).with(worker("square", 0, 0, 150).ready(120, 20, 0));
        RecordingMade lateStart = recording(THREADS).cost(150, 1).with(worker("square", 0, 0, 150).ready(80, 20, 0));

        assertThat(judged(rounds(3, round(null, busyStart, denied(ONE_THREAD, 100, 0)))).verdict()).isEqualTo(REFUTED);
        assertThat(judged(rounds(3, round(null, lateStart, denied(ONE_THREAD, 100, 0)))).verdict())
                .isEqualTo(INCONCLUSIVE);
    }

    @ParameterizedTest
    @CsvSource({
        // ms of 100 that the threads were denied, ms that one thread was denied, believed?
        "10, 10, true",
        "11,  0, false",
        " 0, 11, false",
    })
    void calmIsARunThatWasDeniedATenthAtMost(double threads, double one, boolean calm) {
        RoundsMade rounds = rounds(3, round(null, denied(THREADS, 100, threads), denied(ONE_THREAD, 100, one)));

        assertThat(judged(rounds).verdict()).isEqualTo(calm ? REFUTED : INCONCLUSIVE);
    }

    @Test
    void aLowFigureIsBelievedOfAny() {
        RoundsMade rounds = rounds(3, round(null, denied(THREADS, 90, 40), denied(ONE_THREAD, 140, 40)));
        Evidence found = judged(rounds);

        assertThat(found.verdict()).isEqualTo(HOLDS);
        assertThat(Judged.value(found)).isEqualTo(0.5, within(1e-9));
    }

    /** Either side may be the claim: a high figure needs calm rounds. */
    @Test
    void whetherTheHighRegionIsTheClaimsOwnDoesNotMatter() {
        RoundsMade disturbed = rounds(3, round(null, denied(THREADS, 140, 40), denied(ONE_THREAD, 100, 0)));

        assertThat(judged(disturbed, NO_LESS, HALF).verdict()).isEqualTo(INCONCLUSIVE);
        assertThat(judged(rounds(3, took(1, 1)), NO_LESS, HALF).verdict()).isEqualTo(HOLDS);
        assertThat(judged(rounds(3, took(0.5, 1)), NO_LESS, HALF).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void whereTheMachineWasWatchedOnlyRoundsCountInWhichItGaveTwoProcessors() {
        RoundsMade starved = rounds(6, watched(STARVED, 0.5)).andThen(2, watched(ENOUGH, 1));
        RoundsMade enough = rounds(6, watched(STARVED, 0.5)).andThen(3, watched(ENOUGH, 1));

        assertThat(judged(starved))
                .returns(INCONCLUSIVE, Evidence::verdict)
                .satisfies(piece -> assertThat(piece.found()).startsWith("1.000, the least of 2 rounds"))
                .returns(8, Evidence::rounds);
        assertThat(judged(enough).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void roundsThatGiveNothingAreNoFigure() {
        RoundsMade starved = rounds(3, watched(STARVED, 0.5)).andThen(2, watched(STARVED, 0.5));
        Evidence found = judged(starved);

        assertThat(found.verdict()).isEqualTo(INCONCLUSIVE);
        assertThat(Judged.figure(found).value()).isEmpty();
        assertThat(found.found()).isEqualTo(
                "no figure from 5 rounds: it takes two processors, and the machine gave as little as 0.9 processors");
    }

    @Test
    void whereSixteenRoundsGaveNoFigureMoreAreNotTried() {
        RoundsMade starved = rounds(3, watched(STARVED, 0.5)).andThen(20, watched(STARVED, 0.5));

        assertThat(judged(starved).rounds()).isEqualTo(16);
        assertThat(starved.added()).isEqualTo(13);
    }

    @Test
    void theLeastByTheLeastNeedsBoth() {
        assertThat(byLeast(OptionalDouble.of(3), OptionalDouble.of(2))).hasValue(1.5);
        assertThat(byLeast(OptionalDouble.empty(), OptionalDouble.of(2))).isEmpty();
        assertThat(byLeast(OptionalDouble.of(3), OptionalDouble.empty())).isEmpty();
        assertThat(byLeast(OptionalDouble.of(3), OptionalDouble.of(0))).isEmpty();
        assertThat(byLeast(OptionalDouble.of(0), OptionalDouble.of(2))).hasValue(0);
    }

    private static OptionalDouble byLeast(OptionalDouble one, OptionalDouble other) {
        return LeastAssert.leastByLeast(round -> one, round -> other)
                .apply(rounds(2, took(1, 1)).recordEnough());
    }

    @Test
    void regionsThatTouchCannotBeToldApart() {
        Region next = new Region("next", HALF.to(), 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> judged(rounds(3, took(0.5, 1)), HALF, next))
                .withMessageContaining("the regions touch");
    }

    private static Evidence judged(RoundsMade rounds) {
        return judged(rounds, HALF, NO_LESS);
    }

    private static Evidence judged(RoundsMade rounds, Region region, Region counter) {
        return Judged.one(() -> checkThat((Rounds) rounds)
                .by(THREADS)
                .leastTimeComparedTo(ONE_THREAD)
                .is(new Contrast(region, counter)));
    }

    /** Threads that took this many times 100 ms, and one thread. */
    private static Round took(double threads, double one) {
        return round(null, recording(THREADS).cost(100 * threads, 1), recording(ONE_THREAD).cost(100 * one, 1));
    }

    private static Round watched(Witness witness, double threads) {
        return round(witness, recording(THREADS).cost(100 * threads, 1), recording(ONE_THREAD).cost(100, 1));
    }

    private static RecordingMade denied(Way way, double took, double denied) {
        return recording(way).cost(took, 1).with(worker("square", 0, 0, took).ready(1, denied, 0));
    }
}

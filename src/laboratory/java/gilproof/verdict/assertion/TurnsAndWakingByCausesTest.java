package gilproof.verdict.assertion;

import static gilproof.recording.Made.recording;
import static gilproof.recording.Made.round;
import static gilproof.recording.Made.rounds;
import static gilproof.recording.Made.worker;
import static gilproof.recording.Way.THREADS;
import static gilproof.verdict.Verdict.HOLDS;
import static gilproof.verdict.Verdict.INCONCLUSIVE;
import static gilproof.verdict.Verdict.REFUTED;
import static gilproof.verdict.assertion.ClaimAssertions.checkThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gilproof.recording.Made.RecordingMade;
import gilproof.recording.Made.RoundsMade;
import gilproof.recording.Made.WorkerMade;
import gilproof.recording.Rounds;
import gilproof.verdict.Contrasts;
import gilproof.verdict.Evidence;
import gilproof.verdict.Verdict;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The length of turns and the delay of a sleeper's wake-ups, where the causes of gaps are told. */
class TurnsAndWakingByCausesTest {

    private static final Duration INTERVAL = Duration.ofMillis(5);

    @Test
    void turnsFollowTheInterval() {
        RoundsMade rounds = rounds(3, round(null, pairs(turns(6, 5, 0), turns(6, 50, 0))));

        assertThat(turns(rounds, 0)).returns(HOLDS, Evidence::verdict).satisfies(isFigure(1));
        assertThat(turns(rounds, 1)).returns(REFUTED, Evidence::verdict).satisfies(isFigure(10));
        assertThat(Judged.one(() -> checkThat((Rounds) rounds)
                .turnsOfPair(1, THREADS)
                .comparedToThoseOf(0)
                .is(Contrasts.SEVERAL_TIMES_AS_LONG_NOT_AS_LONG)))
                .returns(HOLDS, Evidence::verdict)
                .satisfies(isFigure(10));
    }

    /** By then the lock has been requested, and the worker hands it over when it runs again. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 3, 40})
    void whatIsDeniedAfterTheIntervalIsTakenOff(double denied) {
        RoundsMade rounds = rounds(3, round(null, pairs(turns(6, 6, denied))));

        assertThat(turns(rounds, 0)).returns(HOLDS, Evidence::verdict).satisfies(isFigure(1.2));
    }

    /** A worker is denied a processor for most of a turn, before the interval is over: the lock was requested late. */
    @Test
    void whatIsDeniedBeforeItIsPartOfTheTurn() {
        WorkerMade first = worker("first", 0, 0, 9000).told();
        WorkerMade second = worker("second", 0, 0, 9000).told();
        for (int turn = 0; turn < 12; turn += 2) {
            first.running(10 * turn, 10 * turn + 1).denied().running(10 * turn + 4, 10 * turn + 5).waited();
            second.running(10 * (turn + 1), 10 * (turn + 1) + 1).denied().running(10 * (turn + 1) + 4, 10 * (turn + 1) + 5)
                    .waited();
        }
        assertThat(turns(rounds(3, round(null, pairs(new WorkerMade[] {first, second}))), 0)).satisfies(isFigure(1));
    }

    /** Turns at the beginning and at the end of a loop are cut short. */
    @Test
    void onlyWholeTurnsCount() {
        RoundsMade few = rounds(3, round(null, pairs(turns(2, 5, 0)))).andThen(5, round(null, pairs(turns(2, 5, 0))));
        RoundsMade enough = rounds(8, round(null, pairs(turns(2, 5, 0))));

        assertThat(turns(enough, 0)).returns(HOLDS, Evidence::verdict)
                .satisfies(piece -> assertThat(piece.found()).isEqualTo("1.000, the least of 8 rounds; 8 turns"));
        assertThat(turns(few, 0)).returns(HOLDS, Evidence::verdict).returns(8, Evidence::rounds);
        assertThat(turns(rounds(7, round(null, pairs(turns(2, 5, 0)))), 0))
                .returns(INCONCLUSIVE, Evidence::verdict)
                .returns("no figure from 7 rounds", Evidence::found);
    }

    @Test
    void onePairWithTooFewTurnsIsNotCompared() {
        RoundsMade rounds = rounds(3, round(null, pairs(turns(2, 5, 0), turns(6, 50, 0))));

        assertThat(Judged.one(() -> checkThat((Rounds) rounds)
                .turnsOfPair(1, THREADS)
                .comparedToThoseOf(0)
                .is(Contrasts.SEVERAL_TIMES_AS_LONG_NOT_AS_LONG)).verdict())
                .isEqualTo(INCONCLUSIVE);
    }

    /** A sleeper that wakes up while the busy worker waits for a processor, without the lock, gets the lock at once. */
    @Test
    void onlyWakeUpsCountInThePossessionOfTheNeighbour() {
        RoundsMade rounds = rounds(3, round(null, napping(5.2, 0.06)));
        Evidence found = waking(rounds, 0);

        assertThat(found.verdict()).isEqualTo(HOLDS);
        assertThat(Judged.value(found)).isEqualTo(1.04, within(1e-9));
        assertThat(found.found()).isEqualTo("1.040, the least of 3 rounds; a tenth of 6 delays was below 5.20 ms");
    }

    @Test
    void whereThereAreTooFewSuchMoreRoundsAreAskedFor() {
        RoundsMade rounds = rounds(2, round(null, napping(5.2, 0.06))).andThen(9, round(null, napping(5.2, 0.06)));

        assertThat(waking(rounds, 0)).returns(HOLDS, Evidence::verdict).returns(3, Evidence::rounds);
    }

    /** Denied within the interval, it is asked for the lock no sooner: nothing is taken off a wait of 6 ms. */
    @Test
    void whatANeighbourIsDeniedWithinTheIntervalIsPartOfIt() {
        RecordingMade naps = recording(THREADS).given("{\"seconds\": 0.001}")
                .with(worker("sleeper", 0, 0, 900).waiting(0, 7).waiting(20, 27))
                .with(worker("busy", 0, 0, 900).told().running(0, 1.5).denied().running(5.5, 21.5).denied().running(25.5,
                        40));

        assertThat(waking(rounds(3, round(null, naps)), 0)).returns(HOLDS, Evidence::verdict).satisfies(isFigure(1.2));
    }

    /** A sleeper wakes up 6 ms late; for 1 ms of these its neighbour had the lock and no processor. */
    @Test
    void aNeighbourThatIsDeniedAProcessorStillHasTheLockAndWhatItIsDeniedIsTakenOff() {
        RecordingMade naps = recording(THREADS).given("{\"seconds\": 0.001}")
                .with(worker("sleeper", 0, 0, 900).waiting(0, 7).waiting(20, 27))
                .with(worker("busy", 0, 0, 900).told().running(0, 6).denied().running(7, 26).denied().running(27, 40));

        assertThat(waking(rounds(3, round(null, naps)), 0)).returns(HOLDS, Evidence::verdict).satisfies(isFigure(1));
    }

    /** The neighbour hands the lock over in time: its wait is no denied time. */
    @Test
    void aWaitOfTheNeighbourIsNotTakenOff() {
        RecordingMade naps = recording(THREADS).given("{\"seconds\": 0.001}")
                .with(worker("sleeper", 0, 0, 900).waiting(0, 7).waiting(20, 27))
                .with(worker("busy", 0, 0, 900).told().running(0, 6.2).waited().running(6.8, 26.2).waited().running(26.8,
                        40));

        assertThat(waking(rounds(3, round(null, naps)), 0)).returns(HOLDS, Evidence::verdict).satisfies(isFigure(1.2));
    }

    /** Of 15 wake-ups some come at once: two by chance, four because nothing held them up. */
    @ParameterizedTest
    @CsvSource({"2, INCONCLUSIVE", "4, REFUTED"})
    void aFewWakeUpsAtOnceProveNothing(int atOnce, Verdict expected) {
        WorkerMade sleeper = worker("sleeper", 0, 0, 900);
        for (int nap = 0; nap < 5; nap++) {
            sleeper.waiting(20 * nap, 20 * nap + 6.2);
        }
        WorkerMade mixed = worker("sleeper", 0, 0, 900);
        for (int nap = 0; nap < 5; nap++) {
            mixed.waiting(20 * nap, 20 * nap + (nap < atOnce ? 1.1 : 6.2));
        }
        RoundsMade rounds = rounds(2, round(null, beside(sleeper))).andThen(1, round(null, beside(mixed)));

        assertThat(waking(rounds, 0).verdict()).isEqualTo(expected);
    }

    private static RecordingMade beside(WorkerMade sleeper) {
        return recording(THREADS).given("{\"seconds\": 0.001}")
                .with(sleeper)
                .with(worker("busy", 0, 0, 900).told().running(0, 200));
    }

    /** Beside a worker that stamps nothing, every wake-up counts: that worker never has the lock. */
    @Test
    void besideAQuietNeighbourAllCount() {
        RoundsMade rounds = rounds(3, round(null, napping(5.2, 5.2)));

        assertThat(waking(rounds, 1)).returns(REFUTED, Evidence::verdict)
                .satisfies(piece -> assertThat(piece.found()).contains("a tenth of 12 delays was below 0.10 ms"));
    }

    @Test
    void noWakeUpIsNoFigure() {
        RecordingMade never = recording(THREADS).given("{\"seconds\": 0.001}")
                .with(worker("sleeper", 0, 0, 900).waiting(0, 6))
                .with(worker("busy", 0, 0, 900).told().running(100, 110));

        assertThat(waking(rounds(3, round(null, never)), 0)).returns("no figure from 3 rounds", Evidence::found);
    }

    private static Consumer<Evidence> isFigure(double figure) {
        return piece -> assertThat(Judged.value(piece)).isEqualTo(figure, within(1e-9));
    }

    private static Evidence turns(RoundsMade rounds, int pair) {
        return Judged.one(() -> checkThat((Rounds) rounds)
                .turnsOfPair(pair, THREADS)
                .comparedTo(INTERVAL)
                .is(Contrasts.ABOUT_ONE_NOT_SEVERAL));
    }

    private static Evidence waking(RoundsMade rounds, int pair) {
        return Judged.one(() -> checkThat((Rounds) rounds)
                .wakingOfPair(pair, THREADS)
                .comparedTo(INTERVAL)
                .is(Contrasts.ABOUT_ONE_NOT_A_SMALL_PART));
    }

    private static RecordingMade pairs(WorkerMade[]... pairs) {
        RecordingMade all = recording(THREADS)
                .given("{\"loops\": [{\"interval\": 0.005}, {\"interval\": 0.05}]}");
        for (WorkerMade[] pair : pairs) {
            all.with(pair[0]).with(pair[1]);
        }
        return all;
    }

    /**
     * Two workers with this many turns each, of this many ms, that are denied a processor for this long at the end of each.
     */
    private static WorkerMade[] turns(int each, double length, double denied) {
        WorkerMade first = worker("first", 0, 0, 9000).told();
        WorkerMade second = worker("second", 0, 0, 9000).told();
        double whole = length + denied;
        for (int turn = 0; turn < 2 * each; turn += 2) {
            turn(first, turn * whole, length, denied);
            turn(second, (turn + 1) * whole, length, denied);
        }
        return new WorkerMade[] {first, second};
    }

    private static void turn(WorkerMade worker, double from, double length, double denied) {
        worker.running(from, from + length - 0.5)
                .denied()
                .running(from + length - 0.5 + denied, from + length + denied)
                .waited();
    }

    /**
     * Four naps of 1 ms beside a busy neighbour, two of which end in its possession, and four beside a quiet one.
     *
     * @param delay ms by which those wake up late
     * @param otherDelay the same of the other two
     */
    private static RecordingMade napping(double delay, double otherDelay) {
        WorkerMade sleeper = worker("sleeper", 0, 0, 900);
        WorkerMade quiet = worker("sleeper", 0, 0, 900);
        for (int nap = 0; nap < 4; nap++) {
            double late = nap % 2 == 0 ? delay : otherDelay;
            sleeper.waiting(100 * nap, 100 * nap + 1 + late);
            quiet.waiting(100 * nap, 100 * nap + 1.1);
        }
        return recording(THREADS).given("{\"seconds\": 0.001}")
                .with(sleeper)
                .with(worker("busy", 0, 0, 900).told().running(0, 50).waited().running(150, 250).waited().running(350, 360))
                .with(quiet)
                .with(worker("quiet", 0, 0, 900));
    }
}

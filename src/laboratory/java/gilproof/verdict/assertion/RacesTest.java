package gilproof.verdict.assertion;

import static gilproof.recording.Made.gave;
import static gilproof.recording.Made.recording;
import static gilproof.recording.Made.round;
import static gilproof.recording.Made.rounds;
import static gilproof.recording.Made.worker;
import static gilproof.recording.Way.THREADS;
import static gilproof.recording.Way.THREADS_UNDER_ONE_LOCK;
import static gilproof.verdict.Verdict.HOLDS;
import static gilproof.verdict.Verdict.INCONCLUSIVE;
import static gilproof.verdict.Verdict.REFUTED;
import static gilproof.verdict.assertion.ClaimAssertions.checkThat;
import static org.assertj.core.api.Assertions.assertThat;

import gilproof.recording.Made.RecordingMade;
import gilproof.recording.Made.RoundsMade;
import gilproof.recording.Round;
import gilproof.recording.Rounds;
import gilproof.recording.Way;
import gilproof.verdict.Evidence;
import gilproof.verdict.Verdict;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Losses and torn lines are visible; their absence says something only if they were possible. */
class RacesTest {

    private static final String[] WHOLE = {"square: 0", "cube: 0", "cube: 1", "square: 1"};
    private static final String[] TORN = {"square: 0", "cube: 0square: 1", "", "cube: 1"};

    @Test
    void somethingLostRefutesThatNoneWasAndProvesThatSomeWas() {
        Rounds lost = rounds(1, round(null, counted(THREADS, 90, 0)));

        assertThat(exact(lost, THREADS)).isEqualTo(REFUTED);
        assertThat(shortOf(lost, THREADS)).isEqualTo(HOLDS);
    }

    @Test
    void nothingLostCountsOnlyWhereTheOtherWayLost() {
        Rounds paired = rounds(1, round(null, counted(THREADS, 90, 0), counted(THREADS_UNDER_ONE_LOCK, 100, 30)));
        Rounds idle = rounds(9, round(null, counted(THREADS, 100, 30), counted(THREADS_UNDER_ONE_LOCK, 100, 30)));

        assertThat(exact(paired, THREADS_UNDER_ONE_LOCK)).isEqualTo(HOLDS);
        assertThat(shortOf(paired, THREADS_UNDER_ONE_LOCK)).isEqualTo(REFUTED);
        assertThat(exact(idle, THREADS_UNDER_ONE_LOCK)).isEqualTo(INCONCLUSIVE);
        assertThat(shortOf(idle, THREADS)).isEqualTo(INCONCLUSIVE);
    }

    /** On a loaded machine one is done before the other begins: even a lock without effect then loses nothing. */
    @Test
    void nothingLostCountsOnlyWhereTheTwoMetUnderTheLockToo() {
        Rounds apart = rounds(1, round(null, counted(THREADS, 90, 30), counted(THREADS_UNDER_ONE_LOCK, 100, 29)));

        assertThat(exact(apart, THREADS_UNDER_ONE_LOCK)).isEqualTo(INCONCLUSIVE);
        assertThat(shortOf(apart, THREADS_UNDER_ONE_LOCK)).isEqualTo(INCONCLUSIVE);
    }

    @Test
    void whereHandOversAreNotCountedTheyMustHaveComputedAtOneTime() {
        assertThat(exact(rounds(1, computed(0, 10, 5, 15)), THREADS_UNDER_ONE_LOCK)).isEqualTo(HOLDS);
        assertThat(exact(rounds(1, computed(0, 10, 10, 20)), THREADS_UNDER_ONE_LOCK)).isEqualTo(INCONCLUSIVE);
    }

    /**
     * One in ten of the other way's steps was lost. So about 30 of these 1,000 would be, if both ran together for 0.3 of the
     * time.
     */
    @Test
    void andForSoManyStepsThatSeveralWouldHaveBeenLost() {
        assertThat(exact(rounds(1, computed(0, 10, 7.1, 17.1)), THREADS_UNDER_ONE_LOCK)).isEqualTo(INCONCLUSIVE);
        assertThat(exact(rounds(1, computed(0, 10, 6.9, 16.9)), THREADS_UNDER_ONE_LOCK)).isEqualTo(HOLDS);
    }

    /** Two processes that hardly had a processor at the same time: the other way's losses say nothing about them. */
    @ParameterizedTest
    @CsvSource({
        // first instruction and last of each, ms that it was denied
        "0,     100,  10, HOLDS",
        "0,     100,  48, INCONCLUSIVE",
        "1000, 1100,  48, INCONCLUSIVE",
        "0,      30,   0, HOLDS",
    })
    void processesCountOnlyForTheTimeInWhichNeitherWasDeniedAProcessor(
            double begun, double ended, double denied, Verdict verdict) {
        RecordingMade locked = recording(Way.PROCESSES_UNDER_ONE_LOCK)
                .with(worker("first", 0, begun, ended).computing(begun, ended).ready(50, denied, 0))
                .with(worker("second", 0, begun, ended).computing(begun, ended).ready(50, denied, 0))
                .saw("expected", "1000")
                .saw("arrived", "1000");
        RecordingMade free = recording(Way.PROCESSES).saw("expected", "1000").saw("arrived", "900");

        assertThat(exact(rounds(1, round(null, free, locked)), Way.PROCESSES_UNDER_ONE_LOCK)).isEqualTo(verdict);
    }

    @Test
    void thirtyLossesAreEnough() {
        assertThat(exact(rounds(1, computed(0, 10, 7, 17)), THREADS_UNDER_ONE_LOCK)).isEqualTo(HOLDS);
    }

    /** Losses of workers that never met say nothing about steps of two together. */
    @Test
    void aWayWhoseWorkersNeverMetGivesNoRate() {
        RecordingMade free = apart(THREADS, 0, 10).saw("expected", "1000").saw("arrived", "900");
        RecordingMade locked = recording(THREADS_UNDER_ONE_LOCK)
                .with(worker("first", 0, 0, 10).computing(0, 10))
                .with(worker("second", 0, 0, 10).computing(0, 10))
                .saw("expected", "1000")
                .saw("arrived", "1000");

        assertThat(exact(rounds(3, round(null, free, locked)), THREADS_UNDER_ONE_LOCK)).isEqualTo(INCONCLUSIVE);
    }

    /** Two processors were busy in each of the rounds, and still the two did not meet. */
    @Test
    void workersThatComputedOneAfterTheOtherDidNotComeBetweenEachOther() {
        RecordingMade apart = apart(THREADS, 0, 50).cost(100, 160).saw("expected", "1000").saw("arrived", "1000");

        assertThat(exact(rounds(3, round(null, apart)), THREADS)).isEqualTo(INCONCLUSIVE);
    }

    /** Two workers of which the second begins when the first ends. */
    private static RecordingMade apart(Way way, double from, double border) {
        return recording(way)
                .with(worker("first", 0, from, border).computing(from, border))
                .with(worker("second", 0, border, 2 * border).computing(border, 2 * border));
    }

    private static Round computed(double from, double to, double otherFrom, double otherTo) {
        RecordingMade free = recording(THREADS).saw("expected", "1000").saw("arrived", "900");
        RecordingMade locked = recording(THREADS_UNDER_ONE_LOCK)
                .with(worker("first", 0, from, to).computing(from, to))
                .with(worker("second", 0, otherFrom, otherTo).computing(otherFrom, otherTo))
                .saw("expected", "1000")
                .saw("arrived", "1000");
        return round(null, free, locked);
    }

    /** The false alarm behind this test: the machine ran two threads before and after three rounds, and in none of them. */
    @Test
    void whereNoWayLosesTheyMustHaveKeptTwoProcessorsBusy() {
        assertThat(shortOf(rounds(3, raised(100, 100)), THREADS)).as("as much as one").isEqualTo(INCONCLUSIVE);
        assertThat(shortOf(rounds(3, raised(100, 160)), THREADS)).isEqualTo(REFUTED);
        assertThat(shortOf(rounds(2, raised(100, 160)), THREADS)).as("twice is too seldom").isEqualTo(INCONCLUSIVE);
        assertThat(shortOf(rounds(9, raised(100, 159)), THREADS)).isEqualTo(INCONCLUSIVE);
        assertThat(shortOf(rounds(1, raised(99, 100)), THREADS)).as("one that is lost is lost").isEqualTo(HOLDS);
        assertThat(shortOf(rounds(1, raised(99, 100)), THREADS_UNDER_ONE_LOCK)).as("the control").isEqualTo(REFUTED);
    }

    private static Round raised(int arrived, double processorTime) {
        return round(
                gave(2),
                raised(THREADS, arrived).cost(100, processorTime),
                raised(THREADS_UNDER_ONE_LOCK, 100).cost(100, 100));
    }

    private static RecordingMade raised(Way way, int arrived) {
        return recording(way)
                .with(worker("first", 0, 0, 90).computing(0, 90))
                .with(worker("second", 0, 9, 100).computing(9, 100))
                .saw("expected", "10000")
                .saw("arrived", String.valueOf(100 * arrived));
    }

    @Test
    void nothingLostCountsWhereThreadsOftenCameBetweenEachOther() {
        assertThat(exact(rounds(2, round(null, counted(THREADS, 100, 15))), THREADS)).isEqualTo(HOLDS);
        assertThat(exact(rounds(2, round(null, counted(THREADS, 100, 14))), THREADS)).isEqualTo(INCONCLUSIVE);
    }

    /** Later rounds take longer, and all of them add up: six rounds that were too short are no reason to give up. */
    @Test
    void allTriesAreMadeBeforeItIsUndecidedWhetherTheyMet() {
        Round seldom = round(null, counted(THREADS, 90, 4), counted(THREADS_UNDER_ONE_LOCK, 100, 4));
        RoundsMade eight = rounds(3, seldom).andThen(5, seldom);
        RoundsMade seven = rounds(3, seldom).andThen(4, seldom);

        assertThat(exact(eight, THREADS_UNDER_ONE_LOCK)).isEqualTo(HOLDS);
        assertThat(exact(seven, THREADS_UNDER_ONE_LOCK)).isEqualTo(INCONCLUSIVE);
        assertThat(seven.added()).isEqualTo(4);
    }

    /** Another claim may record a round meanwhile: the rounds that are believed are those that were looked at. */
    @Test
    void hardlyMetIsHardlyMetThoughOthersTryOnMeanwhile() {
        RoundsMade made = rounds(3, round(null, counted(THREADS, 100, 4)));
        Rounds growing = new Rounds() {
            @Override
            public String experiment() {
                return made.experiment();
            }

            @Override
            public List<Round> recordEnough() {
                List<Round> before = made.recordEnough();
                made.andThen(1, round(null, counted(THREADS, 90, 1000))).addRound();
                return before;
            }

            @Override
            public boolean addRound() {
                return false;
            }
        };

        assertThat(exact(growing, THREADS)).isEqualTo(REFUTED);
    }

    @Test
    void aTornLineIsOneThatBothWroteTo() {
        Rounds torn = rounds(15, round(null, printed(THREADS, TORN), printed(THREADS_UNDER_ONE_LOCK, WHOLE)));

        assertThat(torn(torn, THREADS)).isEqualTo(HOLDS);
        assertThat(torn(torn, THREADS_UNDER_ONE_LOCK)).isEqualTo(REFUTED);
        assertThat(whole(torn, THREADS_UNDER_ONE_LOCK)).isEqualTo(HOLDS);
        assertThat(whole(torn, THREADS)).isEqualTo(REFUTED);
    }

    @Test
    void linesThatAreMissingOrSpoiltAreNotTornButNotWholeEither() {
        Rounds spoilt = rounds(1, round(null, printed(THREADS, "square: 0", "cu\ufffdbe: 0", "cube: 1")));

        assertThat(torn(spoilt, THREADS)).isEqualTo(INCONCLUSIVE);
        assertThat(whole(spoilt, THREADS)).isEqualTo(REFUTED);
    }

    @Test
    void linesThatCouldNotBeTornProveNothing() {
        Rounds quiet = rounds(15, round(null, printed(THREADS, WHOLE), printed(THREADS_UNDER_ONE_LOCK, WHOLE)));

        assertThat(whole(quiet, THREADS_UNDER_ONE_LOCK)).isEqualTo(INCONCLUSIVE);
        assertThat(torn(quiet, THREADS)).isEqualTo(INCONCLUSIVE);
    }

    /** As for counts: in each of these rounds one worker came after the other twice. */
    @Test
    void wholeLinesProveSomethingOnlyWhereTheTwoMet() {
        Rounds apart = rounds(14, round(null, printed(THREADS, TORN), printed(THREADS_UNDER_ONE_LOCK, WHOLE)));

        assertThat(whole(apart, THREADS_UNDER_ONE_LOCK)).isEqualTo(INCONCLUSIVE);
        assertThat(torn(apart, THREADS_UNDER_ONE_LOCK)).isEqualTo(INCONCLUSIVE);
    }

    private static RecordingMade counted(Way way, int arrived, int handOvers) {
        return recording(way)
                .saw("expected", "100")
                .saw("arrived", String.valueOf(arrived))
                .saw("hand-overs", String.valueOf(handOvers));
    }

    @ParameterizedTest
    @CsvSource({
        // references that arrived of 1000, steps that arrived of 1000
        "1000,  900, HOLDS",
        "1000, 1000, INCONCLUSIVE",
        " 999,  900, REFUTED",
        "1001, 1000, REFUTED",
    })
    void oneOfTwoCountsIsExactWhereTheOtherIsNot(int references, int steps, Verdict expected) {
        RoundsMade both = rounds(3, round(null, twoCounts(references, steps)));

        assertThat(Judged.verdict(() -> checkThat(both).countsBy(THREADS, "references").areExact())).isEqualTo(expected);
    }

    /** Torn lines come in clusters: the rounds count in which the other way tore any. */
    @ParameterizedTest
    @CsvSource({"4, INCONCLUSIVE", "5, HOLDS"})
    void noneTornIsBelievedOnlyOfSeveralRoundsInWhichTheOtherWayTore(int tries, Verdict verdict) {
        String[] rarely = Stream.concat(
                Stream.of("square: 0cube: 0"),
                IntStream.range(0, 118).mapToObj(i -> (i % 2 == 0 ? "square: " : "cube: ") + i)).toArray(String[]::new);
        String[] whole =
                IntStream.range(0, 120).mapToObj(i -> (i % 2 == 0 ? "square: " : "cube: ") + i).toArray(String[]::new);

        assertThat(whole(rounds(tries, round(null, printed(THREADS, rarely), printed(THREADS_UNDER_ONE_LOCK, whole))),
                THREADS_UNDER_ONE_LOCK)).isEqualTo(verdict);
    }

    @Test
    void whichOfTheCountsItIsIsSaid() {
        RoundsMade both = rounds(1, round(null, twoCounts(1000, 900)));

        assertThat(Judged.one(() -> checkThat(both).countsBy(THREADS, "steps").areExact()))
                .returns(REFUTED, Evidence::verdict)
                .returns("threads lose none of their steps", Evidence::question)
                .satisfies(piece -> assertThat(piece.found()).isEqualTo("100 of 1,000 lost in 1 tries"));
    }

    private static RecordingMade twoCounts(int references, int steps) {
        return recording(THREADS)
                .saw("references expected", "1000")
                .saw("references arrived", String.valueOf(references))
                .saw("steps expected", "1000")
                .saw("steps arrived", String.valueOf(steps));
    }

    private static RecordingMade printed(Way way, String... lines) {
        return recording(way)
                .given("{\"lines\": 2}")
                .saw("unbuffered", "false")
                .with(worker("square", 0, 0, 1))
                .with(worker("cube", 0, 0, 1))
                .printed(lines);
    }

    private static Verdict exact(Rounds rounds, Way way) {
        return Judged.verdict(() -> checkThat(rounds).countsBy(way).areExact());
    }

    private static Verdict shortOf(Rounds rounds, Way way) {
        return Judged.verdict(() -> checkThat(rounds).countsBy(way).areShort());
    }

    private static Verdict torn(Rounds rounds, Way way) {
        return Judged.verdict(() -> checkThat(rounds).linesBy(way).areTorn());
    }

    private static Verdict whole(Rounds rounds, Way way) {
        return Judged.verdict(() -> checkThat(rounds).linesBy(way).areWhole());
    }
}

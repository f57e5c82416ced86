package gilproof.verdict;

import static gilproof.recording.Made.recording;
import static gilproof.recording.Made.round;
import static gilproof.recording.Made.rounds;
import static gilproof.recording.Made.worker;
import static gilproof.recording.Way.THREADS;
import static gilproof.recording.Way.THREADS_UNDER_ONE_LOCK;
import static gilproof.verdict.ClaimAssertions.assertThat;
import static gilproof.verdict.Verdict.HOLDS;
import static gilproof.verdict.Verdict.INCONCLUSIVE;
import static gilproof.verdict.Verdict.REFUTED;
import static org.assertj.core.api.Assertions.assertThat;

import gilproof.recording.Made.RecordingMade;
import gilproof.recording.Rounds;
import gilproof.recording.Way;
import org.junit.jupiter.api.Test;

/** What threads lost or tore is seen; that they did not says something only where they could have. */
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
        Rounds paired = rounds(1, round(null, counted(THREADS, 90, 0), counted(THREADS_UNDER_ONE_LOCK, 100, 0)));
        Rounds idle = rounds(9, round(null, counted(THREADS, 100, 0), counted(THREADS_UNDER_ONE_LOCK, 100, 0)));

        assertThat(exact(paired, THREADS_UNDER_ONE_LOCK)).isEqualTo(HOLDS);
        assertThat(shortOf(paired, THREADS_UNDER_ONE_LOCK)).isEqualTo(REFUTED);
        assertThat(exact(idle, THREADS_UNDER_ONE_LOCK)).isEqualTo(INCONCLUSIVE);
        assertThat(shortOf(idle, THREADS)).isEqualTo(INCONCLUSIVE);
    }

    @Test
    void nothingLostCountsWhereThreadsOftenCameBetweenEachOther() {
        assertThat(exact(rounds(2, round(null, counted(THREADS, 100, 25))), THREADS)).isEqualTo(HOLDS);
        assertThat(exact(rounds(2, round(null, counted(THREADS, 100, 24))), THREADS)).isEqualTo(INCONCLUSIVE);
    }

    @Test
    void aTornLineIsOneThatBothWroteTo() {
        Rounds torn = rounds(1, round(null, printed(THREADS, TORN), printed(THREADS_UNDER_ONE_LOCK, WHOLE)));

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
        Rounds quiet = rounds(9, round(null, printed(THREADS, WHOLE), printed(THREADS_UNDER_ONE_LOCK, WHOLE)));

        assertThat(whole(quiet, THREADS_UNDER_ONE_LOCK)).isEqualTo(INCONCLUSIVE);
        assertThat(torn(quiet, THREADS)).isEqualTo(INCONCLUSIVE);
    }

    private static RecordingMade counted(Way way, int arrived, int handOvers) {
        return recording(way)
                .saw("expected", "100")
                .saw("arrived", String.valueOf(arrived))
                .saw("hand-overs", String.valueOf(handOvers));
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
        return Judged.verdict(() -> assertThat(rounds).countsBy(way).areExact());
    }

    private static Verdict shortOf(Rounds rounds, Way way) {
        return Judged.verdict(() -> assertThat(rounds).countsBy(way).areShort());
    }

    private static Verdict torn(Rounds rounds, Way way) {
        return Judged.verdict(() -> assertThat(rounds).linesBy(way).areTorn());
    }

    private static Verdict whole(Rounds rounds, Way way) {
        return Judged.verdict(() -> assertThat(rounds).linesBy(way).areWhole());
    }
}

package gilproof.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RecordingTest {

    @Test
    void aSpanDoesNotEndBeforeItBegins() {
        assertThat(new Span(Activity.WAITING, 5, 5).length()).isZero();
        assertThat(new Span(Activity.WAITING, 5, 12).length()).isEqualTo(7);
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(Activity.WAITING, 5, 4));
    }

    @Test
    void aStretchHasAStampAndDoesNotEndBeforeItBegins() {
        assertThat(new Stretch(5, 12, 1).length()).isEqualTo(7);
        assertThatIllegalArgumentException().isThrownBy(() -> new Stretch(5, 4, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Stretch(5, 5, 0));
    }

    @ParameterizedTest
    @CsvSource({
        // from, to, longest pause of a worker seen at work from 10 to 20, 30 to 60 and 62 to 63
        "0,  100, 37",
        "0,   70, 10",
        "15,  64, 10",
        "25,  50,  5",
        "35,  40,  0",
        "40,  62,  2",
        "63,  70,  7",
        "80,  90, 10",
        "0,    5,  5",
        "12,  12,  0",
    })
    void aPauseIsWhatLiesBetweenStretches(long from, long to, long longest) {
        Worker worker = Made.recording(Way.THREADS)
                .with(Made.worker("square", 0, 0, 100).running(10, 20).running(30, 60).running(62, 63))
                .made()
                .worker("square");

        assertThat(worker.longestPause(from * 1_000_000, to * 1_000_000)).isEqualTo(longest * 1_000_000);
    }

    @Test
    void aRunCostsTime() {
        assertThat(new Cost(4, 2).parallelism()).isEqualTo(0.5);
        assertThat(new Cost(1, 0).parallelism()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new Cost(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cost(1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cost(1, 1, OptionalLong.of(-1)));
    }

    @ParameterizedTest
    @EnumSource
    void anActivityIsKnownByItsWord(Activity activity) {
        assertThat(Activity.of(activity.word())).isEqualTo(activity);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Activity.of(activity.name()))
                .withMessageContaining(activity.word());
    }

    @Test
    void whatIsNotInARecordingIsToldWithWhatIs() {
        Recording recording = Made.recording(Way.THREADS)
                .with(Made.worker("square", 0, 0, 1))
                .saw("outside", "[]")
                .made();

        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> recording.worker("cube"))
                .withMessageContainingAll("cube", "square");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> recording.value("inside"))
                .withMessageContainingAll("inside", "outside");
    }

    @Test
    void aRoundKnowsTheWaysThatWereRecorded() {
        Round round = Made.round(null, Made.recording(Way.THREADS));

        assertThat(round.of(Way.THREADS).way()).isEqualTo(Way.THREADS);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> round.of(Way.PROCESSES))
                .withMessageContainingAll("processes", "threads");
    }

    @Test
    void aRoundCountsWithTheMeanOfItsWitnesses() {
        Witness more = Made.gave(1.9);
        Witness less = Made.gave(0.8);

        assertThat(new Round(1, Map.of(), more, less).processorsGiven().orElseThrow()).isCloseTo(1.35, within(1e-9));
        assertThat(new Round(1, Map.of(), less, more).processorsGiven().orElseThrow()).isCloseTo(1.35, within(1e-9));
        assertThat(new Round(1, Map.of(), null, null).processorsGiven()).isEmpty();
        assertThat(new Round(1, Map.of(), more, null).processorsGiven()).isEmpty();
    }

    @Test
    void roundsAreReadByTheWay() {
        Rounds rounds = Made.rounds(Made.recording(Way.THREADS).cost(1, 1), Made.recording(Way.THREADS).cost(2, 1));

        assertThat(rounds.read(Way.THREADS))
                .extracting(recording -> recording.cost().wall())
                .containsExactly(1_000_000L, 2_000_000L);
    }

    @Test
    void aWayIsCalledByItsName() {
        assertThat(Way.processesStartedBy("spawn")).hasToString("processes by spawn");
        assertThat(Way.processesInTurnStartedBy("fork")).hasToString("processes in turn by fork");
        assertThat(Way.processesInTurnStartedBy("fork").inTurn()).isTrue();
        assertThat(Way.PROCESSES_IN_TURN.usesProcesses()).isTrue();
        assertThat(Way.THREADS.usesProcesses()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Way.processesStartedBy("magic"));
    }
}

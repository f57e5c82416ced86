package gilproof.recording;

import static gilproof.recording.Made.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gilproof.recording.Made.WorkerMade;
import gilproof.recording.Possession.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The causes of gaps, and a worker's possession between them. */
class PossessionTest {

    private static final long MILLI = 1_000_000;

    @ParameterizedTest
    @CsvSource({
        // its word, does it end a possession?, was it a wait?
        "BEGUN,    begun,    true,  false",
        "WAITED,   waited,   true,  true",
        "DENIED,   denied,   false, false",
        "RELEASED, released, true,  true",
        "UNTOLD,   untold,   true,  false",
    })
    void aCauseOfAGap(Gap gap, String word, boolean endsPossession, boolean isAWait) {
        assertThat(Gap.of(word)).isEqualTo(gap);
        assertThat(gap.word()).isEqualTo(word);
        assertThat(gap.endsPossession()).isEqualTo(endsPossession);
        assertThat(gap.isAWait()).isEqualTo(isAWait);
    }

    @ParameterizedTest
    @EnumSource
    void aCauseIsKnownByItsWordOnly(Gap gap) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gap.of(gap.name()))
                .withMessage("no gap is caused by '" + gap.name() + "'");
    }

    @Test
    void aWorkerThatWaitsLosesWhatItHad() {
        assertThat(of(made().running(0, 5).waited().running(10, 15).waited().running(20, 21)).turns())
                .containsExactly(turn(0, 5), turn(10, 15), turn(20, 21));
    }

    @Test
    void aWorkerThatIsDeniedAProcessorKeepsIt() {
        assertThat(of(made().running(0, 5).denied().running(10, 15).denied().running(20, 21)).turns())
                .containsExactly(turn(0, 21));
        assertThat(
                of(made().running(0, 5).denied().running(10, 15).waited().running(20, 21).denied().running(30, 31)).turns())
                .containsExactly(turn(0, 15), turn(20, 31));
    }

    @Test
    void soDoesOneThatReleasesItOrOfWhichNothingIsTold() {
        assertThat(of(made().running(0, 5).released().running(10, 15)).turns()).containsExactly(turn(0, 5), turn(10, 15));
        assertThat(of(worker("one", 0, 0, 100).running(0, 5).running(10, 15)).turns())
                .containsExactly(turn(0, 5), turn(10, 15));
    }

    @Test
    void aFirstStretchIsItsFirstTurnWhateverWasBefore() {
        assertThat(of(worker("one", 0, 0, 100).denied().running(3, 5)).turns()).containsExactly(turn(3, 5));
        assertThat(of(worker("one", 0, 0, 100)).turns()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // from, to, the part of it that 10 to 20 and 30 to 60 cover
        "0,  100, 40",
        "0,   10,  0",
        "15,  35, 10",
        "40,  50, 10",
        "20,  30,  0",
        "59,  70,  1",
        "12,  12,  0",
    })
    void howMuchOfATimeItCovers(long from, long to, long covered) {
        Possession possession =
                of(made().running(10, 20).waited().running(30, 32).denied().running(58, 60));

        assertThat(possession.during(from * MILLI, to * MILLI)).isEqualTo(covered * MILLI);
    }

    /**
     * The other worker's turns may touch the pause at either end: only a turn inside it shows that the lock was handed over.
     */
    @Test
    void turnsAreJoinedUnlessTheOtherHadOneInBetween() {
        Possession paused = of(made().running(0, 10).waited().running(20, 30));

        assertThat(paused.joinedUnless(of(made())).turns()).containsExactly(turn(0, 30));
        assertThat(paused.joinedUnless(of(made().running(3, 10))).turns()).as("before it").containsExactly(turn(0, 30));
        assertThat(paused.joinedUnless(of(made().running(20, 25))).turns()).as("after it").containsExactly(turn(0, 30));
        assertThat(paused.joinedUnless(of(made().running(12, 18))).turns())
                .containsExactly(turn(0, 10), turn(20, 30));
        assertThat(paused.joinedUnless(of(made().running(3, 11))).turns()).containsExactly(turn(0, 10), turn(20, 30));
    }

    private static WorkerMade made() {
        return worker("one", 0, 0, 100).told();
    }

    private static Possession of(WorkerMade worker) {
        return Possession.of(worker.made());
    }

    private static Turn turn(long from, long to) {
        return new Turn(from * MILLI, to * MILLI);
    }
}

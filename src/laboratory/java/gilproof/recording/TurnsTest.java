package gilproof.recording;

import static gilproof.recording.Made.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import gilproof.recording.Made.WorkerMade;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final long MILLI = 1_000_000;

    private final WorkerMade first = worker("first", 0, 0, 100);
    private final WorkerMade second = worker("second", 0, 0, 100);

    @Test
    void exclusiveTurnsDoNotOverlap() {
        first.running(0, 5).running(10, 15).running(20, 25);
        second.running(5, 10).running(15, 20);

        assertThat(turns().overlap()).isZero();
        assertThat(turns().overlapShare()).isZero();
        assertThat(turns().handOvers()).isEqualTo(4);
        assertThat(turns().lengths()).containsOnly(5 * MILLI).hasSize(4);
        assertThat(turns().running(0)).isEqualTo(15 * MILLI);
        assertThat(turns().running(1)).isEqualTo(10 * MILLI);
        assertThat(turns().processors()).isEqualTo(1, within(1e-9));
    }

    @Test
    void whatRunsAtOnceOverlaps() {
        first.running(0, 10).running(12, 20);
        second.running(5, 14).running(16, 18);

        assertThat(turns().overlap()).isEqualTo(9 * MILLI); // 5 to 10, 12 to 14, 16 to 18
        assertThat(turns().overlapShare()).isEqualTo(9.0 / 11, within(1e-9));
    }

    /** A clock has an origin of its own. */
    @Test
    void whenTheClockBeganDoesNotMatter() {
        first.running(7000, 7100);
        second.running(7010, 7100);

        assertThat(turns().processors()).isEqualTo(1.9, within(1e-9));
        assertThat(turns().seen()).isEqualTo(1, within(1e-9));
    }

    @Test
    void whatIsSeenIsSeenOfEither() {
        first.running(7000, 7010).running(7040, 7050);
        second.running(7005, 7020).running(7090, 7100);

        assertThat(turns().seen()).isEqualTo(0.4, within(1e-9)); // 0 to 20, 40 to 50, 90 to 100
    }

    @Test
    void stretchesThatEndTogetherBothCount() {
        first.running(0, 10).running(20, 30);
        second.running(5, 10).running(20, 25);

        assertThat(turns().overlap()).isEqualTo(10 * MILLI);
    }

    @Test
    void theOverlapIsAShareOfTheOneThatRanLess() {
        first.running(0, 100);
        second.running(40, 50);

        assertThat(turns().overlapShare()).isEqualTo(1);
        assertThat(turns().processors()).isEqualTo(1.1, within(1e-9));
    }

    @Test
    void stretchesInARowAreOneTurn() {
        first.running(0, 2).running(3, 5).running(20, 21);
        second.running(6, 10);

        assertThat(turns().lengths()).containsExactly(5 * MILLI, 4 * MILLI);
    }

    @Test
    void oneAfterTheOtherIsOneHandOver() {
        first.running(0, 50);
        second.running(50, 100);

        assertThat(turns().handOvers()).isOne();
        assertThat(turns().processors()).isEqualTo(1, within(1e-9));
    }

    @Test
    void aSingleStampLastsNoTime() {
        first.running(1, 1);
        second.running(1, 1);

        assertThat(turns().overlapShare()).isZero();
        assertThat(turns().processors()).isZero();
    }

    @Test
    void theyNeedTwoWorkersWithStretches() {
        first.running(0, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(this::turns)
                .withMessage("turns need two workers that stamped their loops; "
                        + "'program' by threads on made has [1, 0] stretches");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Turns.of(Made.recording(Way.THREADS).with(first).made()));
    }

    @Test
    void aWitnessTellsWhatTheMachineGave() {
        first.running(0, 90);
        second.running(0, 60).running(70, 100);

        Witness witness = Witness.of(recording());

        assertThat(witness.processors()).isEqualTo(1.8, within(1e-9));
        assertThat(witness.overlap()).isEqualTo(80.0 / 90, within(1e-9));
    }

    private Turns turns() {
        return Turns.of(recording());
    }

    private Recording recording() {
        return Made.recording(Way.THREADS).with(first).with(second).made();
    }
}

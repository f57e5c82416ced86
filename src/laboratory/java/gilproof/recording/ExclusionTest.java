package gilproof.recording;

import static gilproof.recording.Made.recording;
import static gilproof.recording.Made.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gilproof.recording.Made.WorkerMade;
import org.junit.jupiter.api.Test;

/** While one worker is seen, the share of that time in which the other has possession. */
class ExclusionTest {

    private static final long MILLI = 1_000_000;
    private static final long NO_INTERVAL = 0;

    private final WorkerMade first = worker("first", 0, 0, 1000).told();
    private final WorkerMade second = worker("second", 0, 0, 1000).told();

    @Test
    void workersThatTakeTurnsAreNeverTogether() {
        first.running(0, 5).waited().running(10, 15).waited().running(20, 25);
        second.running(5, 10).waited().running(15, 20);

        assertThat(exclusion().together()).isZero();
        // Both are at work from 5, when the second begins, to 20, when it ends.
        assertThat(exclusion().seen()).isEqualTo(15 * MILLI);
    }

    @Test
    void workersThatRunAtOnceAreTogetherBothWays() {
        first.running(0, 10);
        second.running(0, 10);

        assertThat(exclusion().together()).isEqualTo(20 * MILLI);
        assertThat(exclusion().seen()).isEqualTo(20 * MILLI);
    }

    /**
     * The system stops the first in the middle of its turn; under a lock the second must wait, with or without a processor.
     */
    @Test
    void whatOneIsDeniedBelongsToItsTurn() {
        first.running(0, 5).denied().running(20, 25);
        second.running(0, 1).waited().running(25, 26);

        assertThat(exclusion().together()).as("0 to 1 both ways").isEqualTo(2 * MILLI);

        second.denied().running(26, 27);
        first.waited().running(40, 41);
        assertThat(exclusion().together()).as("nothing was added").isEqualTo(2 * MILLI);
    }

    @Test
    void onOneProcessorWorkersWithoutALockAreTogetherThoughNeverSeenAtOnce() {
        first.running(0, 5).denied().running(10, 15).denied().running(20, 25);
        second.running(5, 10).denied().running(15, 20);

        assertThat(exclusion().together()).as("the first from 10 to 15, and both turns of the second").isEqualTo(15 * MILLI);
        assertThat(exclusion().seen()).isEqualTo(15 * MILLI);
    }

    /** The time before the other's beginning or after its end says nothing about the two. */
    @Test
    void onlyTheTimeCountsInWhichBothWereAtWork() {
        first.running(0, 100);
        second.running(40, 50).denied().running(55, 60);

        assertThat(exclusion().seen()).as("20 of the first, 15 of the second").isEqualTo(35 * MILLI);
        assertThat(exclusion().together()).isEqualTo(35 * MILLI);
        assertThat(swapped().seen()).isEqualTo(35 * MILLI);
        assertThat(swapped().together()).isEqualTo(35 * MILLI);
    }

    @Test
    void stretchesAreCutToThatTimeAtBothEnds() {
        first.running(0, 3).waited().running(10, 30);
        second.running(20, 25).waited().running(28, 29).waited().running(29.5, 40);

        // Together from 20 to 30: 10 of the first, 5 + 1 + 0.5 of the second.
        assertThat(exclusion().seen()).isEqualTo(16_500_000);
        assertThat(exclusion().together()).isEqualTo(13 * MILLI);
    }

    @Test
    void oneAfterTheOtherIsNeverTogether() {
        first.running(0, 50);
        second.running(60, 100);

        assertThat(exclusion().seen()).isZero();
        assertThat(exclusion().together()).isZero();
        assertThat(exclusion().waitsForTheOther()).isZero();
    }

    @Test
    void aWaitForTheOtherHasAWholeTurnOfTheOtherInIt() {
        first.running(0, 5).waited().running(10, 15).waited().running(20, 25).waited().running(30, 35);
        second.running(5, 10).waited().running(15, 20).waited().running(25, 30);

        // The second waited while the first ran from 10 to 15 and from 20 to 25; the first three times.
        assertThat(exclusion().waitsForTheOther()).isEqualTo(2);
        assertThat(swapped().waitsForTheOther()).isEqualTo(2);
    }

    @Test
    void noneIsATurnThatBeganBeforeOrEndedAfterIt() {
        first.running(0, 5).waited().running(10, 15).waited().running(20, 30);
        second.running(4, 8).waited().running(12, 18);

        assertThat(exclusion().waitsForTheOther()).isZero();
    }

    @Test
    void noneIsADeniedGapAndNoneIsATurnWithoutLength() {
        first.running(0, 5).denied().running(10, 15);
        second.running(5, 10).waited().running(20, 20).waited().running(30, 30);

        assertThat(exclusion().waitsForTheOther()).isZero();
        assertThat(exclusion().turns(NO_INTERVAL)).isEmpty();
    }

    @Test
    void aSingleStampInAWaitIsNoTurn() {
        first.running(0, 5).waited().running(60, 65);
        second.running(20, 20).waited().running(70, 75);

        assertThat(exclusion().waitsForTheOther()).isZero();
        assertThat(exclusion().turns(NO_INTERVAL)).as("none but the first's last one").isEmpty();
    }

    /** A program that leaves its lock to the other, and sleeps, waits for the other as well. */
    @Test
    void aReleasedLockIsAWait() {
        first.running(0, 5).released().running(10, 15).released().running(20, 25);
        second.running(5, 10).released().running(15, 20);

        assertThat(exclusion().waitsForTheOther()).isOne();
    }

    @Test
    void turnsAreThoseForWhoseWholeLengthTheOtherWaited() {
        first.running(0, 5).waited().running(9, 15).waited().running(20, 27);
        second.running(5, 9).waited().running(15, 20).waited().running(30, 31);

        assertThat(exclusion().turns(NO_INTERVAL))
                .as("the second's first two, and the first's second; its loop's end cuts off the third")
                .containsExactlyInAnyOrder(4 * MILLI, 5 * MILLI, 6 * MILLI);
    }

    /**
     * After the interval the lock has been requested, and the worker hands it over when it runs: a delay is the machine's.
     */
    @Test
    void aTurnIsTakenWithoutWhatItsWorkerWasDeniedAfterTheInterval() {
        first.running(0, 1).waited().running(40, 41);
        second.running(2, 4).denied().running(6, 8).denied().running(28, 30).waited().running(50, 51);

        assertThat(exclusion().turns(100 * MILLI)).contains(28 * MILLI);
        assertThat(exclusion().turns(5 * MILLI)).as("denied from 4 to 6, of which 7 is the end, and from 8 to 28")
                .contains(8 * MILLI);
        assertThat(exclusion().turns(NO_INTERVAL)).contains(6 * MILLI);
        assertThat(exclusion().turns(10 * MILLI)).as("of the second gap 12 to 28 is taken off").contains(12 * MILLI);
    }

    /** A turn may contain a pause that the other did not use: the worker waited for the kernel, and was denied nothing. */
    @Test
    void onlyWhatWasDeniedIsTakenOff() {
        first.running(0, 1).waited().running(40, 41);
        second.running(2, 4).waited().running(10, 12).denied().running(15, 30).waited().running(50, 51);

        assertThat(exclusion().turns(NO_INTERVAL)).contains(25 * MILLI);
    }

    @Test
    void causesAreToldOfBothOrNot() {
        first.running(0, 5).waited().running(10, 15);
        second.running(5, 10);

        assertThat(exclusion().isTold()).isTrue();
        assertThat(swapped().isTold()).isTrue();

        WorkerMade unknowing = worker("second", 0, 0, 1000).running(5, 10);
        assertThat(Exclusion.of(recording(Way.THREADS).with(first).with(unknowing).made()).isTold()).isFalse();
        assertThat(Exclusion.of(recording(Way.THREADS).with(unknowing).with(first).made()).isTold()).isFalse();
    }

    @Test
    void pairsAreTakenOneAfterTheOther() {
        first.running(0, 5);
        second.running(0, 5);
        Recording pairs = recording(Way.THREADS)
                .with(first)
                .with(second)
                .with(worker("first", 0, 0, 1000).told().running(10, 15))
                .with(worker("second", 0, 0, 1000).told().running(15, 20))
                .made();

        assertThat(Exclusion.ofPair(pairs, 0).together()).isEqualTo(10 * MILLI);
        assertThat(Exclusion.ofPair(pairs, 1).together()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> Exclusion.of(pairs));
    }

    @Test
    void itNeedsTwoWorkersWithStretches() {
        first.running(0, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(this::exclusion)
                .withMessage("exclusion needs two workers that stamped their loops; "
                        + "'program' by threads on made has [1, 0] stretches");
        assertThatIllegalArgumentException().isThrownBy(() -> Exclusion.of(recording(Way.THREADS).with(first).made()));
    }

    private Exclusion exclusion() {
        return Exclusion.of(recording(Way.THREADS).with(first).with(second).made());
    }

    private Exclusion swapped() {
        return Exclusion.of(recording(Way.THREADS).with(second).with(first).made());
    }
}

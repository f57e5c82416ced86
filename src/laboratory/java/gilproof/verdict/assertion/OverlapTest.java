package gilproof.verdict.assertion;

import static gilproof.recording.Made.recording;
import static gilproof.recording.Made.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import gilproof.recording.Activity;
import gilproof.recording.Made.WorkerMade;
import gilproof.recording.Way;
import org.junit.jupiter.api.Test;

class OverlapTest {

    @Test
    void waitsAtTheSameTimeOverlap() {
        Overlap overlap = overlap(
                worker("one", 0, 0, 100).waiting(0, 100),
                worker("other", 0, 10, 110).waiting(10, 110));

        assertThat(overlap.share()).isEqualTo(1);
        assertThat(overlap.hadAChance()).isTrue();
    }

    @Test
    void waitsThatAlternateDoNot() {
        Overlap overlap = overlap(
                worker("one", 0, 0, 100).waiting(0, 25).waiting(50, 75),
                worker("other", 0, 0, 100).waiting(25, 50).waiting(75, 100));

        assertThat(overlap.share()).isZero();
        assertThat(overlap.hadAChance()).as("both were at work together").isTrue();
    }

    @Test
    void theOverlapIsAShareOfTheOneThatWaitedLess() {
        Overlap overlap = overlap(
                worker("one", 0, 0, 100).waiting(0, 100),
                worker("other", 0, 0, 100).waiting(90, 100));

        assertThat(overlap.share()).isEqualTo(1, within(1e-9));
    }

    @Test
    void aStarvedWorkerHadNoChance() {
        // Both were asked for at once, but the other reached its first instruction when the one was nearly done.
        Overlap overlap = overlap(
                worker("one", 0, 0, 100).waiting(0, 100),
                worker("other", 1, 95, 195).waiting(96, 195));

        assertThat(overlap.hadAChance()).isFalse();
        assertThat(overlap.share()).isEqualTo(4.0 / 4, within(1e-9));
    }

    @Test
    void aWorkerThatBeganWhenTheOtherHadEndedHadNoChance() {
        Overlap overlap = overlap(
                worker("one", 0, 0, 100).waiting(0, 100),
                worker("other", 1, 120, 220).waiting(120, 220));

        assertThat(overlap.hadAChance()).isFalse();
        assertThat(overlap.share()).isZero();
    }

    @Test
    void workersThatWereAskedForInTurnNeededNone() {
        Overlap overlap = overlap(
                worker("one", 0, 1, 100).waiting(1, 100),
                worker("other", 100, 101, 200).waiting(101, 200));

        assertThat(overlap.hadAChance()).isTrue();
        assertThat(overlap.share()).isZero();
    }

    /** A quarter of the shorter life, at any time. */
    @Test
    void aQuarterOfTheShorterLifeIsAChance() {
        WorkerMade one = worker("one", 1000, 1000, 1100).waiting(1000, 1100);

        assertThat(overlap(one, worker("other", 1000, 1075, 1375).waiting(1080, 1375)).hadAChance()).isTrue();
        assertThat(overlap(one, worker("other", 1000, 1076, 1376).waiting(1080, 1376)).hadAChance()).isFalse();
        assertThat(overlap(worker("other", 1000, 1075, 1375).waiting(1080, 1375), one).hadAChance()).isTrue();
        assertThat(overlap(worker("other", 1000, 1076, 1376).waiting(1080, 1376), one).hadAChance()).isFalse();
    }

    @Test
    void itNeedsTwoWorkersThatDidIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> overlap(worker("one", 0, 0, 1).waiting(0, 1), worker("other", 0, 0, 1)))
                .withMessage("overlap needs two workers that are waiting; there are [one, other]");
    }

    private static Overlap overlap(WorkerMade one, WorkerMade other) {
        return Overlap.of(recording(Way.THREADS).with(one).with(other).made(), Activity.WAITING);
    }
}

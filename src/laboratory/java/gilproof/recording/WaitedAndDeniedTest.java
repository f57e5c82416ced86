package gilproof.recording;

import static gilproof.recording.Made.recording;
import static gilproof.recording.Made.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import gilproof.recording.Made.WorkerMade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The times in which a worker waited, or was denied a processor, and the time of a run without the latter. */
class WaitedAndDeniedTest {

    private static final long MILLI = 1_000_000;

    /** Seen at work from 10 to 20, 30 to 60, 62 to 70 and 75 to 80: it waited, was denied a processor, and released. */
    private static WorkerMade gaps() {
        return worker("square", 0, 0, 100).told()
                .running(10, 20)
                .waited()
                .running(30, 60)
                .denied()
                .running(62, 70)
                .released()
                .running(75, 80);
    }

    @ParameterizedTest
    @CsvSource({
        // from, to, the time in which it waited, its longest wait
        "0,  100, 15, 10",
        "10,  80, 15, 10",
        "25,  72,  7,  5",
        "27,  75,  8,  5",
        "30,  70,  0,  0",
        "22,  25,  3,  3",
        "0,    5,  0,  0",
        "90, 100,  0,  0",
    })
    void aWaitIsCutToTheTimeAskedFor(long from, long to, long waited, long longest) {
        Worker worker = gaps().made();

        assertThat(worker.waited(from * MILLI, to * MILLI)).isEqualTo(waited * MILLI);
        assertThat(worker.longestWait(from * MILLI, to * MILLI)).isEqualTo(longest * MILLI);
    }

    @Test
    void aGapThatOnlyTouchesATimeIsNoneOfIts() {
        assertThat(gaps().made().gaps(30 * MILLI, 70 * MILLI, Gap::isAWait)).isEmpty();
        assertThat(gaps().made().gaps(5 * MILLI, 20 * MILLI, Gap::isAWait)).isEmpty();
    }

    /** Its gap of 2 ms may contain a chunk of work: by the kernel it was denied 1 ms or 3 ms after its first instruction. */
    @Test
    void aGapIsNoMoreThanTheKernelSaysThatItWasDenied() {
        assertThat(gaps().ready(60, 5, 4).made().deniedAtWork()).isEqualTo(MILLI);
        assertThat(gaps().ready(60, 7, 4).made().deniedAtWork()).isEqualTo(2 * MILLI);
        assertThat(gaps().made().deniedAtWork()).as("where it does not say").isEqualTo(2 * MILLI);
        assertThat(worker("square", 0, 0, 100).ready(60, 7, 4).made().deniedAtWork()).as("no causes").isZero();
    }

    @Test
    void whatWasDeniedBeforeItBeganIsNoPartOfAStart() {
        assertThat(worker("late", 0, 20, 30).ready(10, 18, 18).made().startUp()).isEqualTo(2_000_000);
        assertThat(worker("denied when it had begun", 0, 20, 50).ready(10, 22, 22).made().startUp()).isEqualTo(20_000_000);
        assertThat(worker("denied as long as it took", 0, 20, 50).ready(10, 20, 20).made().startUp()).isEqualTo(20_000_000);
    }

    @Test
    void whatItWasDeniedIsNoWait() {
        assertThat(gaps().made().deniedInGaps()).isEqualTo(2 * MILLI);
        assertThat(gaps().made().stamped()).isEqualTo(70 * MILLI);
        assertThat(worker("square", 0, 0, 100).made().stamped()).isZero();
        assertThat(worker("square", 0, 0, 100).made().deniedInGaps()).isZero();
    }

    @Test
    void causesAreToldWhereTheWorkerSaysSoAndEachGapHasOne() {
        assertThat(gaps().made().isToldCauses()).isTrue();
        assertThat(gaps().running(90, 91).made().isToldCauses()).as("one gap without a cause").isFalse();
        assertThat(gaps().saw("causes told", "false").made().isToldCauses()).isFalse();
        assertThat(worker("square", 0, 0, 100).waited().running(0, 1).made().isToldCauses())
                .as("it does not say so")
                .isFalse();
    }

    /** ms of 100 without a known cause of its gaps */
    @ParameterizedTest
    @CsvSource({"0.1, true", "5, true", "5.001, false", "50, false"})
    void aTwentiethMayBeWithoutACause(double untold, boolean told) {
        WorkerMade worker = worker("square", 0, 0, 100).told().running(0, 40).running(40 + untold, 100);

        assertThat(worker.made().isToldCauses()).isEqualTo(told);
    }

    @Test
    void whatAStampingWorkerWasDeniedIsByItsGapsAndBeforeItBegan() {
        assertThat(gaps().made().denied()).isEqualTo(2 * MILLI);
        assertThat(gaps().ready(60, 30, 3).made().denied())
                .as("of the kernel's 30 only the 3 before: it was woken up to wait again in some others")
                .isEqualTo(5 * MILLI);
    }

    @Test
    void thatOfAnyOtherIsTheKernels() {
        assertThat(worker("square", 0, 0, 100).ready(60, 30, 3).made().denied()).isEqualTo(30 * MILLI);
        assertThat(worker("square", 0, 0, 100).made().denied()).as("not told").isZero();
        assertThat(worker("square", 0, 0, 100).running(0, 5).running(8, 9).ready(60, 30, 3).made().denied())
                .as("it stamped its loop, and was told no causes: it may have waited all the while")
                .isZero();
    }

    @Test
    void readinessIsNoLessThanNothing() {
        assertThat(new Readiness(0, 0, 0).ready()).isZero();
        assertThat(new Readiness(5, 2, 1).ready()).isEqualTo(7);
        assertThatIllegalArgumentException().isThrownBy(() -> new Readiness(-1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Readiness(0, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Readiness(0, 0, -1)).withMessageContaining("before -1");
    }

    @Test
    void inOneThreadAllIsTakenOffThatAnyWorkerWasDenied() {
        Recording recording = recording(Way.ONE_THREAD)
                .cost(100, 1)
                .with(worker("square", 0, 0, 50).ready(30, 20, 0))
                .with(worker("cube", 50, 50, 100).ready(45, 5, 0))
                .made();

        assertThat(recording.timeLessDenied()).isEqualTo(75 * MILLI);
    }

    /** The second ended last, at 100, but was denied 30: with a processor it would have ended at 70, and the first at 85. */
    @Test
    void besideEachOtherTheOneCountsThatWouldHaveEndedLast() {
        WorkerMade square = worker("square", 0, 0, 90).ready(85, 5, 0);
        WorkerMade cube = worker("cube", 0, 0, 100).ready(70, 30, 0);

        assertThat(recording(Way.THREADS).cost(100, 1).with(square).with(cube).made().timeLessDenied())
                .isEqualTo(85 * MILLI);
        assertThat(recording(Way.PROCESSES).cost(100, 1).with(cube).with(square).made().timeLessDenied())
                .isEqualTo(85 * MILLI);
        assertThat(recording(Way.PROCESSES_IN_TURN).cost(100, 1).with(cube).with(square).made().timeLessDenied())
                .isEqualTo(65 * MILLI);
    }

    @Test
    void whereNothingIsToldItIsTheElapsedTime() {
        assertThat(recording(Way.THREADS).cost(100, 1).with(worker("square", 0, 0, 90)).made().timeLessDenied())
                .isEqualTo(100 * MILLI);
        assertThat(recording(Way.THREADS).cost(100, 1).made().timeLessDenied()).isEqualTo(100 * MILLI);
    }

    @Test
    void moreThanItTookIsNeverTakenOff() {
        assertThat(recording(Way.ONE_THREAD).cost(10, 1).with(worker("square", 0, 0, 10).ready(0, 20, 0)).made()
                .timeLessDenied())
                .isOne();
        assertThat(recording(Way.ONE_THREAD)
                .with(gaps().computing(79, 80))
                .made()
                .timeAtWorkLessDenied())
                .isOne();
    }

    @Test
    void theTimeAtWorkIsTakenWithoutWhatWasDeniedMeanwhile() {
        WorkerMade denied = gaps().computing(10, 80).ready(50, 40, 30);

        assertThat(recording(Way.THREADS).with(denied).made().timeAtWorkLessDenied())
                .as("what it was denied before it began is no part of it")
                .isEqualTo(68 * MILLI);
        assertThat(recording(Way.THREADS).with(worker("square", 0, 0, 100).computing(10, 80).ready(50, 40, 30)).made()
                .timeAtWorkLessDenied())
                .as("untold")
                .isEqualTo(70 * MILLI);
    }

    /**
     * The first began at 5, the second at 20 after 12 of denied time: with a processor it would have begun at 8 and ended at
     * 58, not at 80.
     */
    @Test
    void whatWasDeniedAtTheGateIsTakenOffThere() {
        WorkerMade square = worker("square", 0, 0, 100).told().running(5, 50).computing(5, 50);
        WorkerMade cube = worker("cube", 0, 0, 100).told()
                .running(20, 30)
                .denied()
                .running(40, 80)
                .computing(20, 80)
                .saw("denied at the gate", "12000000");

        assertThat(cube.made().deniedAtTheGate()).isEqualTo(12 * MILLI);
        assertThat(square.made().deniedAtTheGate()).isZero();
        assertThat(recording(Way.THREADS).with(square).with(cube).made().timeAtWorkLessDenied())
                .as("from 5 to 80 - 12 - 10")
                .isEqualTo(53 * MILLI);
    }

    /** Of its 100 ms from 20 to 120 the second waits for some: if for too many, the effect of the denied time is unknown. */
    @ParameterizedTest
    @CsvSource({
        // its wait, its denied time at the gate, their time at work, did they begin together?
        "THREADS,   15, 12,   108, true",
        "THREADS,   15, 50,   100, true",
        "THREADS,   15, 50.1, 100, false",
        "THREADS,   16, 12,   120, true",
        "THREADS,   16, 12.1, 120, false",
        "PROCESSES, 16, 12,   108, true",
        "PROCESSES, 16, 50.1, 100, true",
    })
    void onlyOfThreadsThatHardlyWaitIsWhatWasDeniedAtTheGateTakenOff(
            Way way, double wait, double gate, long atWork, boolean together) {
        Recording recording = recording(way)
                .with(worker("square", 0, 0, 60).told().running(0, 60).computing(0, 60))
                .with(worker("cube", 0, 0, 120).told()
                        .running(20, 50)
                        .waited()
                        .running(50 + wait, 120)
                        .computing(20, 120)
                        .saw("denied at the gate", String.valueOf(Math.round(gate * MILLI))))
                .made();

        assertThat(recording.timeAtWorkLessDenied()).isEqualTo(atWork * MILLI);
        assertThat(recording.beganTogether()).isEqualTo(together);
    }

    @Test
    void ofWorkersOneAfterTheOtherEachTimeAtWorkIsTakenByItself() {
        Recording recording = recording(Way.ONE_THREAD)
                .with(worker("square", 0, 0, 50).told().running(5, 10).denied().running(25, 30).computing(5, 30))
                .with(worker("cube", 50, 50, 100).told().running(60, 80).computing(60, 70).computing(70, 80))
                .made();

        assertThat(recording.timeAtWork()).isEqualTo(45 * MILLI);
        assertThat(recording.timeAtWorkLessDenied()).isEqualTo(30 * MILLI);
    }

    /**
     * A sleep never ends early: a worker that was asked to sleep four times 20 ms can't have been denied more than the rest.
     */
    @Test
    void noMoreIsTakenOffThanAWorkerWasNotAskedToWait() {
        WorkerMade sleeper = worker("square", 10, 10, 110).ready(1, 60, 0);
        for (int nap = 0; nap < 4; nap++) {
            sleeper.waiting(10 + 25 * nap, 30 + 25 * nap);
        }

        assertThat(recording(Way.ONE_THREAD).cost(100, 1).given("{\"seconds\": 0.02}").with(sleeper).made().timeLessDenied())
                .isEqualTo(80 * MILLI);
        assertThat(recording(Way.ONE_THREAD).cost(100, 1).given("{\"seconds\": 0.05}").with(sleeper).made().timeLessDenied())
                .as("it ended earlier than it can: nothing is taken off")
                .isEqualTo(100 * MILLI);
        assertThat(recording(Way.ONE_THREAD).cost(100, 1).with(sleeper).made().timeLessDenied()).isEqualTo(40 * MILLI);
    }

    @Test
    void theReadyShareIsOfAllWorkersTogether() {
        WorkerMade square = worker("square", 0, 0, 100).ready(60, 35, 0);
        WorkerMade cube = worker("cube", 0, 0, 100).ready(90, 5, 0);

        assertThat(recording(Way.THREADS).cost(100, 7).with(square).with(cube).made().readyShare())
                .isEqualTo(1.9, within(1e-9));
        assertThat(recording(Way.THREADS).cost(100, 7).with(square).with(worker("cube", 0, 0, 100)).made().readyShare())
                .as("of one it is not told: what the process used counts")
                .isEqualTo(0.07, within(1e-9));
        assertThat(recording(Way.THREADS).cost(100, 7).made().readyShare()).isEqualTo(0.07, within(1e-9));
    }
}

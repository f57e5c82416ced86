package gilproof.verdict.assertion;

import static gilproof.recording.Made.gave;
import static gilproof.recording.Made.recording;
import static gilproof.recording.Made.round;
import static gilproof.recording.Made.rounds;
import static gilproof.recording.Made.worker;
import static gilproof.recording.Way.ONE_THREAD;
import static gilproof.recording.Way.THREADS;
import static gilproof.recording.Way.VIRTUAL_THREADS;
import static gilproof.verdict.Verdict.HOLDS;
import static gilproof.verdict.Verdict.INCONCLUSIVE;
import static gilproof.verdict.Verdict.REFUTED;
import static gilproof.verdict.assertion.ClaimAssertions.checkThat;
import static org.assertj.core.api.Assertions.assertThat;

import gilproof.recording.Made.RecordingMade;
import gilproof.recording.Made.RoundsMade;
import gilproof.recording.Recording;
import gilproof.recording.Witness;
import gilproof.verdict.Contrasts;
import gilproof.verdict.Evidence;
import gilproof.verdict.Verdict;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The delay of a sleeper's wake-ups, the number of simultaneous sleepers, the progress of an attempt. */
class SinceAssertionsTest {

    private static final Witness ENOUGH = gave(1.95);
    private static final Witness STARVED = gave(0.1);

    @ParameterizedTest
    @CsvSource({
        // delay of a wake-up, in ms, at an interval of 5 ms
        "5.2,  HOLDS",
        "0.1,  REFUTED",
        "3.0,  INCONCLUSIVE",
        "80.0, INCONCLUSIVE",
    })
    void aDelayIsComparedToTheInterval(double delay, Verdict expected) {
        assertThat(atFive(rounds(6, round(ENOUGH, napping(delay, delay))))).isEqualTo(expected);
    }

    @Test
    void aDelayOnAStarvedMachineSaysNothing() {
        assertThat(atFive(rounds(6, round(STARVED, napping(5.2, 5.2))))).isEqualTo(INCONCLUSIVE);
        assertThat(atFive(rounds(6, round(STARVED, napping(0.1, 0.1))))).isEqualTo(INCONCLUSIVE);
    }

    private static Verdict atFive(RoundsMade naps) {
        return Judged.verdict(() -> checkThat(naps)
                .wakingOfPair(0, THREADS)
                .comparedTo(Duration.ofMillis(5))
                .is(Contrasts.ABOUT_ONE_NOT_A_SMALL_PART));
    }

    /** Two sleepers, each with a neighbour, that nap for 1 ms three times and wake up this late. */
    private static RecordingMade napping(double delay, double otherDelay) {
        RecordingMade recording = recording(THREADS).given("{\"seconds\": 0.001}");
        for (double each : new double[] {delay, otherDelay}) {
            recording.with(worker("sleeper", 0, 0, 900)
                    .waiting(0, 1 + each)
                    .waiting(200, 201 + each)
                    .waiting(400, 401 + 3 * each));
            recording.with(worker("neighbour", 0, 0, 900));
        }
        return recording;
    }

    @ParameterizedTest
    @CsvSource({
        // asleep at once, had all begun before one woke up?
        "10000, true,  HOLDS",
        "10000, false, HOLDS",
        "2500,  true,  REFUTED",
        "2500,  false, INCONCLUSIVE",
        "9000,  true,  INCONCLUSIVE",
    })
    void aCrowdSleepsAtOnceOrNot(int most, boolean allHadBegun, Verdict expected) {
        RecordingMade crowd = recording(VIRTUAL_THREADS)
                .saw("sleepers", "10000")
                .saw("most at once", String.valueOf(most))
                .saw("all had begun before one woke up", String.valueOf(allHadBegun));

        assertThat(Judged.verdict(() -> checkThat(rounds(crowd)).crowdBy(VIRTUAL_THREADS).sleepAllAtOnce()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, HOLDS", "2, 1, REFUTED", "1, 2, REFUTED"})
    void aCrowdIsServedByOneThreadOrNot(int threads, int inTheNextRound, Verdict expected) {
        RoundsMade crowd = rounds(
                recording(ONE_THREAD).saw("threads", String.valueOf(threads)),
                recording(ONE_THREAD).saw("threads", String.valueOf(inTheNextRound)));

        assertThat(Judged.verdict(() -> checkThat(crowd).crowdBy(ONE_THREAD).areServedByOneThread())).isEqualTo(expected);
    }

    @Test
    void anAttemptGetsSoFarAndNoFurther() {
        Recording attempt = recording(ONE_THREAD)
                .saw("reached", "\"import\"")
                .saw("words", "\"AttributeError: WNOHANG\"")
                .made();

        assertThat(Judged.one(() -> checkThat(attempt).getsAsFarAs("import")))
                .returns(HOLDS, Evidence::verdict)
                .returns("it got as far as 'import': AttributeError: WNOHANG", Evidence::found);
        assertThat(Judged.verdict(() -> checkThat(attempt).getsAsFarAs("nothing"))).isEqualTo(REFUTED);
    }
}

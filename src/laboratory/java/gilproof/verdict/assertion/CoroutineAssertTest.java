package gilproof.verdict.assertion;

import static gilproof.recording.Made.recording;
import static gilproof.recording.Made.round;
import static gilproof.recording.Made.rounds;
import static gilproof.recording.Made.worker;
import static gilproof.recording.Way.ONE_THREAD;
import static gilproof.recording.Way.THREADS;
import static gilproof.verdict.Verdict.HOLDS;
import static gilproof.verdict.Verdict.INCONCLUSIVE;
import static gilproof.verdict.Verdict.REFUTED;
import static gilproof.verdict.assertion.ClaimAssertions.checkThat;
import static org.assertj.core.api.Assertions.assertThat;

import gilproof.recording.Made.RecordingMade;
import gilproof.recording.Made.RoundsMade;
import gilproof.recording.Way;
import gilproof.verdict.Evidence;
import gilproof.verdict.Verdict;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A coroutine that reads the clock while another worker computes from 10 to 50 ms. */
class CoroutineAssertTest {

    @ParameterizedTest
    @CsvSource({
        // when it read the clock, in ms; when it did so beside a thread
        "5 60,    5 20 60, HOLDS",
        "5 20 60, 5 20 60, REFUTED",
        "5 60,    5 60,    INCONCLUSIVE",
        "5,       5 20 60, INCONCLUSIVE",
        "60,      5 20 60, INCONCLUSIVE",
    })
    void standingStill(String instants, String besideAThread, Verdict expected) {
        RoundsMade readings = rounds(3, round(null, reading(ONE_THREAD, instants), reading(THREADS, besideAThread)));

        assertThat(Judged.verdict(() -> checkThat(readings).coroutineBy(ONE_THREAD).standsStillUnlike(THREADS)))
                .isEqualTo(expected);
    }

    @Test
    void standingStillOnceIsNotEnough() {
        RoundsMade readings = rounds(1, round(null, reading(ONE_THREAD, "5 60"), reading(THREADS, "5 20 60")));

        assertThat(Judged.verdict(() -> checkThat(readings).coroutineBy(ONE_THREAD).standsStillUnlike(THREADS)))
                .isEqualTo(INCONCLUSIVE);
    }

    @ParameterizedTest
    @CsvSource({"5 20 60, HOLDS", "20, HOLDS", "5 60, REFUTED", "5, INCONCLUSIVE"})
    void goingOn(String instants, Verdict expected) {
        RoundsMade readings = rounds(3, round(null, reading(THREADS, instants)));

        assertThat(Judged.one(() -> checkThat(readings).coroutineBy(THREADS).goesOn()))
                .returns(expected, Evidence::verdict);
    }

    @Test
    void itTellsWhenItReadTheClock() {
        RoundsMade readings = rounds(2, round(null, reading(THREADS, "2 5 20 60")));

        assertThat(Judged.one(() -> checkThat(readings).coroutineBy(THREADS).goesOn()).found())
                .isEqualTo("it read the clock 2 times meanwhile, 4 times before and 2 after, in 2 rounds");
    }

    @Test
    void anInstantAtEitherEndOfTheWorkIsMeanwhile() {
        RoundsMade readings = rounds(2, round(null, reading(THREADS, "10 50")));

        assertThat(Judged.one(() -> checkThat(readings).coroutineBy(THREADS).goesOn()).found())
                .isEqualTo("it read the clock 4 times meanwhile, 0 times before and 0 after, in 2 rounds");
    }

    @Test
    void itTellsWhyItIsUndecided() {
        RoundsMade never = rounds(3, round(null, reading(ONE_THREAD, "5 60"), reading(THREADS, "5 60")));
        RoundsMade tooShort = rounds(3, round(null, reading(THREADS, "5")));

        assertThat(Judged.one(() -> checkThat(never).coroutineBy(ONE_THREAD).standsStillUnlike(THREADS)).found())
                .startsWith("it hardly went on by threads either (it read the clock 0 times meanwhile");
        assertThat(Judged.one(() -> checkThat(tooShort).coroutineBy(THREADS).goesOn()).found())
                .startsWith("it hardly ran before and after (it read the clock 0 times meanwhile");
    }

    @Test
    void oneOfManyRoundsIsEnoughToGoOn() {
        RoundsMade readings = rounds(2, round(null, reading(THREADS, "5 60")))
                .andThen(1, round(null, reading(THREADS, "5 20 60")));

        assertThat(Judged.verdict(() -> checkThat(readings).coroutineBy(THREADS).goesOn())).isEqualTo(HOLDS);
        assertThat(readings.added()).isEqualTo(1);
    }

    @Test
    void oneOfManyRoundsIsEnoughNotToStandStill() {
        RoundsMade readings = rounds(2, round(null, reading(ONE_THREAD, "5 60"), reading(THREADS, "5 20 60")))
                .andThen(1, round(null, reading(ONE_THREAD, "5 20 60"), reading(THREADS, "5 20 60")));

        assertThat(Judged.verdict(() -> checkThat(readings).coroutineBy(ONE_THREAD).standsStillUnlike(THREADS)))
                .isEqualTo(REFUTED);
    }

    private static RecordingMade reading(Way way, String milliseconds) {
        String instants = Arrays.stream(milliseconds.split(" "))
                .map(instant -> instant + "000000")
                .collect(Collectors.joining(", ", "[", "]"));
        return recording(way)
                .with(worker("busy", 0, 10, 50).computing(10, 50))
                .with(worker("reader", 0, 0, 70).saw("readings", instants));
    }
}

package gilproof.verdict.assertion;

import static gilproof.recording.Made.recording;
import static gilproof.recording.Made.round;
import static gilproof.recording.Made.rounds;
import static gilproof.recording.Made.worker;
import static gilproof.recording.Way.PROCESSES;
import static gilproof.verdict.Verdict.HOLDS;
import static gilproof.verdict.Verdict.INCONCLUSIVE;
import static gilproof.verdict.Verdict.REFUTED;
import static gilproof.verdict.assertion.ClaimAssertions.checkThat;
import static org.assertj.core.api.Assertions.assertThat;

import gilproof.recording.Made.RecordingMade;
import gilproof.recording.Made.RoundsMade;
import gilproof.verdict.Verdict;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The threads that ran while a virtual thread slept: "sleep other system wake" lists the events, in a word each. */
class CarrierAssertTest {

    private static final String LEFT = "sleep system other wake";
    private static final String KEPT = "sleep system wake";
    private static final String STARVED = "sleep wake";

    @ParameterizedTest
    @CsvSource({
        LEFT + ", HOLDS",
        "sleep other wake, HOLDS",
        KEPT + " sleep system wake sleep system wake other other other, REFUTED",
        KEPT + " other " + KEPT + " other " + KEPT + ", REFUTED",
        KEPT + " sleep system wake other other, INCONCLUSIVE",
        STARVED + " sleep wake sleep wake, INCONCLUSIVE",
        STARVED + " sleep wake " + LEFT + ", HOLDS",
    })
    void beingLeftToOthers(String said, Verdict expected) {
        RoundsMade sleeps = rounds(saying(said));

        assertThat(Judged.verdict(() -> checkThat(sleeps).carrierBy(PROCESSES).isLeftToOthers())).isEqualTo(expected);
        assertThat(Judged.verdict(() -> checkThat(sleeps).carrierBy(PROCESSES).isKept()))
                .isEqualTo(expected == INCONCLUSIVE ? INCONCLUSIVE : expected.opposite());
    }

    @Test
    void itTellsWhyItIsUndecided() {
        RoundsMade sleeps = rounds(saying(STARVED));

        assertThat(Judged.one(() -> checkThat(sleeps).carrierBy(PROCESSES).isKept()).found())
                .isEqualTo("the machine had no processor for one more (another ran in 0 of 0 sleeps that count)");
    }

    @Test
    void theSleepsOfAllRoundsCount() {
        RoundsMade sleeps = rounds(saying(KEPT)).andThen(2, round(null, saying(KEPT)));

        assertThat(Judged.one(() -> checkThat(sleeps).carrierBy(PROCESSES).isKept()))
                .satisfies(piece -> assertThat(piece.verdict()).isEqualTo(HOLDS))
                .satisfies(piece -> assertThat(piece.found()).isEqualTo("another ran in 0 of 3 sleeps that count"));
        assertThat(Judged.verdict(() -> checkThat(sleeps).carrierBy(PROCESSES).isLeftToOthers())).isEqualTo(REFUTED);
    }

    private static RecordingMade saying(String words) {
        String lines = Arrays.stream(words.split(" "))
                .map(word -> switch (word) {
                    case "sleep" -> "\"it falls asleep\"";
                    case "wake" -> "\"it wakes up\"";
                    case "other" -> "\"another virtual thread runs\"";
                    default -> "\"a thread of the system runs\"";
                })
                .collect(Collectors.joining(", ", "[", "]"));
        return recording(PROCESSES).with(worker("carrier", 0, 0, 100).saw("said", lines));
    }
}

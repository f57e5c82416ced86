package gilproof.verdict.assertion;

import static gilproof.recording.Made.recording;
import static gilproof.recording.Made.worker;
import static gilproof.recording.Way.THREADS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines of a transcript that arrived whole: a word, a colon, a blank and a number, and nothing else. */
class PrintedTest {

    @ParameterizedTest
    @ValueSource(strings = {"square: 4", "a: 0", "z: 9", "A: 10", "Z: 99", "_: 1", "0: 1", "9: 1", "a_Z09: 1234567890"})
    void aWordAndANumberAreWhole(String line) {
        assertThat(printed(line)).isEqualTo(new Printed(1, 0, 0, 0));
    }

    /** The characters are those that stand next to letters and digits, and to the underscore, in Unicode's order. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "", ": 4", "a", "a:", "a: ", "a:4", "a 4", "a: 4 ", "a: 4a", "a: a", "a: -4", "a b: 4", "a:b: 4",
                "`: 4", "{: 4", "@: 4", "[: 4", "^: 4", "/: 4", ":: 4", "é: 4", "a: /", "a: :", "a: 4/", "a: 4:", "a: ٤",
            })
    void anythingElseIsBroken(String line) {
        assertThat(printed(line)).isEqualTo(new Printed(1, 0, 1, 0));
    }

    @Test
    void aLineOfTwoWorkersIsTornAndAllInItAreBroken() {
        assertThat(printed("square: 4cube: 8", "", "cube: 64", "square: 16")).isEqualTo(new Printed(4, 2, 2, 1));
    }

    @Test
    void aHandOverIsAWholeLineOfOneAfterAWholeLineOfTheOther() {
        assertThat(printed("square: 1", "square: 4", "cube: 1", "cub", "square: 9", "cube: 8"))
                .isEqualTo(new Printed(6, 0, 1, 3));
    }

    /** The lines of two workers, as many in all as there are, of which each was told half; or one worker, a single line. */
    private static Printed printed(String... lines) {
        var recording = recording(THREADS).with(worker("square", 0, 0, 1)).printed(lines);
        return Printed.of(
                lines.length == 1
                        ? recording.given("{\"lines\": 1}").made()
                        : recording
                                .with(worker("cube", 0, 0, 1))
                                .given("{\"lines\": " + lines.length / 2 + "}")
                                .made());
    }
}

package gilproof.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTest {

    /** Ten verdicts within ten seconds, and the eleventh and last after a hundred. */
    private static final Estimate UNEVEN = Estimate.of(
            11, 11, IntStream.rangeClosed(1, 11).mapToObj(verdict -> verdict == 11 ? 100.0 : verdict).toList());

    @ParameterizedTest
    @CsvSource({
        // verdicts, seconds so far, seconds left
        "0,   1, 99",
        "4,  90, 10", // from few verdicts no pace is guessed
        "10, 10, 90",
        "10, 60, 40", // as before: the last one took long then, too
        "10, 120, 0",
        "10,  5, 45", // twice as fast
        "8,  18, 182", // twice as slow as the ninth was
        "11, 100, 0",
        "12, 101, 0", // more than before
    })
    void whatIsLeftFollowsTheRunBefore(int verdicts, int seconds, int left) {
        assertThat(UNEVEN.left(verdicts, Duration.ofSeconds(seconds))).isEqualTo(Duration.ofSeconds(left));
    }

    @Test
    void theWholeIsAsLongAsBefore() {
        assertThat(UNEVEN.whole()).isEqualTo(Duration.ofSeconds(100));
        assertThat(Estimate.of(3, 3, List.of(9.0, 2.0, 1.0)).whole()).as("in whatever order they are told").hasSeconds(9);
    }

    @Test
    void withoutARunBeforeItIsAsLongAsThoseThatWereMeasured() {
        Estimate first = Estimate.of(107, 107, List.of());

        assertThat(first.whole()).isBetween(Duration.ofSeconds(38), Duration.ofSeconds(47));
        assertThat(first.left(60, Duration.ofSeconds(20))).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(50));
        assertThat(Estimate.of(0, 0, List.of()).whole()).isZero();
    }

    @Test
    void aRuntimeThatNeedsPatienceTakesLonger() {
        assertThat(Estimate.of(30, 150, List.of()).whole()).isEqualTo(Estimate.of(150, 150, List.of()).whole());
        assertThat(Estimate.of(30, 150, List.of(9.0)).whole()).as("the run before tells more").hasSeconds(9);
    }
}

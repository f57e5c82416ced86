package gilproof.report;

import static org.assertj.core.api.Assertions.assertThat;

import gilproof.verdict.Evidence;
import gilproof.verdict.Interval;
import gilproof.verdict.Region;
import gilproof.verdict.Unit;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void aFigureHasItsUnitAndTheDigitsThatCount() {
        assertThat(Figures.withUnit(0.5024, Unit.RATIO)).isEqualTo("0.502");
        assertThat(Figures.withUnit(1.9849, Unit.PROCESSORS)).isEqualTo("1.98 processors");
        assertThat(Figures.withUnit(5.017, Unit.counting("ms"))).isEqualTo("5.02 ms");
        assertThat(Figures.withUnit(0.0312, Unit.SHARE)).isEqualTo("3.1 %");
        assertThat(Figures.withUnit(12345, Unit.counting("updates"))).isEqualTo("12345 updates");
        assertThat(Figures.withUnit(Double.POSITIVE_INFINITY, Unit.counting(""))).isEqualTo("∞");
        assertThat(Figures.withUnit(Double.NaN, Unit.RATIO)).isEqualTo("undefined");
    }

    @Test
    void aPieceIsWrittenWithItsInterval() {
        assertThat(Figures.of(Samples.ratio(0.502, 0.501, 0.506))).isEqualTo("0.502 [0.501, 0.506]");
        assertThat(Figures.interval(new Interval(0.01, 0.02, 0.97), Unit.SHARE)).isEqualTo("[1.0, 2.0]");
        assertThat(Figures.of(Evidence.fact("they overlap", true, 6, "in all"))).isEmpty();
    }

    @Test
    void aRegionIsWrittenAsItWasChosen() {
        assertThat(Figures.region(Samples.HALF, Unit.RATIO)).isEqualTo("about half (0.4 to 0.65)");
        Region atMost = new Region("one at most", Double.NEGATIVE_INFINITY, 1.05);
        assertThat(Figures.region(atMost, Unit.PROCESSORS)).isEqualTo("one at most (at most 1.05)");
        Region atLeast = new Region("many", 100, Double.POSITIVE_INFINITY);
        assertThat(Figures.region(atLeast, Unit.counting("ms"))).isEqualTo("many (at least 100)");
        assertThat(Figures.bounds(new Region("none", 0, 0.001), Unit.SHARE)).isEqualTo("0 to 0.1 %");
        assertThat(Figures.bounds(new Region("one", 1, 1), Unit.counting(""))).isEqualTo("exactly 1");
    }

    @Test
    void durationsReadAsPeopleSayThem() {
        assertThat(Figures.seconds(0.421)).isEqualTo("0.42 s");
        assertThat(Figures.seconds(12.34)).isEqualTo("12.3 s");
        assertThat(Figures.seconds(185)).isEqualTo("3 min 5 s");
        assertThat(Figures.roughly(Duration.ofSeconds(350))).isEqualTo("6 minutes");
        assertThat(Figures.count(1, "round")).isEqualTo("1 round");
    }

    @Test
    void oneOfSomethingIsNoPlural() {
        assertThat(Figures.withUnit(1, Unit.counting("hand-overs"))).isEqualTo("1 hand-over");
        assertThat(Figures.withUnit(1, Unit.counting("ms"))).isEqualTo("1 ms");
        assertThat(Figures.withUnit(2, Unit.counting("hand-overs"))).isEqualTo("2 hand-overs");
    }
}

package gilproof.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The format of figures, each kind with its significant digits. */
class UnitTest {

    @ParameterizedTest
    @CsvSource({
        "0.5,       0.500",
        "-9.5,      -9.500",
        "9.99,      9.990",
        "10,        10.0",
        "-10,       -10.0",
        "123.45678, 123.5",
    })
    void aRatioHasThreeDigitsAfterThePointAndABigOneHasOne(double figure, String written) {
        assertThat(Unit.RATIO.number(figure)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0", "0.5, 50.0", "0.1234, 12.3", "1, 100.0", "-0.05, -5.0"})
    void aShareIsWrittenInPerCentWithOneDigit(double figure, String written) {
        assertThat(Unit.SHARE.number(figure)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "0,       0",
        "1,       1",
        "-3,      -3",
        "1234567, 1234567",
        "0.5,     0.500",
        "-0.25,   -0.250",
        "1.5,     1.50",
        "-9.25,   -9.25",
        "12.5,    12.5",
        "99.5,    99.5",
        "100.25,  100",
        "-100.25, -100",
    })
    void aNumberOfThingsHasThreeDigitsAtMostAndNoPointWhereItIsWhole(double figure, String written) {
        assertThat(Unit.PROCESSORS.number(figure)).isEqualTo(written);
    }

    @Test
    void whatIsNoNumberIsWrittenAllTheSame() {
        assertThat(Unit.RATIO.number(Double.POSITIVE_INFINITY)).isEqualTo("∞");
        assertThat(Unit.SHARE.number(Double.NEGATIVE_INFINITY)).isEqualTo("−∞");
        assertThat(Unit.PROCESSORS.number(Double.NaN)).isEqualTo("undefined");
    }

    @ParameterizedTest
    @CsvSource({
        "processors, processor",
        "hand-overs, hand-over",
        "ups,        up",
        "lost,       lost",
        "s,          s",
        "ms,         ms",
    })
    void behindTheNumberOneAWordLosesItsPlural(String things, String one) {
        assertThat(Unit.counting(things).suffix()).isEqualTo(things);
        assertThat(Unit.counting(things).suffixOfOne()).isEqualTo(one);
    }

    @Test
    void aSignAndNothingHaveNoPlural() {
        assertThat(Unit.SHARE.suffixOfOne()).isEqualTo("%");
        assertThat(Unit.RATIO.suffixOfOne()).isEmpty();
    }

    @Test
    void aUnitIsKnownByItsWord() {
        assertThat(Unit.named("ratio")).isEqualTo(Unit.RATIO);
        assertThat(Unit.named("share")).isEqualTo(Unit.SHARE);
        assertThat(Unit.named("processors")).isEqualTo(Unit.PROCESSORS);
        assertThat(Unit.named("s")).isEqualTo(Unit.counting("s"));
        assertThat(Unit.named("lost")).isEqualTo(new Unit("lost", "lost", 1, Unit.Digits.THAT_COUNT));
    }
}

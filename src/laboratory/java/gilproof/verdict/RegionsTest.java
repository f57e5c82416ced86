package gilproof.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsTest {

    private static final Region HALF = new Region("about half", 0.4, 0.75);
    private static final Region MORE = new Region("more", 0.9, Double.POSITIVE_INFINITY);
    private static final Region LESS = new Region("less", Double.NEGATIVE_INFINITY, 0.1);

    @ParameterizedTest
    @CsvSource({"0.39, false", "0.4, true", "0.5, true", "0.75, true", "0.7500001, false", "NaN, false"})
    void bothEndsBelongToIt(double figure, boolean inside) {
        assertThat(HALF.contains(figure)).isEqualTo(inside);
    }

    @Test
    void anIntervalLiesInItWithBothItsEnds() {
        assertThat(HALF.contains(new Interval(0.4, 0.75, 0.97))).isTrue();
        assertThat(HALF.contains(new Interval(0.3, 0.5, 0.97))).isFalse();
        assertThat(HALF.contains(new Interval(0.5, 0.8, 0.97))).isFalse();
        assertThat(HALF.contains(new Interval(0.3, 0.8, 0.97))).isFalse();
    }

    @Test
    void regionsTouchWithACommonPoint() {
        assertThat(HALF.touches(MORE)).isFalse();
        assertThat(MORE.touches(HALF)).isFalse();
        assertThat(HALF.touches(new Region("next", 0.75, 1))).isTrue();
        assertThat(HALF.touches(new Region("inside", 0.5, 0.6))).isTrue();
        assertThat(new Region("around", 0, 1).touches(HALF)).isTrue();
        assertThat(new Region("next", 0.75, 1).touches(HALF)).isTrue();
    }

    @Test
    void theyDoNotEndBeforeTheyBegin() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Region("none", 1, 0.9));
        assertThatIllegalArgumentException().isThrownBy(() -> new Region("none", Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(1, 0.9, 0.97));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(Double.NaN, 1, 0.97));
    }

    @Test
    void aPointIsARegion() {
        assertThat(new Region("none", 0, 0).contains(0)).isTrue();
        assertThat(new Region("none", 0, 0).contains(1e-9)).isFalse();
    }

    @Test
    void theyAreReadAsWords() {
        assertThat(HALF).hasToString("about half (0.40 to 0.75)");
        assertThat(MORE).hasToString("more (at least 0.90)");
        assertThat(LESS).hasToString("less (at most 0.10)");
        assertThat(new Interval(0.5, 0.25 + 0.5, 0.97)).hasToString("[0.500, 0.750]");
    }

    @Test
    void thoseThatAreToldApartDoNotTouch() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Contrast(HALF, new Region("next", 0.75, 1)))
                .withMessageContaining("the regions touch");
    }

    /** This makes all contrasts: a pair that touches fails here first, and not in the claim that uses it. */
    @Test
    void aContrastCanBeReversed() {
        assertThat(Contrasts.HALF_NOT_THE_WHOLE.reversed()).isEqualTo(Contrasts.THE_WHOLE_NOT_HALF);
    }
}

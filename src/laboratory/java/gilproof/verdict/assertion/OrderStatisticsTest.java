package gilproof.verdict.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import gilproof.verdict.Interval;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderStatisticsTest {

    /**
     * The figures of published tables of sign-test intervals, here to the last digit from binomial coefficients: for twelve
     * values without the outermost two, 1 - 2 (1 + 12) / 4096.
     */
    @ParameterizedTest
    @CsvSource({
        "6, 1, 6, 0.96875",
        "8, 1, 8, 0.9921875",
        "9, 1, 9, 0.99609375",
        "10, 1, 10, 0.998046875",
        "11, 1, 11, 0.9990234375",
        "12, 2, 11, 0.99365234375",
        "15, 3, 13, 0.99261474609375",
        "16, 3, 14, 0.99581909179687",
    })
    void theIntervalCoversTheMedianWithTheChanceOfTheTables(int n, double from, double to, double confidence) {
        Interval interval = OrderStatistics.interval(upTo(n)).orElseThrow();

        assertThat(interval.ends()).containsExactly(from, to);
        assertThat(interval.confidence()).isEqualTo(confidence, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "5", "7"})
    void tooFewValuesHaveNoInterval(int n) {
        // Seven would cover with 98.4 %: too little for a look that comes on top of the first.
        assertThat(OrderStatistics.interval(upTo(n))).isEmpty();
    }

    @Test
    void theOrderOfTheValuesDoesNotMatter() {
        List<Double> shuffled = upTo(12);
        Collections.shuffle(shuffled, new Random(1));

        assertThat(OrderStatistics.interval(shuffled)).isEqualTo(OrderStatistics.interval(upTo(12)));
        assertThat(OrderStatistics.median(shuffled)).isEqualTo(6.5);
    }

    @Test
    void theMedianIsInTheMiddle() {
        assertThat(OrderStatistics.median(List.of(3.0))).isEqualTo(3);
        assertThat(OrderStatistics.median(List.of(9.0, 1.0, 2.0))).isEqualTo(2);
        assertThat(OrderStatistics.median(List.of(9.0, 1.0, 2.0, 4.0))).isEqualTo(3);
        assertThatIllegalArgumentException().isThrownBy(() -> OrderStatistics.median(List.of()));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "4, 1, 1", "5, 2, 1", "8, 2, 1", "9, 3, 1", "10, 3, 1", "11, 3, 2", "21, 6, 3"})
    void aQuarterAndATenthOfTheValuesLieBelow(int n, double quartile, double decile) {
        assertThat(OrderStatistics.lowerQuartile(upTo(n))).isEqualTo(quartile);
        assertThat(OrderStatistics.lowerDecile(upTo(n))).isEqualTo(decile);
    }

    @Test
    void theChancesOfTheLooksAddUp() {
        assertThat(OrderStatistics.chanceOfEverErring(5)).isZero();
        assertThat(OrderStatistics.chanceOfEverErring(6)).isEqualTo(1.0 / 64, within(1e-12));
        assertThat(OrderStatistics.chanceOfEverErring(7)).isEqualTo(1.0 / 64, within(1e-12));
        assertThat(OrderStatistics.chanceOfEverErring(8)).isEqualTo(1.0 / 64 + 1.0 / 256, within(1e-12));
        assertThat(OrderStatistics.chanceOfEverErring(16)).isBetween(0.03, 0.05);
    }

    /** A simulation with a fixed seed: the rate of errors of looks at 6, 8, 9, ... 12 values, one after the other. */
    @Test
    void theBoundHoldsForRealLooks() {
        Random random = new Random(42);
        int tries = 20_000;
        long erred = IntStream.range(0, tries).filter(any -> everErrs(random, 12)).count();

        assertThat((double) erred / tries).isPositive().isLessThan(OrderStatistics.chanceOfEverErring(12));
    }

    /** Whether an interval ever lies wholly above the true median, which is 0. */
    private static boolean everErrs(Random random, int most) {
        List<Double> values = DoubleStream.generate(random::nextGaussian).limit(most).boxed().toList();
        return IntStream.rangeClosed(1, most)
                .mapToObj(n -> OrderStatistics.interval(values.subList(0, n)))
                .anyMatch(interval -> interval.filter(found -> found.from() > 0).isPresent());
    }

    private static List<Double> upTo(int n) {
        return IntStream.rangeClosed(1, n).asDoubleStream().boxed().collect(Collectors.toList());
    }
}

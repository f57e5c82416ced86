package gilproof.verdict.assertion;

import gilproof.verdict.Interval;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Intervals for a median that assume nothing about the distribution.
 *
 * <p>Each value lies below the median with chance 1/2, so the number of values below it is binomial, and the k-th
 * smallest and k-th largest of n values enclose the median with chance 1 - 2 P(B &lt; k). See David and Nagaraja, Order
 * Statistics, third edition, section 7.1.
 */
final class OrderStatistics {

    /** The least number of values for an interval: the smallest and the largest of them cover the median with 96.9 %. */
    public static final int FIRST_LOOK = 6;

    /** The first look may err a little more often than all later ones; otherwise it would have to wait longer. */
    private static final double CONFIDENCE_OF_FIRST_LOOK = 0.96;

    /** Later looks come on top of the first. They must be surer, because the chances of an error add up. */
    private static final double CONFIDENCE_OF_LATER_LOOKS = 0.99;

    private OrderStatistics() {}

    /** The narrowest interval of sufficient confidence; empty while there are too few values for one. */
    public static Optional<Interval> interval(List<Double> values) {
        int n = values.size();
        int k = depth(n);
        if (k == 0) {
            return Optional.empty();
        }
        List<Double> sorted = values.stream().sorted().toList();
        return Optional.of(new Interval(sorted.get(k - 1), sorted.get(n - k), coverage(n, k)));
    }

    /** The middle value, or the mean of the two in the middle. */
    public static double median(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing has no median");
        }
        List<Double> sorted = values.stream().sorted().toList();
        int n = sorted.size();
        return (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2;
    }

    /** The value below which a quarter of the values lie. */
    public static double lowerQuartile(List<Double> values) {
        return lower(values, 4);
    }

    /** The value below which a tenth of the values lie. */
    public static double lowerDecile(List<Double> values) {
        return lower(values, 10);
    }

    private static double lower(List<Double> values, int part) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing has no quantile");
        }
        return values.stream().sorted().toList().get((values.size() - 1) / part);
    }

    /**
     * The chance that any look at up to n values, one after the other, puts the whole interval on the wrong side of the true
     * median: at most the sum of the looks' own chances.
     */
    public static double chanceOfEverErring(int n) {
        double chance = 0;
        for (int look = FIRST_LOOK; look <= n; look++) {
            int k = depth(look);
            chance += k == 0 ? 0 : (1 - coverage(look, k)) / 2;
        }
        return chance;
    }

    /** The number of values left out at either end, plus one; 0 if even all values are too few. */
    private static int depth(int n) {
        if (n < FIRST_LOOK) {
            return 0;
        }
        double wanted = n == FIRST_LOOK ? CONFIDENCE_OF_FIRST_LOOK : CONFIDENCE_OF_LATER_LOOKS;
        int k = 0;
        while (coverage(n, k + 1) >= wanted) {
            k++;
        }
        return k;
    }

    private static double coverage(int n, int k) {
        return 1 - 2 * BinomialDistribution.of(n, 0.5).cumulativeProbability(k - 1);
    }
}

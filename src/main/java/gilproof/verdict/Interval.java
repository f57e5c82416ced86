package gilproof.verdict;

import java.util.List;
import java.util.Locale;

/**
 * An interval for the median of a figure, from order statistics: it assumes nothing about the figure's distribution.
 *
 * @param from its lower end, one of the values seen
 * @param to its upper end, one of the values seen
 * @param confidence the chance that such an interval covers the median, 0 to 1
 */
public record Interval(double from, double to, double confidence) {

    public Interval {
        if (!(from <= to)) {
            throw new IllegalArgumentException("an interval ends before it begins: " + from + ".." + to);
        }
    }

    /** Both ends, for programs that read them. */
    public List<Double> ends() {
        return List.of(from, to);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "[%.3f, %.3f]", from, to);
    }
}

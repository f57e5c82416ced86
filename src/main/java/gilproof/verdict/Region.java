package gilproof.verdict;

import java.util.Locale;

/**
 * A range of figures, both ends included.
 *
 * @param name its name in a sentence: "about half"
 * @param from the least value, or negative infinity
 * @param to the greatest value, or positive infinity
 */
public record Region(String name, double from, double to) {

    public Region {
        if (!(from <= to)) {
            throw new IllegalArgumentException("a region ends before it begins: " + name + " " + from + ".." + to);
        }
    }

    /** Whether a figure lies in the region. */
    public boolean contains(double figure) {
        return figure >= from && figure <= to;
    }

    /** Whether the region contains the whole interval. */
    public boolean contains(Interval interval) {
        return contains(interval.from()) && contains(interval.to());
    }

    /** Whether the two regions have a point in common. */
    public boolean touches(Region other) {
        return from <= other.to && other.from <= to;
    }

    /** The region in words and figures: {@code about half (0.40 to 0.70)}. */
    @Override
    public String toString() {
        if (from == Double.NEGATIVE_INFINITY) {
            return String.format(Locale.ROOT, "%s (at most %.2f)", name, to);
        }
        if (to == Double.POSITIVE_INFINITY) {
            return String.format(Locale.ROOT, "%s (at least %.2f)", name, from);
        }
        return String.format(Locale.ROOT, "%s (%.2f to %.2f)", name, from, to);
    }
}

package gilproof.verdict;

import java.util.List;
import java.util.Locale;

/**
 * The unit of a figure, and the way to write a figure in it.
 *
 * @param word its name in the files for programs: {@code share}, {@code processors}
 * @param suffix the text behind a number, empty for a ratio: {@code %}, {@code processors}
 * @param scale the factor from the figure to the written number: 100 for per cent
 * @param digits the precision of the written number
 */
public record Unit(String word, String suffix, double scale, Digits digits) {

    /** The precision of a written number. */
    public enum Digits {
        /** Three digits after the point: readers compare ratios with each other. */
        OF_A_RATIO {
            @Override
            int afterThePoint(double shown) {
                return Math.abs(shown) < 10 ? 3 : 1;
            }
        },
        /** One digit after the point. */
        ONE {
            @Override
            int afterThePoint(double shown) {
                return 1;
            }
        },
        /** All significant digits, three at most; no fraction for a whole number. */
        THAT_COUNT {
            @Override
            int afterThePoint(double shown) {
                double size = Math.abs(shown);
                return shown == Math.rint(shown) ? 0 : size < 1 ? 3 : size < 10 ? 2 : size < 100 ? 1 : 0;
            }
        };

        abstract int afterThePoint(double shown);
    }

    public static final Unit RATIO = new Unit("ratio", "", 1, Digits.OF_A_RATIO);
    public static final Unit SHARE = new Unit("share", "%", 100, Digits.ONE);
    public static final Unit PROCESSORS = counting("processors");

    private static final List<Unit> OF_THEIR_OWN_KIND = List.of(RATIO, SHARE);

    /** The unit of a number of things that have this name: {@code lost}, {@code hand-overs}. */
    public static Unit counting(String things) {
        return new Unit(things, things, 1, Digits.THAT_COUNT);
    }

    /** The unit of that word. */
    public static Unit named(String word) {
        return OF_THEIR_OWN_KIND.stream()
                .filter(unit -> unit.word.equals(word))
                .findFirst()
                .orElseGet(() -> counting(word));
    }

    /** A figure in this unit, without the suffix: a share of a half is {@code 50.0}. */
    public String number(double figure) {
        double shown = scale * figure;
        if (Double.isInfinite(shown) || Double.isNaN(shown)) {
            return Double.isNaN(shown) ? "undefined" : shown > 0 ? "∞" : "−∞";
        }
        return String.format(Locale.ROOT, "%." + digits.afterThePoint(shown) + "f", shown);
    }

    /** The suffix behind the number 1: a plural loses its "s"; "s" and "ms" are no plurals. */
    public String suffixOfOne() {
        return suffix.length() > 2 && suffix.endsWith("s") ? suffix.substring(0, suffix.length() - 1) : suffix;
    }
}

package gilproof.report;

import gilproof.verdict.Evidence;
import gilproof.verdict.Interval;
import gilproof.verdict.Region;
import java.time.Duration;
import java.util.Locale;

/** How numbers are written: the one place that decides on digits and units. */
public final class Figures {

    private Figures() {}

    /** A figure with its unit: {@code 0.502}, {@code 1.98 processors}, {@code 5.02 ms}, {@code 3.1 %}. */
    public static String withUnit(double figure, String unit) {
        String suffix = figure == 1 ? ofOne(suffix(unit)) : suffix(unit);
        return suffix.isEmpty() ? number(figure, unit) : number(figure, unit) + " " + suffix;
    }

    /** A figure without its unit; a share is written in per cent all the same. */
    public static String number(double figure, String unit) {
        double shown = "share".equals(unit) ? 100 * figure : figure;
        if (Double.isInfinite(shown) || Double.isNaN(shown)) {
            return Double.isNaN(shown) ? "undefined" : shown > 0 ? "∞" : "−∞";
        }
        return String.format(Locale.ROOT, "%." + digits(shown, unit) + "f", shown);
    }

    /** Both ends of an interval: {@code [0.501, 0.506]}, in the figure's unit. */
    static String interval(Interval interval, String unit) {
        return "[" + number(interval.from(), unit) + ", " + number(interval.to(), unit) + "]";
    }

    /** Figure, interval where there is one, and unit; empty for a piece that is no figure. */
    public static String of(Evidence piece) {
        if (piece.figure() == null) {
            return "";
        }
        if (piece.interval() == null) {
            return withUnit(piece.figure(), piece.unit());
        }
        String both = number(piece.figure(), piece.unit()) + " " + interval(piece.interval(), piece.unit());
        return (both + " " + suffix(piece.unit())).strip();
    }

    /** A region in words and figures: {@code about half (0.40 to 0.70)}. */
    public static String region(Region region, String unit) {
        return region.name() + " (" + bounds(region, unit) + ")";
    }

    /** A region's ends alone: {@code 0.40 to 0.70}, {@code at most 0.90}. */
    static String bounds(Region region, String unit) {
        String of = suffix(unit).equals("%") ? " %" : "";
        if (region.from() == Double.NEGATIVE_INFINITY) {
            return "at most " + bound(region.to(), unit) + of;
        }
        if (region.to() == Double.POSITIVE_INFINITY) {
            return "at least " + bound(region.from(), unit) + of;
        }
        return region.from() == region.to()
                ? "exactly " + bound(region.from(), unit) + of
                : bound(region.from(), unit) + " to " + bound(region.to(), unit) + of;
    }

    /** A bound was chosen by someone, so it is written as it was chosen: without digits that mean nothing. */
    private static String bound(double bound, String unit) {
        double shown = "share".equals(unit) ? 100 * bound : bound;
        String text = String.format(Locale.ROOT, "%.3f", shown);
        return text.replaceAll("\\.?0+$", "");
    }

    /** A duration in seconds: {@code 0.42 s}, {@code 12.3 s}, {@code 3 min 5 s}. */
    public static String seconds(double seconds) {
        if (seconds >= 100) {
            long whole = Math.round(seconds);
            return whole / 60 + " min" + (whole % 60 == 0 ? "" : " " + whole % 60 + " s");
        }
        return String.format(Locale.ROOT, seconds < 10 ? "%.2f s" : "%.1f s", seconds);
    }

    /** A duration as precise as the tutorial's figures, to the millisecond: {@code 0.812 s}. */
    public static String precisely(double seconds) {
        return String.format(Locale.ROOT, "%.3f s", seconds);
    }

    /** A large whole number: {@code 8,000,000}. */
    public static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Whole seconds: {@code 42 s}, {@code 3 min 5 s}. */
    public static String wholeSeconds(Duration length) {
        return length.toSeconds() < 100 ? length.toSeconds() + " s" : seconds(length.toSeconds());
    }

    /** An estimate: {@code 40 seconds}, {@code 6 minutes}. */
    public static String roughly(Duration about) {
        return about.toSeconds() < 100
                ? count((int) about.toSeconds(), "second")
                : count((int) Math.round(about.toSeconds() / 60.0), "minute");
    }

    /** A number of things: {@code 1 round}, {@code 6 rounds}. */
    public static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** Ratios and shares are compared, so they keep their digits; other figures have three that count. */
    private static int digits(double shown, String unit) {
        double size = Math.abs(shown);
        if ("ratio".equals(unit)) {
            return size < 10 ? 3 : 1;
        }
        if ("share".equals(unit)) {
            return 1;
        }
        if (shown == Math.rint(shown)) {
            return 0;
        }
        return size < 1 ? 3 : size < 10 ? 2 : size < 100 ? 1 : 0;
    }

    /** A unit that is a word loses its plural; "s" and "ms" are none. */
    private static String ofOne(String unit) {
        return unit.length() > 2 && unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    }

    /** What stands after the number: a ratio has no unit to show. */
    private static String suffix(String unit) {
        return unit == null || unit.equals("ratio") ? "" : unit.equals("share") ? "%" : unit;
    }
}

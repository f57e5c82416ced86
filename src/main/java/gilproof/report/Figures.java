package gilproof.report;

import gilproof.verdict.Evidence;
import gilproof.verdict.Figure;
import gilproof.verdict.Interval;
import gilproof.verdict.Region;
import gilproof.verdict.Unit;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** The format of numbers: the one place that decides on digits and units. */
public final class Figures {

    private Figures() {}

    /** A figure with its unit: {@code 0.502}, {@code 1.98 processors}, {@code 5.02 ms}, {@code 3.1 %}. */
    public static String withUnit(double figure, Unit unit) {
        String suffix = figure == 1 ? unit.suffixOfOne() : unit.suffix();
        return suffix.isEmpty() ? unit.number(figure) : unit.number(figure) + " " + suffix;
    }

    /** Both ends of an interval: {@code [0.501, 0.506]}, in the figure's unit. */
    public static String interval(Interval interval, Unit unit) {
        return "[" + unit.number(interval.from()) + ", " + unit.number(interval.to()) + "]";
    }

    /** Figure, interval if there is one, and unit; empty for a piece without a figure. */
    public static String of(Evidence piece) {
        return piece instanceof Figure figure && figure.value().isPresent()
                ? of(figure.value().getAsDouble(), figure.interval(), figure.unit())
                : "";
    }

    /** A figure with its interval and unit: {@code 0.502 [0.501, 0.506]}. */
    public static String of(double figure, Optional<Interval> interval, Unit unit) {
        return interval.map(ends -> (unit.number(figure) + " " + interval(ends, unit) + " " + unit.suffix()).strip())
                .orElseGet(() -> withUnit(figure, unit));
    }

    /** A region in words and figures: {@code about half (0.40 to 0.70)}. */
    public static String region(Region region, Unit unit) {
        return region.name() + " (" + bounds(region, unit) + ")";
    }

    /** A region's ends alone: {@code 0.40 to 0.70}, {@code at most 0.90}. */
    static String bounds(Region region, Unit unit) {
        String of = unit.scale() == 1 ? "" : " " + unit.suffix();
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

    /** A bound is written as it was chosen: without trailing zeros. */
    private static String bound(double bound, Unit unit) {
        String text = String.format(Locale.ROOT, "%.3f", unit.scale() * bound);
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
}

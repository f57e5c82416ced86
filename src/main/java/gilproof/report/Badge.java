package gilproof.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The badge: one line of counts that a README shows, coloured by the worst of them.
 *
 * <p>Inconclusive is not green: what was not decided is said, and the colour says it too.
 */
public final class Badge {

    private static final String GREEN = "#2f7d3b";
    private static final String GREY = "#6b6b6b";
    private static final String YELLOW = "#8a6d00";
    private static final String RED = "#b3261e";

    private static final String LABEL = "claims";

    /** A badge is drawn where no font can be asked for its widths; this is about right in the fonts named. */
    private static final double CHARACTER = 6.0;

    private static final int MARGIN = 8;

    private Badge() {}

    /**
     * Writes the badge as an SVG file, and the folders above it.
     *
     * @throws IOException when it cannot be written
     */
    public static void write(Path file, List<Outcome> outcomes) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, svg(Tally.of(outcomes)));
    }

    static String svg(Tally tally) {
        String text = text(tally);
        int left = width(LABEL);
        int right = width(text);
        return String.format(
                Locale.ROOT,
                """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="20" role="img" aria-label="%4$s: %5$s">
                  <title>%4$s: %5$s</title>
                  <clipPath id="round"><rect width="%1$d" height="20" rx="3"/></clipPath>
                  <g clip-path="url(#round)">
                    <rect width="%2$d" height="20" fill="#444"/>
                    <rect x="%2$d" width="%3$d" height="20" fill="%6$s"/>
                  </g>
                  <g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">
                    <text x="%7$s" y="14" textLength="%8$d">%4$s</text>
                    <text x="%9$s" y="14" textLength="%10$d">%5$s</text>
                  </g>
                </svg>
                """,
                left + right,
                left,
                right,
                LABEL,
                text,
                colour(tally),
                middle(0, left),
                left - 2 * MARGIN,
                middle(left, right),
                right - 2 * MARGIN);
    }

    private static String text(Tally tally) {
        StringBuilder text = new StringBuilder();
        text.append(tally.hold()).append(" hold · ");
        text.append(tally.refuted()).append(" refuted as expected · ");
        if (tally.inconclusive() > 0) {
            text.append(tally.inconclusive()).append(" inconclusive · ");
        }
        text.append(tally.surprises()).append(" surprises");
        if (tally.brokenClaims() > 0) {
            text.append(" · ").append(tally.brokenClaims()).append(" broken");
        }
        if (tally.runtimeFaults() > 0) {
            text.append(" · ").append(tally.runtimeFaults()).append(" runtime faults");
        }
        return text.toString();
    }

    private static String colour(Tally tally) {
        if (tally.surprises() + tally.brokenClaims() + tally.runtimeFaults() > 0) {
            return RED;
        }
        if (tally.total() == 0) {
            return GREY;
        }
        return tally.inconclusive() > 0 ? YELLOW : GREEN;
    }

    private static int width(String text) {
        return (int) Math.ceil(text.length() * CHARACTER) + 2 * MARGIN;
    }

    private static String middle(int from, int width) {
        return String.format(Locale.ROOT, "%.1f", from + width / 2.0);
    }
}

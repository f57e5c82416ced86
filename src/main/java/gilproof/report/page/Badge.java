package gilproof.report.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import gilproof.report.Status;
import gilproof.report.Tally;
import gilproof.report.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The badge: one line of counts for a README. It is red if something is red, and grey if too much is undecided for green.
 *
 * <p>It is a picture, and has the form of a shields.io endpoint ({@code https://shields.io/badges/endpoint-badge}), from
 * which that service draws one in the style of its reader's choice.
 */
public final class Badge {

    /** Colours dark enough for white letters. */
    private static final String GREEN = "#2f7d3b";

    private static final String GREY = "#6b6b6b";
    private static final String RED = "#b3261e";

    /** With this share of undecided verdicts, a run tells too little for green. */
    private static final double TOO_MANY = 0.1;

    private static final String LABEL = "claims";

    /** The widths are approximate for the named fonts, because no font can be asked when a badge is drawn. */
    private static final double CHARACTER = 6.0;

    private static final int MARGIN = 8;

    private Badge() {}

    /**
     * Writes {@code badge.svg} and {@code badge.json}, and the folder above them.
     *
     * @throws IOException when they cannot be written
     */
    public static void write(Path folder, Tally tally) throws IOException {
        WholeFile.write(folder.resolve("badge.svg"), svg(tally));
        WholeFile.write(folder.resolve("badge.json"), endpoint(tally));
    }

    static String endpoint(Tally tally) throws IOException {
        return new ObjectMapper()
                .createObjectNode()
                .put("schemaVersion", 1)
                .put("label", LABEL)
                .put("message", text(tally))
                .put("color", colour(tally))
                .put("isError", tally.isRed())
                .toPrettyString()
                + "\n";
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
        text.append(tally.count(Status.SURPRISE)).append(' ').append(Status.SURPRISE.brief());
        tell(text, tally, Status.UNDECIDED);
        Stream.of(Status.values()).filter(Status::isFault).forEach(fault -> tell(text, tally, fault));
        return text.toString();
    }

    private static void tell(StringBuilder text, Tally tally, Status status) {
        if (tally.count(status) > 0) {
            text.append(" · ").append(tally.count(status)).append(' ').append(status.brief());
        }
    }

    private static String colour(Tally tally) {
        if (tally.isRed()) {
            return RED;
        }
        // Without any verdict nothing is known either.
        return tally.count(Status.UNDECIDED) >= TOO_MANY * tally.total() ? GREY : GREEN;
    }

    private static int width(String text) {
        return (int) Math.ceil(text.length() * CHARACTER) + 2 * MARGIN;
    }

    private static String middle(int from, int width) {
        return String.format(Locale.ROOT, "%.1f", from + width / 2.0);
    }
}

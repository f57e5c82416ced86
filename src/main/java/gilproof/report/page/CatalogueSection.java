package gilproof.report.page;

import gilproof.report.Outcome.ClaimText;
import gilproof.verdict.Verdict;
import java.util.List;

/**
 * A section of the catalogue.
 *
 * @param number its place in the reading order
 * @param heading the tutorial's heading, or what takes its place for what is newer
 * @param teaches what it teaches
 * @param claims its claims in reading order
 */
public record CatalogueSection(int number, String heading, String teaches, List<Entry> claims) {

    public CatalogueSection {
        claims = List.copyOf(claims);
    }

    /**
     * A claim.
     *
     * @param claim what the document says of it
     * @param expected what is expected of it where
     * @param everywhere whether it applies to all runtimes
     * @param controls its controls
     * @param noControl why it has no control, or has none on some runtimes; {@code null} where nothing is to be said
     * @param since since which version it is so, if it is newer than the tutorial; or {@code null}
     * @param notInEveryRun why no runtime of the build is one to which it applies; {@code null} if one is
     * @param test its test's name
     * @param source where the test is, seen from the catalogue's folder
     */
    public record Entry(
            ClaimText claim,
            List<Expected> expected,
            boolean everywhere,
            List<Control> controls,
            String noControl,
            String since,
            String notInEveryRun,
            String test,
            String source) {

        public Entry {
            expected = List.copyOf(expected);
            controls = List.copyOf(controls);
        }
    }

    /** A verdict, and the runtimes on which it is expected, in words. */
    public record Expected(Verdict verdict, String where) {}

    /**
     * A control.
     *
     * @param changes what was changed
     * @param where the runtimes on which it is the control, in words
     * @param everywhere whether these are all to which the claim applies
     */
    public record Control(String changes, String where, boolean everywhere) {}
}

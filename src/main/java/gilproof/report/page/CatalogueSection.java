package gilproof.report.page;

import gilproof.report.Outcome.ClaimText;
import gilproof.verdict.Verdict;
import java.util.List;

/**
 * A section of the catalogue.
 *
 * @param number its place in the reading order
 * @param heading the tutorial's heading, or another one for newer claims
 * @param teaches its lesson
 * @param claims its claims in reading order
 */
public record CatalogueSection(int number, String heading, String teaches, List<Entry> claims) {

    public CatalogueSection {
        claims = List.copyOf(claims);
    }

    /**
     * A claim.
     *
     * @param claim the claim as the document states it
     * @param expected the expected verdicts, with their runtimes
     * @param everywhere whether it applies to all runtimes
     * @param controls its controls
     * @param noControl the reason why it has no control, or has none on some runtimes; {@code null} if it has one everywhere
     * @param since the first version in which it is so, if the tutorial says nothing of it; or {@code null}
     * @param notInEveryRun the reason why it applies to no runtime of the build; {@code null} if it applies to one
     * @param test its test's name
     * @param source its test's file, relative to the catalogue's folder
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
     * @param changes its change
     * @param where the runtimes on which it is the control, in words
     * @param everywhere whether these are all to which the claim applies
     */
    public record Control(String changes, String where, boolean everywhere) {}
}

package gilproof.report.tutorial;

import gilproof.report.Outcome;
import gilproof.report.Outcome.RuntimeText;
import gilproof.report.Outcome.Status;

/**
 * What came of a claim on a runtime, as far as the tutorial's page tells it.
 *
 * @param claim the claim's id
 * @param says its sentence
 * @param runtime the runtime
 * @param status what verdict and control amount to
 * @param word one word, or few: {@code holds}, {@code inconclusive}
 * @param reason why it is not simply as expected; empty when it is
 */
public record ClaimVerdict(
        String claim, String says, RuntimeText runtime, Status status, String word, String reason) {

    /** That of an outcome. */
    public static ClaimVerdict of(Outcome outcome) {
        return new ClaimVerdict(
                outcome.claim().id(),
                outcome.claim().says(),
                outcome.runtime(),
                outcome.status(),
                word(outcome),
                outcome.reason() == null ? "" : outcome.reason());
    }

    private static String word(Outcome outcome) {
        return switch (outcome.status()) {
            case AS_EXPECTED -> outcome.verdict().word();
            case UNDECIDED -> "inconclusive";
            case SURPRISE -> "surprise: " + outcome.verdict().word();
            case BROKEN_CLAIM -> "broken claim";
            case RUNTIME_FAULT -> "runtime fault";
        };
    }
}

package gilproof.report.tutorial;

import gilproof.report.Outcome;
import gilproof.report.Outcome.RuntimeText;
import gilproof.report.Status;

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
                outcome.status().shown(outcome.verdict()),
                outcome.reason());
    }
}

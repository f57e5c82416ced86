package gilproof.report.tutorial;

import gilproof.report.Outcome;
import gilproof.report.Outcome.RuntimeText;
import gilproof.report.Status;

/**
 * The outcome of a claim on a runtime, as far as the tutorial's page tells it.
 *
 * @param claim the claim's id
 * @param says its sentence
 * @param runtime the runtime
 * @param status the status
 * @param word one word, or few: {@code holds}, {@code inconclusive}
 * @param reason the reason why it is not simply as expected; empty if it is
 */
public record ClaimVerdict(
        String claim, String says, RuntimeText runtime, Status status, String word, String reason) {

    /** The part of an outcome that the tutorial's page tells. */
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

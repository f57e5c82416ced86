package gilproof.report;

import gilproof.verdict.Judgement;
import java.util.Optional;

/**
 * An outcome by evidence: the claim was judged, and its control if it has one.
 *
 * @param tried the claim that was tried, with its runtime
 * @param own the judgement of the claim's evidence
 * @param control the judgement of the control's evidence; empty if the claim has no control
 * @param status the status that follows from both
 * @param reason the reason why it is not simply as expected; empty if it is
 */
public record Judged(Tried tried, Judgement own, Optional<Judgement> control, Status status, String reason)
        implements
            Outcome {

    @Override
    public Optional<Judgement> judgement() {
        return Optional.of(own);
    }
}

package gilproof.report;

import gilproof.verdict.Judgement;
import java.util.Optional;

/**
 * An outcome by evidence: the claim was judged, and its control if it has one.
 *
 * @param tried what was tried
 * @param own what the evidence says
 * @param control what the evidence of the control says; empty when the claim has none
 * @param status what the two amount to
 * @param reason why it is not simply as expected; empty when it is
 */
public record Judged(Tried tried, Judgement own, Optional<Judgement> control, Status status, String reason)
        implements
            Outcome {

    @Override
    public Optional<Judgement> judgement() {
        return Optional.of(own);
    }
}

package gilproof.report;

import gilproof.verdict.Judgement;
import java.util.Optional;

/**
 * An outcome by a fault, of the runtime, of the machine or of the suite, in the claim or in its control.
 *
 * @param tried the claim that was tried, with its runtime
 * @param status the status, which tells whose fault it is
 * @param reason the fault, in words
 * @param judgement the judgement of the claim's evidence; empty if the fault is in the claim
 * @param control the judgement of the control's evidence; empty if the fault is in the control, or there is none
 */
public record Faulted(
        Tried tried, Status status, String reason, Optional<Judgement> judgement, Optional<Judgement> control)
        implements
            Outcome {

    /** A fault that left nothing to judge. */
    public Faulted(Tried tried, Status status, String reason) {
        this(tried, status, reason, Optional.empty(), Optional.empty());
    }
}

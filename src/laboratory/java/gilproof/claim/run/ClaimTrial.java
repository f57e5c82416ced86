package gilproof.claim.run;

import gilproof.claim.document.ClaimMethod;
import gilproof.claim.document.ClaimMethod.ControlMethod;
import gilproof.claim.document.Document;
import gilproof.experiment.Lab;
import gilproof.experiment.bench.Laboratory;
import gilproof.report.Outcome;
import gilproof.report.Outcome.RuntimeText;
import gilproof.report.Status;
import gilproof.runtime.About;
import gilproof.runtime.RuntimeFault;
import gilproof.verdict.Judging;
import gilproof.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.platform.commons.support.ReflectionSupport;

/** Tries claims of the document outside of a run, on a runtime that the user has not chosen. */
public final class ClaimTrial {

    private ClaimTrial() {}

    /** The ids of all claims, in reading order. */
    public static List<String> ids() {
        return Document.claims().stream().map(claim -> claim.claim().id()).toList();
    }

    /**
     * Tries a claim as a run of the document does, with one difference. The control is tried only if the claim by itself is
     * as expected, because the control of an undecided or red claim tells nothing more.
     *
     * @throws IllegalArgumentException when there is no such claim, or it does not apply to the runtime
     */
    public static Outcome of(String id, Laboratory laboratory, String runtime) {
        return of(id, Document.claims(), laboratory, runtime);
    }

    /** Tries a claim of another class than the document's. */
    static Outcome of(String id, List<ClaimMethod> claims, Laboratory laboratory, String runtime) {
        ClaimMethod claim = claim(id, claims);
        About about;
        try {
            about = laboratory.about(runtime);
        } catch (RuntimeFault mute) {
            return new Trial(claim.text(), text(runtime, "unknown", "unknown"), Verdict.HOLDS).ofFault(mute);
        }
        Verdict expected = claim.expectedOn(about)
                .orElseThrow(() -> new IllegalArgumentException(
                        id + " is about " + claim.whereItApplies() + ", not about " + about));
        Trial trial = new Trial(claim.text(), text(runtime, about.implementation(), about.version()), expected);
        Object section = ReflectionSupport.newInstance(claim.method().getDeclaringClass());
        Lab lab = laboratory.on(runtime);
        Lab controlLab = laboratory.on(runtime);
        Judging.Body body = () -> claim.judge(section, lab);
        Outcome alone = trial.run(body, lab, Optional.empty(), null, controlLab);
        Optional<ControlMethod> control = claim.controlOn(about);
        return alone.status() != Status.AS_EXPECTED || control.isEmpty()
                ? alone
                : trial.run(body, lab, control, () -> control.get().judge(section, controlLab), controlLab);
    }

    private static ClaimMethod claim(String id, List<ClaimMethod> claims) {
        return claims.stream()
                .filter(claim -> claim.claim().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no claim " + id + " among " + ids()));
    }

    private static RuntimeText text(String runtime, String implementation, String version) {
        return new RuntimeText(runtime, implementation, version, List.of());
    }
}

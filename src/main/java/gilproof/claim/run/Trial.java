package gilproof.claim.run;

import gilproof.claim.document.ClaimMethod.ControlMethod;
import gilproof.experiment.Lab;
import gilproof.report.Faulted;
import gilproof.report.Judged;
import gilproof.report.Outcome;
import gilproof.report.Outcome.ClaimText;
import gilproof.report.Outcome.RuntimeText;
import gilproof.report.Outcome.Tried;
import gilproof.report.Status;
import gilproof.runtime.MachineLacks;
import gilproof.runtime.RuntimeFault;
import gilproof.verdict.Judgement;
import gilproof.verdict.Judging;
import gilproof.verdict.Verdict;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** One claim tried on one runtime, with its control: from two judgements to an outcome. */
final class Trial {

    private final ClaimText claim;
    private final RuntimeText runtime;
    private final Verdict expected;

    Trial(ClaimText claim, RuntimeText runtime, Verdict expected) {
        this.claim = claim;
        this.runtime = runtime;
        this.expected = expected;
    }

    /** The result of a judging: a judgement, or a failure; neither if there was nothing to judge. */
    private record Attempt(Optional<Judgement> judgement, Optional<Throwable> failure) {

        static final Attempt NONE = new Attempt(Optional.empty(), Optional.empty());

        static Attempt at(Judging.Body body) {
            try {
                return new Attempt(Optional.of(Judging.of(body)), Optional.empty());
            } catch (Throwable failure) {
                return new Attempt(Optional.empty(), Optional.of(failure));
            }
        }
    }

    /**
     * Tries it.
     *
     * @param body the claim's method, ready to run on {@code lab}
     * @param control the control's method, ready to run on {@code controlLab}, if there is one
     */
    Outcome run(
            Judging.Body body, Lab lab, Optional<ControlMethod> control, Judging.Body controlBody, Lab controlLab) {
        long begun = System.nanoTime();
        // The control runs beside the claim, so that their waits pass at the same time.
        CompletableFuture<Attempt> beside = control.isPresent()
                ? CompletableFuture.supplyAsync(() -> Attempt.at(controlBody), this::inAThreadOfItsOwn)
                : CompletableFuture.completedFuture(Attempt.NONE);
        Attempt own = Attempt.at(body);
        // Also after a failure of the claim: the report shows the control's recordings too.
        Attempt ofControl = beside.join();
        Tried tried = new Tried(
                claim,
                runtime,
                expected,
                control.map(each -> each.control().changes()),
                lab.read(),
                controlLab.read(),
                (System.nanoTime() - begun) / 1e9);
        Optional<Throwable> failure = own.failure().or(ofControl::failure);
        return failure.isPresent()
                ? new Faulted(
                        tried, statusOf(failure.get()), words(failure.get()), own.judgement(), ofControl.judgement())
                : judged(tried, own.judgement().orElseThrow(), ofControl.judgement());
    }

    private static String words(Throwable failure) {
        return failure instanceof RuntimeFault ? failure.getMessage() : failure.toString();
    }

    private static Status statusOf(Throwable failure) {
        if (failure instanceof MachineLacks) {
            return Status.UNDECIDED;
        }
        return failure instanceof RuntimeFault ? Status.RUNTIME_FAULT : Status.BROKEN_CLAIM;
    }

    private void inAThreadOfItsOwn(Runnable task) {
        new Thread(task, "control of " + claim.id()).start();
    }

    /** The outcome if the runtime failed to describe itself. */
    Outcome ofFault(RuntimeFault fault) {
        return new Faulted(Tried.inVain(claim, runtime, expected), statusOf(fault), words(fault));
    }

    private Judged judged(Tried tried, Judgement own, Optional<Judgement> control) {
        if (own.evidence().isEmpty()) {
            return new Judged(tried, own, control, Status.BROKEN_CLAIM, "the claim has no evidence");
        }
        if (own.verdict() == expected.opposite()) {
            String reason = expected == Verdict.HOLDS
                    ? "expected that it holds, but " + own.reason()
                    : "expected that it is refuted, but all the evidence holds: " + own.evidence();
            return new Judged(tried, own, control, Status.SURPRISE, reason);
        }
        if (control.isPresent() && control.get().verdict() == expected) {
            String reason = "its control should come out the other way, and did not: " + control.get().evidence();
            return new Judged(tried, own, control, Status.BROKEN_CLAIM, reason);
        }
        if (own.verdict() == Verdict.INCONCLUSIVE) {
            return new Judged(tried, own, control, Status.UNDECIDED, own.reason());
        }
        return control.isPresent() && control.get().verdict() == Verdict.INCONCLUSIVE
                ? new Judged(tried, own, control, Status.UNDECIDED, "its control is undecided: " + control.get().reason())
                : new Judged(tried, own, control, Status.AS_EXPECTED, "");
    }
}

package gilproof.claim.run;

import gilproof.claim.document.ClaimMethod;
import gilproof.claim.document.ClaimMethod.ControlMethod;
import gilproof.experiment.Lab;
import gilproof.report.Outcome;
import gilproof.report.Outcome.RuntimeText;
import gilproof.report.Status;
import gilproof.runtime.MachineLacks;
import gilproof.runtime.RuntimeFault;
import gilproof.verdict.Judgement;
import gilproof.verdict.Judging;
import gilproof.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** One claim tried on one runtime, with its control: from two judgements to an outcome. */
final class Trial {

    private final ClaimMethod claim;
    private final RuntimeText runtime;
    private final Verdict expected;

    Trial(ClaimMethod claim, RuntimeText runtime, Verdict expected) {
        this.claim = claim;
        this.runtime = runtime;
        this.expected = expected;
    }

    /** What came of judging: a judgement, or what went wrong; neither where there was nothing to judge. */
    private record Attempt(Judgement judgement, Throwable failure) {

        static final Attempt NONE = new Attempt(null, null);

        static Attempt at(Judging.Body body) {
            try {
                return new Attempt(Judging.of(body), null);
            } catch (Throwable failure) {
                return new Attempt(null, failure);
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
        // The control beside the claim: what the two wait for then passes at the same time.
        CompletableFuture<Attempt> beside = control.isPresent()
                ? CompletableFuture.supplyAsync(() -> Attempt.at(controlBody), this::inAThreadOfItsOwn)
                : CompletableFuture.completedFuture(Attempt.NONE);
        Attempt own = Attempt.at(body);
        // Also where the claim has failed: what its control reads is told of with it.
        Attempt ofControl = beside.join();
        Throwable failure = own.failure() != null ? own.failure() : ofControl.failure();
        Status status;
        String reason;
        if (failure != null) {
            status = statusOf(failure);
            reason = failure instanceof RuntimeFault ? failure.getMessage() : failure.toString();
        } else {
            status = status(own.judgement(), ofControl.judgement());
            reason = reason(status, own.judgement(), ofControl.judgement());
        }
        return new Outcome(
                claim.text(),
                runtime,
                expected,
                own.judgement(),
                control.map(each -> each.control().changes()).orElse(null),
                ofControl.judgement(),
                status,
                reason,
                lab.read(),
                controlLab.read(),
                (System.nanoTime() - begun) / 1e9);
    }

    private static Status statusOf(Throwable failure) {
        if (failure instanceof MachineLacks) {
            return Status.UNDECIDED;
        }
        return failure instanceof RuntimeFault ? Status.RUNTIME_FAULT : Status.BROKEN_CLAIM;
    }

    private void inAThreadOfItsOwn(Runnable task) {
        new Thread(task, "control of " + claim.claim().id()).start();
    }

    /** The outcome where the runtime did not even say what it is. */
    Outcome ofFault(RuntimeFault fault) {
        return new Outcome(
                claim.text(), runtime, expected, null, null, null, statusOf(fault), fault.getMessage(), List.of(), List.of(),
                0);
    }

    private Status status(Judgement judgement, Judgement control) {
        if (judgement.evidence().isEmpty()) {
            return Status.BROKEN_CLAIM;
        }
        if (judgement.verdict() == expected.opposite()) {
            return Status.SURPRISE;
        }
        if (control != null && control.verdict() == expected) {
            return Status.BROKEN_CLAIM;
        }
        boolean decided =
                judgement.verdict() == expected && (control == null || control.verdict() == expected.opposite());
        return decided ? Status.AS_EXPECTED : Status.UNDECIDED;
    }

    private String reason(Status status, Judgement judgement, Judgement control) {
        return switch (status) {
            case AS_EXPECTED, RUNTIME_FAULT -> null;
            case SURPRISE -> "expected that it " + (expected == Verdict.HOLDS ? "holds" : "is refuted") + ", but "
                    + (expected == Verdict.HOLDS ? judgement.reason() : "all the evidence holds: " + judgement.evidence());
            case BROKEN_CLAIM -> judgement.evidence().isEmpty()
                    ? "the claim has no evidence"
                    : "its control should come out the other way, and did not: " + control.evidence();
            case UNDECIDED -> judgement.verdict() == Verdict.INCONCLUSIVE
                    ? judgement.reason()
                    : "its control is undecided: " + control.reason();
        };
    }
}

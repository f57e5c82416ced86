package gilproof.claim;

import gilproof.claim.ClaimMethod.ControlMethod;
import gilproof.experiment.Lab;
import gilproof.recording.Recording;
import gilproof.report.Outcome;
import gilproof.report.Outcome.RuntimeText;
import gilproof.report.Outcome.Status;
import gilproof.runtime.RuntimeFault;
import gilproof.verdict.Judgement;
import gilproof.verdict.Judging;
import gilproof.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

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

    /**
     * Tries it.
     *
     * @param body the claim's method, ready to run on {@code lab}
     * @param control the control's method, ready to run on {@code controlLab}, if there is one
     */
    Outcome run(
            Judging.Body body, Lab lab, Optional<ControlMethod> control, Judging.Body controlBody, Lab controlLab) {
        long begun = System.nanoTime();
        Judgement judgement = null;
        Judgement ofControl = null;
        Status status;
        String reason = null;
        FutureTask<Judgement> controlTask = new FutureTask<>(() -> judged(controlBody));
        if (control.isPresent()) {
            // Beside the claim: what the two wait for then passes at the same time.
            new Thread(controlTask, "control of " + claim.claim().id()).start();
        }
        try {
            judgement = Judging.of(body);
            ofControl = control.isPresent() ? outcomeOf(controlTask) : null;
            status = status(judgement, ofControl);
            reason = reason(status, judgement, ofControl);
        } catch (RuntimeFault fault) {
            status = Status.RUNTIME_FAULT;
            reason = fault.getMessage();
        } catch (Throwable mistake) {
            status = Status.BROKEN_CLAIM;
            reason = mistake.toString();
        } finally {
            settle(control.isPresent() ? controlTask : null);
        }
        List<Recording> recordings =
                Stream.of(lab, controlLab).flatMap(each -> each.read().stream()).distinct().toList();
        return new Outcome(
                claim.text(),
                runtime,
                expected,
                judgement,
                control.map(each -> each.control().changes()).orElse(null),
                ofControl,
                status,
                reason,
                recordings,
                (System.nanoTime() - begun) / 1e9);
    }

    /** What a control says, or why it could not be judged. */
    private static Judgement judged(Judging.Body body) throws Exception {
        try {
            return Judging.of(body);
        } catch (Exception | Error fault) {
            throw fault;
        } catch (Throwable other) {
            throw new IllegalStateException(other);
        }
    }

    private static Judgement outcomeOf(FutureTask<Judgement> task) throws Throwable {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            throw failed.getCause();
        }
    }

    /** Waits for a control that nobody wants to know any more: what it reads is told of with the claim. */
    private static void settle(FutureTask<Judgement> task) {
        try {
            if (task != null) {
                task.get();
            }
        } catch (ExecutionException told) {
            // By the claim, which failed before or with it.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The outcome where the runtime did not even say what it is. */
    Outcome ofFault(RuntimeFault fault) {
        return new Outcome(
                claim.text(), runtime, expected, null, null, null, Status.RUNTIME_FAULT, fault.getMessage(), List.of(), 0);
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

package gilproof.claim.run;

import static gilproof.recording.Made.recording;
import static gilproof.recording.Made.rounds;
import static gilproof.recording.Way.THREADS;
import static gilproof.report.Status.AS_EXPECTED;
import static gilproof.report.Status.BROKEN_CLAIM;
import static gilproof.report.Status.RUNTIME_FAULT;
import static gilproof.verdict.Verdict.HOLDS;
import static gilproof.verdict.Verdict.REFUTED;
import static gilproof.verdict.assertion.ClaimAssertions.checkThat;
import static org.assertj.core.api.Assertions.assertThat;

import gilproof.claim.document.ClaimMethod;
import gilproof.claim.document.ClaimMethod.ControlMethod;
import gilproof.experiment.Lab;
import gilproof.experiment.bench.Laboratory;
import gilproof.experiment.bench.Progress;
import gilproof.report.Outcome;
import gilproof.report.Outcome.RuntimeText;
import gilproof.report.Status;
import gilproof.runtime.RuntimeFault;
import gilproof.runtime.child.Children;
import gilproof.runtime.child.ShellRuntime;
import gilproof.verdict.Contrasts;
import gilproof.verdict.Judging;
import gilproof.verdict.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrialTest {

    private static final Judging.Body HELD = () -> takesAtLeast(Duration.ZERO);
    private static final Judging.Body REFUSED = () -> takesAtLeast(Duration.ofHours(1));
    private static final Judging.Body OPEN = () -> checkThat(rounds(recording(THREADS)))
            .by(THREADS)
            .timeComparedTo(THREADS)
            .is(Contrasts.HALF_NOT_THE_WHOLE);

    /** No child of it is ever started. */
    private final Laboratory laboratory = new Laboratory(
            List.of(new ShellRuntime("unused", "exit 1")), Duration.ofSeconds(1), new Children(), Progress.UNTOLD);

    private final Lab lab = laboratory.on("unused");
    private final ClaimMethod claim = method("holds");

    @AfterEach
    void close() {
        laboratory.close();
    }

    @ParameterizedTest
    @CsvSource({
        // expected, claim, control, the status that follows
        "HOLDS,   HELD,    REFUSED, AS_EXPECTED",
        "REFUTED, REFUSED, HELD,    AS_EXPECTED",
        "HOLDS,   HELD,    ,        AS_EXPECTED",
        "HOLDS,   REFUSED, REFUSED, SURPRISE",
        "REFUTED, HELD,    HELD,    SURPRISE",
        "REFUTED, HELD,    ,        SURPRISE",
        "HOLDS,   HELD,    HELD,    BROKEN_CLAIM",
        "REFUTED, REFUSED, REFUSED, BROKEN_CLAIM",
        "HOLDS,   OPEN,    HELD,    BROKEN_CLAIM",
        "HOLDS,   OPEN,    REFUSED, UNDECIDED",
        "HOLDS,   OPEN,    ,        UNDECIDED",
        "REFUTED, OPEN,    HELD,    UNDECIDED",
        "HOLDS,   HELD,    OPEN,    UNDECIDED",
        "REFUTED, REFUSED, OPEN,    UNDECIDED",
    })
    void whatAVerdictAndItsControlAmountTo(Verdict expected, String body, String control, Status status) {
        Outcome outcome = tried(expected, body(body), control == null ? null : body(control));

        assertThat(outcome.status()).isEqualTo(status);
        assertThat(outcome.reason().isEmpty()).as("there is a reason unless it is as expected")
                .isEqualTo(status == AS_EXPECTED);
        assertThat(outcome.expected()).isEqualTo(expected);
        assertThat(outcome.control().isEmpty()).isEqualTo(control == null);
        assertThat(outcome.tried().changes()).isEqualTo(control == null ? Optional.empty() : Optional.of("The other way."));
        assertThat(outcome.claim().id()).isEqualTo("Z1");
        assertThat(outcome.seconds()).isNotNegative();
    }

    @Test
    void aClaimWithoutEvidenceIsBroken() {
        Outcome outcome = tried(HOLDS, () -> {}, null);

        assertThat(outcome.status()).isEqualTo(BROKEN_CLAIM);
        assertThat(outcome.reason()).isEqualTo("the claim has no evidence");
    }

    @Test
    void aMistakeInAClaimIsNoVerdict() {
        Outcome outcome = tried(
                HOLDS,
                () -> {
                    throw new IllegalArgumentException("there are 2 workers, not one");
                },
                null);

        assertThat(outcome.status()).isEqualTo(BROKEN_CLAIM);
        assertThat(outcome.reason()).contains("there are 2 workers, not one");
        assertThat(outcome.judgement()).isEmpty();
    }

    @Test
    void aFaultIsNoVerdictEither() {
        Judging.Body faulty = () -> {
            throw new RuntimeFault("it crashed\nLast words: boom");
        };

        assertThat(tried(HOLDS, faulty, null).status()).isEqualTo(RUNTIME_FAULT);
        Outcome ofControl = tried(HOLDS, HELD, faulty);
        assertThat(ofControl.status()).isEqualTo(RUNTIME_FAULT);
        assertThat(ofControl.reason()).isEqualTo("it crashed\nLast words: boom");
        assertThat(ofControl.verdict()).isEqualTo(HOLDS);
    }

    @Test
    void aRuntimeThatDoesNotSayWhatItIsIsAFault() {
        Outcome outcome = trial(HOLDS).ofFault(new RuntimeFault("no licence"));

        assertThat(outcome.status()).isEqualTo(RUNTIME_FAULT);
        assertThat(outcome.reason()).isEqualTo("no licence");
    }

    @Test
    void aReasonSaysWhatWasFound() {
        assertThat(tried(HOLDS, REFUSED, null).reason())
                .isEqualTo("expected that it holds, but 'threads take at least 3600.0 s' is refuted: 0.0010 s");
        assertThat(tried(REFUTED, HELD, null).reason())
                .startsWith("expected that it is refuted, but all the evidence holds: ")
                .contains("threads take at least 0.0 s: holds");
        assertThat(tried(HOLDS, HELD, OPEN).reason()).startsWith("its control is undecided: 1.000");
        assertThat(tried(HOLDS, OPEN, REFUSED).reason()).startsWith("1.000 (too few for an interval)");
    }

    private Outcome tried(Verdict expected, Judging.Body body, Judging.Body control) {
        Optional<ControlMethod> method =
                control == null ? Optional.empty() : Optional.of(claim.controls().get(0));
        return trial(expected).run(body, lab, method, control, lab);
    }

    private Trial trial(Verdict expected) {
        return new Trial(claim.text(), new RuntimeText("unused", "shell", "1", List.of()), expected);
    }

    private static Judging.Body body(String name) {
        return switch (name) {
            case "HELD" -> HELD;
            case "REFUSED" -> REFUSED;
            default -> OPEN;
        };
    }

    private static void takesAtLeast(Duration bound) {
        checkThat(rounds(recording(THREADS))).by(THREADS).takesAtLeast(bound);
    }

    private static ClaimMethod method(String name) {
        try {
            return new ClaimMethod(FakeClaims.class.getDeclaredMethod(name, Lab.class));
        } catch (NoSuchMethodException missing) {
            throw new AssertionError(missing);
        }
    }
}

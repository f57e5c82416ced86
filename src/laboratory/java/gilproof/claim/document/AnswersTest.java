package gilproof.claim.document;

import static org.assertj.core.api.Assertions.assertThat;

import gilproof.report.Absence;
import gilproof.report.Judged;
import gilproof.report.Outcome;
import gilproof.report.Outcome.ClaimText;
import gilproof.report.Outcome.RuntimeText;
import gilproof.report.Outcome.Tried;
import gilproof.report.Samples;
import gilproof.report.Status;
import gilproof.report.page.Answer;
import gilproof.report.page.StatementAnswer;
import gilproof.verdict.Judgement;
import gilproof.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From made-up verdicts to answers, by the rules of three statements: a plain one, a "never quite", and one with exceptions. */
class AnswersTest {

    private static final RuntimeText CPYTHON = new RuntimeText("cpython", "cpython", "3.14.3", List.of("GIL"));
    private static final RuntimeText FREE = new RuntimeText("free", "cpython", "3.14.3", List.of());
    private static final RuntimeText JYTHON = new RuntimeText("jython", "jython", "2.7.4", List.of());

    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();

    @Test
    void anAnswerIsGivenByWhatHolds() {
        found("C3", CPYTHON, Verdict.HOLDS);

        assertThat(answer(Statement.B6, CPYTHON).answer()).isEqualTo(Answer.NEVER_QUITE);
        assertThat(answer(Statement.B6, CPYTHON).claims()).containsExactly("C3");
        assertThat(answer(Statement.B6, CPYTHON).because()).contains("once per switch interval");
    }

    @Test
    void aRefutedClaimChangesIt() {
        found("C1", CPYTHON, Verdict.HOLDS);
        found("C2", CPYTHON, Verdict.HOLDS);
        assertThat(answer(Statement.B4, CPYTHON).answer()).isEqualTo(Answer.TRUE);
        assertThat(answer(Statement.B5, CPYTHON).answer()).isEqualTo(Answer.IN_PART);

        outcomes.clear();
        found("C1", CPYTHON, Verdict.HOLDS);
        found("C2", CPYTHON, Verdict.REFUTED);
        assertThat(answer(Statement.B4, CPYTHON).answer()).isEqualTo(Answer.IN_PART);
        assertThat(answer(Statement.B5, CPYTHON).answer()).isEqualTo(Answer.NOT_HERE);
    }

    @Test
    void whatIsRefutedOnCPythonIsNoLongerTrueAndElsewhereNotTrueThere() {
        for (RuntimeText runtime : List.of(FREE, JYTHON)) {
            found("C1", runtime, Verdict.REFUTED);
            doesNotApply("C2", runtime);
        }

        assertThat(answer(Statement.B4, FREE).answer()).isEqualTo(Answer.NO_LONGER);
        assertThat(answer(Statement.B4, JYTHON).answer()).isEqualTo(Answer.NOT_HERE);
    }

    /** Two processes gain, but so do two threads where there is no lock: processes are not needed for it. */
    @Test
    void whatProcessesGainDependsOnWhatThreadsDo() {
        for (RuntimeText runtime : List.of(CPYTHON, FREE)) {
            found("P2", runtime, Verdict.HOLDS);
            found("P3", runtime, Verdict.HOLDS);
        }
        found("C1", CPYTHON, Verdict.HOLDS);
        for (RuntimeText runtime : List.of(FREE, JYTHON)) {
            found("C1", runtime, Verdict.REFUTED);
        }
        doesNotApply("P2", JYTHON);
        doesNotApply("P3", JYTHON);

        assertThat(answer(Statement.D7, CPYTHON).answer()).isEqualTo(Answer.TRUE);
        assertThat(answer(Statement.D7, FREE).answer()).isEqualTo(Answer.IN_PART);
        assertThat(answer(Statement.D7, FREE).because()).doesNotContain("lock");
        assertThat(answer(Statement.D7, JYTHON).because()).startsWith("No process can be started here");
    }

    @Test
    void aSurpriseThatNoCaseForeseesIsNoAffirmation() {
        found("S1", CPYTHON, Verdict.REFUTED);
        found("C3", CPYTHON, Verdict.REFUTED);

        assertThat(answer(Statement.A2, CPYTHON).answer()).isEqualTo(Answer.NOT_HERE);
        assertThat(answer(Statement.A2, CPYTHON).because()).isEqualTo("Not as foreseen: S1 is refuted.");
        assertThat(answer(Statement.B6, CPYTHON).answer()).isEqualTo(Answer.UNDECIDED);
    }

    @Test
    void nothingFollowsFromWhatIsUndecided() {
        found("C1", CPYTHON, Verdict.HOLDS);
        outcomes.add(outcome("C2", CPYTHON, Verdict.INCONCLUSIVE, Status.UNDECIDED, "the ratio is 1.2"));
        assertThat(answer(Statement.B4, CPYTHON).answer()).isEqualTo(Answer.UNDECIDED);
        assertThat(answer(Statement.B4, CPYTHON).because()).isEqualTo("C2 is inconclusive: the ratio is 1.2.");
        assertThat(answer(Statement.B4, CPYTHON).claims()).containsExactly("C1", "C2");
    }

    @Test
    void norFromAClaimWhoseControlIsUndecidedOrWrong() {
        for (Status status : List.of(Status.UNDECIDED, Status.BROKEN_CLAIM, Status.RUNTIME_FAULT)) {
            outcomes.clear();
            outcomes.add(outcome("C3", CPYTHON, Verdict.HOLDS, status, "its control is undecided"));

            assertThat(answer(Statement.B6, CPYTHON).answer()).isEqualTo(Answer.UNDECIDED);
        }
    }

    @Test
    void aClaimThatWasLeftOutLeavesItUntried() {
        found("C1", CPYTHON, Verdict.HOLDS);

        assertThat(answer(Statement.B4, CPYTHON).answer()).isEqualTo(Answer.NOT_TRIED);
        assertThat(answer(Statement.B4, CPYTHON).because()).isEqualTo("This run left out C2.");
    }

    @Test
    void whereNoClaimAppliesThereIsNoAnswer() {
        doesNotApply("C3", JYTHON);

        StatementAnswer answer = answer(Statement.B6, JYTHON);
        assertThat(answer.answer()).isEqualTo(Answer.NOT_TRIED);
        assertThat(answer.because()).isEqualTo("None of its claims applies here: it is about others.");
        assertThat(answer.claims()).isEmpty();
    }

    @Test
    void claimsAreNamedWhereTheyHaveDifferentReasonsNotToApply() {
        doesNotApply("C1", JYTHON);
        doesNotApply("C2", JYTHON);
        doesNotApply("P2", JYTHON);
        assertThat(answer(Statement.B4, JYTHON).because()).isEqualTo("None of its claims applies here: it is about others.");

        absences.add(new Absence("P3", JYTHON.name(), "it starts no processes"));
        assertThat(answer(Statement.D7, JYTHON).because())
                .isEqualTo("None of its claims applies here (C1, P2: it is about others; P3: it starts no processes).");
    }

    private void found(String claim, RuntimeText runtime, Verdict verdict) {
        outcomes.add(outcome(claim, runtime, verdict, Status.AS_EXPECTED, ""));
    }

    private void doesNotApply(String claim, RuntimeText runtime) {
        absences.add(new Absence(claim, runtime.name(), "it is about others"));
    }

    private StatementAnswer answer(Statement statement, RuntimeText runtime) {
        List<ClaimText> claims = List.of(claim("S1", "A2"), claim("C1", "B4", "D7"), claim("C2", "B4", "B5"),
                claim("C3", "B6"), claim("P2", "D7"), claim("P3", "D7"));
        return new Answers(claims, outcomes, absences)
                .on(List.of(CPYTHON, FREE, JYTHON)).stream()
                .filter(each -> each.statement().equals(statement.name()))
                .filter(each -> each.runtime().equals(runtime))
                .findFirst()
                .orElseThrow();
    }

    private static ClaimText claim(String id, String... states) {
        return new ClaimText(id, List.of(states), "", "", List.of(), "", List.of());
    }

    static Outcome outcome(String claim, RuntimeText runtime, Verdict verdict, Status status, String reason) {
        double figure = verdict == Verdict.HOLDS ? 0.5 : verdict == Verdict.REFUTED ? 1 : 0.75;
        Judgement judgement = Samples.judgement(Samples.ratio(figure, figure, figure));
        return new Judged(Tried.inVain(claim(claim), runtime, verdict), judgement, Optional.empty(), status, reason);
    }
}

package gilproof.claim.document;

import static org.assertj.core.api.Assertions.assertThat;

import gilproof.claim.Claim;
import gilproof.report.Absence;
import gilproof.report.Outcome;
import gilproof.report.Outcome.ClaimText;
import gilproof.report.Outcome.RuntimeText;
import gilproof.report.Status;
import gilproof.report.page.Answer;
import gilproof.report.page.StatementAnswer;
import gilproof.runtime.About;
import gilproof.runtime.Trait;
import gilproof.verdict.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules of all statements, compared with the document's claims and with their expectations on real kinds of runtimes.
 */
class RulesTest {

    private static final Set<Trait> ALL_OF_PYTHON = EnumSet.complementOf(EnumSet.of(Trait.VIRTUAL_THREADS));
    private static final List<String> METHODS = List.of("forkserver", "fork", "spawn");

    private static final List<ClaimMethod> CLAIMS = Document.claims();

    static List<About> runtimes() {
        return List.of(
                new About("cpython", "3.14.3", "linux", ALL_OF_PYTHON, METHODS, null, ""),
                new About("cpython", "2.7.18", "linux", Set.of(Trait.GIL, Trait.PROCESSES, Trait.FORK), List.of("fork"),
                        null, ""),
                new About("cpython", "3.14.3", "linux", without(Trait.GIL), METHODS, null, ""),
                new About("pypy", "3.9.16", "linux", Set.of(Trait.GIL, Trait.PROCESSES, Trait.FORK), METHODS, null, ""),
                new About("jython", "2.7.4", "linux", Set.of(), List.of(), "no such module", ""),
                new About("jvm", "25.0.1", "linux", Set.of(Trait.PROCESSES, Trait.VIRTUAL_THREADS), List.of("spawn"), null,
                        ""));
    }

    @ParameterizedTest
    @EnumSource
    void aRuleNamesOnlyClaimsOfItsStatement(Statement statement) {
        List<String> its = CLAIMS.stream()
                .map(ClaimMethod::claim)
                .filter(claim -> List.of(claim.states()).contains(statement.name()))
                .map(Claim::id)
                .toList();

        assertThat(its).containsAll(Rules.of(statement).named());
    }

    @ParameterizedTest
    @MethodSource("runtimes")
    void whatTheDocumentExpectsGivesAnAnswer(About about) {
        assertThat(answers(about, expected(about)))
                .allSatisfy(answer -> {
                    if (!answer.claims().isEmpty()) {
                        assertThat(answer.answer())
                                .as(answer.statement() + ": " + answer.because())
                                .isNotIn(Answer.UNDECIDED, Answer.NOT_TRIED);
                        assertThat(answer.because()).doesNotStartWith("Not as foreseen").endsWith(".");
                    }
                });
    }

    /** So an answer never says more than the verdicts of its claims. */
    @ParameterizedTest
    @MethodSource("runtimes")
    void anyClaimThatComesOutOtherwiseChangesTheAnswersOfItsStatements(About about) {
        Map<String, Verdict> expected = expected(about);
        Map<String, Answer> before = byStatement(answers(about, expected));
        expected.forEach((claim, verdict) -> {
            Map<String, Verdict> changed = new HashMap<>(expected);
            for (Verdict other : List.of(Verdict.INCONCLUSIVE, verdict.opposite())) {
                changed.put(claim, other);
                Map<String, Answer> after = byStatement(answers(about, changed));
                for (String statement : claim(claim).claim().states()) {
                    // One of several refuted claims is enough to make the statement not true.
                    if (before.get(statement) != Answer.NOT_HERE || other == Verdict.INCONCLUSIVE) {
                        assertThat(after.get(statement))
                                .as(statement + " when " + claim + " is " + other)
                                .isNotEqualTo(before.get(statement));
                    }
                }
            }
        });
    }

    private static ClaimMethod claim(String id) {
        return CLAIMS.stream().filter(claim -> claim.claim().id().equals(id)).findFirst().orElseThrow();
    }

    /** By claim, where it applies. */
    private static Map<String, Verdict> expected(About about) {
        Map<String, Verdict> verdicts = new HashMap<>();
        CLAIMS.forEach(claim -> claim.expectedOn(about).ifPresent(verdict -> verdicts.put(claim.claim().id(), verdict)));
        return verdicts;
    }

    private static Map<String, Answer> byStatement(List<StatementAnswer> answers) {
        return answers.stream().collect(Collectors.toMap(StatementAnswer::statement, StatementAnswer::answer));
    }

    private static List<StatementAnswer> answers(About about, Map<String, Verdict> verdicts) {
        RuntimeText runtime = new RuntimeText("it", about.implementation(), about.version(), List.of());
        List<ClaimText> texts = CLAIMS.stream().map(ClaimMethod::text).toList();
        List<Outcome> outcomes = new ArrayList<>();
        List<Absence> absences = new ArrayList<>();
        texts.forEach(text -> {
            Verdict verdict = verdicts.get(text.id());
            if (verdict == null) {
                absences.add(new Absence(text.id(), "it", "it is about others"));
            } else {
                Status status = verdict == Verdict.INCONCLUSIVE ? Status.UNDECIDED : Status.AS_EXPECTED;
                outcomes.add(AnswersTest.outcome(text.id(), runtime, verdict, status, "no reason"));
            }
        });
        return new Answers(texts, outcomes, absences).on(List.of(runtime));
    }

    private static Set<Trait> without(Trait trait) {
        Set<Trait> others = EnumSet.copyOf(ALL_OF_PYTHON);
        others.remove(trait);
        return others;
    }
}

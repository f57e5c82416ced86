package gilproof.claim.document;

import gilproof.claim.document.Rule.Case;
import gilproof.report.Absence;
import gilproof.report.Outcome;
import gilproof.report.Outcome.ClaimText;
import gilproof.report.Outcome.RuntimeText;
import gilproof.report.page.Answer;
import gilproof.report.page.StatementAnswer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The answers to the tutorial's statements in one run. They follow from the verdicts of the claims and from nothing else.
 */
public final class Answers {

    private final List<ClaimText> claims;
    private final List<Outcome> outcomes;
    private final List<Absence> absences;

    /**
     * @param claims all the claims of the document in reading order, tried or not
     * @param outcomes the outcomes of those that were tried
     * @param absences where claims do not apply
     */
    public Answers(List<ClaimText> claims, List<Outcome> outcomes, List<Absence> absences) {
        this.claims = claims;
        this.outcomes = outcomes;
        this.absences = absences;
    }

    /** The answer to every statement on every one of these runtimes, statement by statement. */
    public List<StatementAnswer> on(List<RuntimeText> runtimes) {
        return Arrays.stream(Statement.values())
                .flatMap(statement -> runtimes.stream().map(runtime -> to(statement, runtime)))
                .toList();
    }

    private StatementAnswer to(Statement statement, RuntimeText runtime) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        claims.stream()
                .filter(claim -> claim.states().contains(statement.name()))
                .forEach(claim -> findings.put(claim.id(), finding(claim.id(), runtime)));
        List<String> undecided = of(findings, Finding.UNDECIDED);
        List<String> notTried = of(findings, Finding.NOT_TRIED);
        List<String> applicable = new ArrayList<>(findings.keySet());
        applicable.removeAll(of(findings, Finding.NOT_APPLICABLE));
        if (applicable.isEmpty()) {
            return new StatementAnswer(
                    statement.name(), runtime, Answer.NOT_TRIED, noneApplies(findings.keySet(), runtime), applicable);
        }
        if (!undecided.isEmpty()) {
            String because = undecided.stream().map(claim -> whyUndecided(claim, runtime)).collect(Collectors.joining(" "));
            return new StatementAnswer(statement.name(), runtime, Answer.UNDECIDED, because, applicable);
        }
        if (!notTried.isEmpty()) {
            String because = "This run left out " + String.join(", ", notTried) + ".";
            return new StatementAnswer(statement.name(), runtime, Answer.NOT_TRIED, because, applicable);
        }
        Rule rule = Rules.of(statement);
        Optional<Case> fits = rule.caseOf(runtime.implementation(), findings);
        return new StatementAnswer(
                statement.name(),
                runtime,
                fits.map(Case::answer).orElse(rule.whenUnforeseen()),
                fits.map(Case::because).orElse("Not as foreseen: " + words(findings) + "."),
                applicable);
    }

    private Finding finding(String claim, RuntimeText runtime) {
        Optional<Outcome> outcome = outcome(claim, runtime);
        if (outcome.isPresent()) {
            if (!outcome.get().status().isDecided()) {
                return Finding.UNDECIDED;
            }
            return switch (outcome.get().verdict()) {
                case HOLDS -> Finding.HOLDS;
                case REFUTED -> Finding.REFUTED;
                case INCONCLUSIVE -> Finding.UNDECIDED;
            };
        }
        return absence(claim, runtime).isPresent() ? Finding.NOT_APPLICABLE : Finding.NOT_TRIED;
    }

    private Optional<Outcome> outcome(String claim, RuntimeText runtime) {
        return outcomes.stream()
                .filter(each -> each.claim().id().equals(claim))
                .filter(each -> each.runtime().name().equals(runtime.name()))
                .findFirst();
    }

    private Optional<Absence> absence(String claim, RuntimeText runtime) {
        return absences.stream()
                .filter(each -> each.claim().equals(claim) && each.runtime().equals(runtime.name()))
                .findFirst();
    }

    private static List<String> of(Map<String, Finding> findings, Finding finding) {
        return findings.keySet().stream()
                .filter(claim -> findings.get(claim) == finding)
                .toList();
    }

    private String whyUndecided(String claim, RuntimeText runtime) {
        Outcome outcome = outcome(claim, runtime).orElseThrow();
        return outcome.status().leavesOpen(claim, outcome.reason().replaceAll("\\.$", ""));
    }

    /** The reason why no claim applies; if the reasons differ, each with its claims. */
    private String noneApplies(Set<String> claims, RuntimeText runtime) {
        Map<String, List<String>> byReason = claims.stream()
                .flatMap(claim -> absence(claim, runtime).stream())
                .collect(Collectors.groupingBy(
                        Absence::why, LinkedHashMap::new, Collectors.mapping(Absence::claim, Collectors.toList())));
        if (byReason.size() == 1) {
            return "None of its claims applies here: " + byReason.keySet().iterator().next() + ".";
        }
        String reasons = byReason.entrySet().stream()
                .map(reason -> String.join(", ", reason.getValue()) + ": " + reason.getKey())
                .collect(Collectors.joining("; "));
        return "None of its claims applies here (" + reasons + ").";
    }

    private static String words(Map<String, Finding> findings) {
        return findings.entrySet().stream()
                .filter(finding -> finding.getValue() != Finding.NOT_APPLICABLE)
                .map(finding -> finding.getKey() + (finding.getValue() == Finding.HOLDS ? " holds" : " is refuted"))
                .collect(Collectors.joining(", "));
    }
}

package gilproof.claim.document;

import gilproof.report.page.Answer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A rule turns the verdicts of a statement's claims into its answer: the first case that fits counts.
 *
 * <p>A case fits if the claims that it names hold, those that it names as refuted are refuted, and no other is refuted.
 * Claims that do not apply are ignored. So each claim of a statement counts, also one that is added later.
 */
final class Rule {

    private final List<Case> cases;

    private Rule(List<Case> cases) {
        this.cases = cases;
    }

    /** A rule of some cases, the most special first. */
    static Rule of(Case... cases) {
        return new Rule(List.of(cases));
    }

    /**
     * One answer and its condition.
     *
     * @param answer the answer
     * @param because the reason, in a sentence or two
     * @param implementations the runtimes' implementations on which it may be given; empty for all
     * @param hold the ids of claims that must hold
     * @param refuted the ids of all the claims that must be refuted
     */
    record Case(Answer answer, String because, Set<String> implementations, Set<String> hold, Set<String> refuted) {

        Case {
            implementations = Set.copyOf(implementations);
            hold = Set.copyOf(hold);
            refuted = Set.copyOf(refuted);
        }

        /** The answer if all claims of the statement that apply hold. */
        static Case answer(Answer answer, String because) {
            return new Case(answer, because, Set.of(), Set.of(), Set.of());
        }

        /** The answer if all claims that apply hold, on some implementations only. */
        Case on(String... names) {
            return new Case(answer, because, Set.of(names), hold, refuted);
        }

        /** The answer if these claims apply and hold, and all others that apply do. */
        Case where(String... claims) {
            return new Case(answer, because, implementations, Set.of(claims), refuted);
        }

        /** The answer if exactly these claims are refuted. */
        Case whereRefuted(String... claims) {
            return new Case(answer, because, implementations, hold, Set.of(claims));
        }

        private boolean fits(String implementation, Map<String, Finding> findings) {
            return (implementations.isEmpty() || implementations.contains(implementation))
                    && hold.stream().allMatch(claim -> findings.get(claim) == Finding.HOLDS)
                    && refuted.equals(Rule.refuted(findings));
        }
    }

    /** The first case that fits, once all claims that apply are decided. */
    Optional<Case> caseOf(String implementation, Map<String, Finding> findings) {
        return cases.stream().filter(each -> each.fits(implementation, findings)).findFirst();
    }

    /**
     * The answer to a refutation that no case foresees: the statement is not true there. If the claims that hold speak
     * against the statement, nothing follows.
     */
    Answer whenUnforeseen() {
        boolean claimsSpeakForIt =
                cases.stream().anyMatch(each -> each.answer() == Answer.TRUE || each.answer() == Answer.IN_PART);
        return claimsSpeakForIt ? Answer.NOT_HERE : Answer.UNDECIDED;
    }

    /** The ids of all claims that it names. */
    Set<String> named() {
        Set<String> named = new HashSet<>();
        cases.forEach(each -> {
            named.addAll(each.hold());
            named.addAll(each.refuted());
        });
        return named;
    }

    /** The ids of the claims that are refuted. */
    static Set<String> refuted(Map<String, Finding> findings) {
        return findings.entrySet().stream()
                .filter(finding -> finding.getValue() == Finding.REFUTED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}

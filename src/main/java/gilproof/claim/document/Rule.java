package gilproof.claim.document;

import gilproof.report.page.Answer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the verdicts of a statement's claims become its answer: cases, of which the first that fits counts.
 *
 * <p>A case fits when the claims that it names hold, those that it names as refuted are refuted, and no other is refuted.
 * It says nothing of claims that do not apply. So each claim of a statement counts, also one that is added later.
 */
final class Rule {

    private final List<Case> cases;

    private Rule(List<Case> cases) {
        this.cases = cases;
    }

    /** A rule of some cases, the more special ones first. */
    static Rule of(Case... cases) {
        return new Rule(List.of(cases));
    }

    /**
     * One answer and when it is given.
     *
     * @param answer the answer
     * @param because why, in a sentence or two
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

        /** The answer where all of the statement's claims hold that apply. */
        static Case answer(Answer answer, String because) {
            return new Case(answer, because, Set.of(), Set.of(), Set.of());
        }

        /** The same, on some implementations only. */
        Case on(String... names) {
            return new Case(answer, because, Set.of(names), hold, refuted);
        }

        /** The same, where these do hold, and don't merely not apply. */
        Case where(String... claims) {
            return new Case(answer, because, implementations, Set.of(claims), refuted);
        }

        /** The same, where exactly these are refuted. */
        Case whereRefuted(String... claims) {
            return new Case(answer, because, implementations, hold, Set.of(claims));
        }

        private boolean fits(String implementation, Map<String, Finding> findings) {
            return (implementations.isEmpty() || implementations.contains(implementation))
                    && hold.stream().allMatch(claim -> findings.get(claim) == Finding.HOLDS)
                    && refuted.equals(Rule.refuted(findings));
        }
    }

    /** The first case that fits, where all the claims that apply are decided. */
    Optional<Case> caseOf(String implementation, Map<String, Finding> findings) {
        return cases.stream().filter(each -> each.fits(implementation, findings)).findFirst();
    }

    /**
     * What a refutation amounts to that no case foresees: the statement is not true there. Where the claims that hold are what
     * speaks against the statement, nothing follows.
     */
    Answer whenUnforeseen() {
        boolean claimsSpeakForIt =
                cases.stream().anyMatch(each -> each.answer() == Answer.TRUE || each.answer() == Answer.IN_PART);
        return claimsSpeakForIt ? Answer.NOT_HERE : Answer.UNDECIDED;
    }

    /** The ids of all the claims that it names. */
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

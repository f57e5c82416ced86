package gilproof.claim.document;

import gilproof.claim.document.ClaimMethod.ControlMethod;
import gilproof.claim.document.ClaimMethod.Expectation;
import gilproof.recording.Way;
import gilproof.runtime.About;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds gaps in the document. Each statement needs a claim; each claim needs a statement or a mark that it is newer, a source,
 * and a control.
 */
public final class Completeness {

    private final List<Class<?>> sections;
    private final List<ClaimMethod> claims;
    private final List<String> complaints = new ArrayList<>();

    private Completeness(List<Class<?>> sections) {
        this.sections = sections;
        claims = Document.claimsIn(sections);
    }

    /** All gaps in some sections of the document, each as a sentence with the remedy. */
    public static List<String> complaints(List<Class<?>> sections) {
        Completeness completeness = new Completeness(sections);
        completeness.statementsHaveClaims();
        completeness.idsAreUnique();
        completeness.claims.forEach(completeness::hasAStatementOrIsNewer);
        completeness.claims.forEach(completeness::hasASource);
        completeness.claims.forEach(completeness::expectsOneVerdict);
        completeness.claims.forEach(completeness::hasAControl);
        completeness.claims.forEach(completeness::isGivenItsWay);
        completeness.claims.forEach(completeness::asksWhatIsThere);
        completeness.controlsHaveClaims();
        return completeness.complaints;
    }

    private void statementsHaveClaims() {
        Set<String> verified = claims.stream()
                .flatMap(claim -> Arrays.stream(claim.claim().states()))
                .collect(Collectors.toSet());
        for (Statement statement : Statement.values()) {
            if (!verified.contains(statement.name())) {
                complain("Statement " + statement + " has no claim: " + statement.text().says());
            }
        }
    }

    private void idsAreUnique() {
        Set<String> seen = new HashSet<>();
        claims.stream().map(Completeness::id).filter(id -> !seen.add(id))
                .forEach(id -> complain(id + " is the id of two claims."));
    }

    private void hasAStatementOrIsNewer(ClaimMethod claim) {
        for (String state : claim.claim().states()) {
            if (!Statement.exists(state)) {
                complain(id(claim) + " verifies " + state + ", which is no statement of the tutorial.");
            }
        }
        if (claim.claim().states().length == 0 && claim.since().isEmpty()) {
            complain(id(claim)
                    + " verifies no statement of the tutorial. If the tutorial says nothing of it, mark it with @Since.");
        }
    }

    private void hasASource(ClaimMethod claim) {
        try {
            if (claim.sources().isEmpty()) {
                complain(id(claim) + " has no source: name one in its sources, as \"name: https://address\".");
            }
        } catch (IllegalArgumentException malformed) {
            complain("A source of " + id(claim) + " is not well formed: " + malformed.getMessage() + ".");
        }
    }

    private void expectsOneVerdict(ClaimMethod claim) {
        List<Condition> expected = expected(claim);
        if (where(claim, about -> count(expected, about) > 0).isEmpty()) {
            complain(id(claim) + " applies to no runtime: say with @Holds or @Refuted where it does.");
        }
        where(claim, about -> count(expected, about) > 1)
                .ifPresent(runtimes -> complain(id(claim) + " both holds and is refuted on " + runtimes + "."));
    }

    private void hasAControl(ClaimMethod claim) {
        List<Condition> expected = expected(claim);
        List<Condition> controls =
                claim.controls().stream().map(ControlMethod::on).toList();
        Optional<String> without = where(claim, about -> count(expected, about) > 0 && count(controls, about) == 0);
        if (claim.noControl().isEmpty()) {
            without.ifPresent(runtimes -> complain(id(claim) + " has no control on " + runtimes
                    + ". Give it one, or say with @NoControl why there can be none."));
        } else if (without.isEmpty()) {
            complain(id(claim) + " has a control wherever it applies: its @NoControl is out of date.");
        }
        where(claim, about -> count(expected, about) > 0 && count(controls, about) > 1)
                .ifPresent(runtimes -> complain(id(claim) + " has more than one control on " + runtimes + "."));
    }

    /** The method of a claim takes a way if, and only if, the claim and its control name one. */
    private void isGivenItsWay(ClaimMethod claim) {
        boolean takesOne = List.of(claim.method().getParameterTypes()).contains(Way.class);
        if (takesOne == claim.ways().isEmpty()) {
            complain(id(claim) + (takesOne
                    ? " takes a way: say with @Tried by which it is tried."
                    : " is tried by " + claim.ways() + ", and its method takes no way."));
        }
        claim.controls().stream()
                .filter(ControlMethod::isOnAClaim)
                .map(ControlMethod::control)
                .filter(control -> !takesOne || control.by().length != 1 || !control.of().isEmpty())
                .forEach(control -> complain(id(claim) + " has on its method a control that does not change its way, and no "
                        + "more than that: " + control.changes()));
    }

    /** The method's questions about an experiment are known before anything is recorded. */
    private void asksWhatIsThere(ClaimMethod claim) {
        boolean isWellFormed = complaints.stream().noneMatch(complaint -> complaint.startsWith(id(claim) + " "));
        if (isWellFormed) {
            DryRun.mistakesIn(claim).stream().findFirst().ifPresent(mistake -> complain(mistake + "."));
        }
    }

    private static List<Condition> expected(ClaimMethod claim) {
        return claim.expectations().stream().map(Expectation::on).toList();
    }

    private static int count(List<Condition> all, About about) {
        return (int) all.stream().filter(where -> where.includes(about)).count();
    }

    private void controlsHaveClaims() {
        for (Class<?> section : sections) {
            Set<String> ids = Document.claimsIn(List.of(section)).stream().map(Completeness::id).collect(Collectors.toSet());
            for (ControlMethod control : ClaimMethod.controlsIn(section)) {
                if (!ids.contains(control.of())) {
                    complain(section.getSimpleName() + "." + control.method().getName() + " is the control of "
                            + control.of() + ", which is no claim of that class.");
                }
                if (!control.isOnAClaim() && control.control().by().length > 0) {
                    complain(section.getSimpleName() + "." + control.method().getName()
                            + " is a control by itself, which is given no way: its @Control says by which.");
                }
            }
        }
    }

    /** One example of the runtimes for which something is true; empty if there is none. */
    private static Optional<String> where(ClaimMethod claim, Predicate<About> something) {
        return KindsOfRuntimes.of(claim).stream().filter(something).findFirst().map(example -> "some runtimes, such as "
                + KindsOfRuntimes.words(example));
    }

    private static String id(ClaimMethod claim) {
        return claim.claim().id();
    }

    private void complain(String complaint) {
        complaints.add(complaint);
    }
}

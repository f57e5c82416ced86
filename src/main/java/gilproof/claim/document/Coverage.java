package gilproof.claim.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of the document that a run has tried. A claim that no run ever tries proves nothing. So a whole run on all the
 * runtimes of the build must have tried each claim, except those that need another runtime and say so.
 */
public final class Coverage {

    private final List<ClaimMethod> claims;
    private final Set<String> asked;
    private final Set<String> tried;
    private final boolean allRuntimesOfTheBuild;

    /**
     * @param claims all claims of the document
     * @param asked the ids of the claims that were asked for
     * @param tried the ids of the claims that were tried on at least one runtime
     * @param allRuntimesOfTheBuild whether all the runtimes that come with the build were among those of the run
     */
    public Coverage(List<ClaimMethod> claims, Set<String> asked, Set<String> tried, boolean allRuntimesOfTheBuild) {
        this.claims = claims;
        this.asked = asked;
        this.tried = tried;
        this.allRuntimesOfTheBuild = allRuntimesOfTheBuild;
    }

    /** The part that was tried, and the ids of the other claims. */
    public String words() {
        if (!whole()) {
            List<String> others = ids().filter(id -> !asked.contains(id)).toList();
            return counts() + " Left out: " + ranges(others) + ".";
        }
        List<String> never = ids(false);
        return counts() + (never.isEmpty() ? "" : " Not tried: " + String.join(", ", never) + ".");
    }

    /** The part that was tried, in numbers. */
    public String counts() {
        return whole()
                ? "The whole document: " + (claims.size() - ids(false).size()) + " of its " + claims.size()
                        + " claims were tried on a runtime."
                : "Part of the document: " + asked.size() + " of its " + claims.size() + " claims "
                        + (asked.size() == 1 ? "was" : "were") + " asked for.";
    }

    /** The ids of the claims that should have been tried and were not. */
    public List<String> missing() {
        return whole() && allRuntimesOfTheBuild ? ids(true) : List.of();
    }

    private boolean whole() {
        return asked.size() == claims.size();
    }

    private Stream<String> ids() {
        return claims.stream().map(claim -> claim.claim().id());
    }

    /** Ids in their order, consecutive numbers together: {@code S1, S2, T1 to T9}. */
    private static String ranges(List<String> ids) {
        List<List<String>> ranges = new ArrayList<>();
        for (String id : ids) {
            List<String> last = ranges.isEmpty() ? List.of() : ranges.get(ranges.size() - 1);
            if (!last.isEmpty() && follows(last.get(last.size() - 1), id)) {
                last.add(id);
            } else {
                ranges.add(new ArrayList<>(List.of(id)));
            }
        }
        return ranges.stream()
                .map(range -> range.size() < 3
                        ? String.join(", ", range)
                        : range.get(0) + " to " + range.get(range.size() - 1))
                .collect(Collectors.joining(", "));
    }

    private static boolean follows(String one, String next) {
        return next.charAt(0) == one.charAt(0)
                && Integer.parseInt(next.substring(1)) == Integer.parseInt(one.substring(1)) + 1;
    }

    /** The claims that were tried nowhere: all, or only those that must be tried. */
    private List<String> ids(boolean inEveryRun) {
        List<String> ids = new ArrayList<>();
        for (ClaimMethod claim : claims) {
            if (!tried.contains(claim.claim().id())
                    && !(inEveryRun && claim.notInEveryRun().isPresent())) {
                ids.add(claim.claim().id());
            }
        }
        return ids;
    }
}

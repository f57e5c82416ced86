package gilproof.claim.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How much of the document a run has tried. A claim that no run ever tries proves nothing, so a whole run on all the runtimes
 * of the build must have tried each; those apart that need another runtime and say so.
 */
public final class Coverage {

    private final List<ClaimMethod> claims;
    private final int asked;
    private final Set<String> tried;
    private final boolean allRuntimesOfTheBuild;

    /**
     * @param claims those of the document
     * @param asked how many of them were asked for
     * @param tried the ids of those that were tried on at least one runtime
     * @param allRuntimesOfTheBuild whether all the runtimes that come with the build were among those of the run
     */
    public Coverage(List<ClaimMethod> claims, int asked, Set<String> tried, boolean allRuntimesOfTheBuild) {
        this.claims = claims;
        this.asked = asked;
        this.tried = tried;
        this.allRuntimesOfTheBuild = allRuntimesOfTheBuild;
    }

    /** What was tried, in a sentence. */
    public String words() {
        if (!whole()) {
            return "Part of the document: " + asked + " of its " + claims.size() + " claims were asked for.";
        }
        List<String> never = ids(false);
        String all = "The whole document: " + (claims.size() - never.size()) + " of its " + claims.size()
                + " claims were tried on a runtime";
        return all + (never.isEmpty() ? "." : ", all but " + String.join(", ", never) + ".");
    }

    /** The ids of the claims that should have been tried and were not. */
    public List<String> missing() {
        return whole() && allRuntimesOfTheBuild ? ids(true) : List.of();
    }

    private boolean whole() {
        return asked == claims.size();
    }

    /** The claims that were tried nowhere: all, or only those of which that can't be. */
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

package gilproof.claim.run;

import gilproof.claim.document.ClaimMethod;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;

/**
 * The user's selection of tests.
 *
 * @param methods the test methods, claims among them
 */
record AskedFor(Set<Method> methods) {

    static final AskedFor NOTHING = new AskedFor(Set.of());

    /** The claims of these that were asked for. */
    List<ClaimMethod> among(List<ClaimMethod> claims) {
        return claims.stream().filter(claim -> methods.contains(claim.method())).toList();
    }

    /** Whether all of these claims were asked for. */
    boolean isAllOf(List<ClaimMethod> claims) {
        return among(claims).size() == claims.size();
    }
}

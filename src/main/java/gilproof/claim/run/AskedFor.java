package gilproof.claim.run;

import gilproof.claim.document.ClaimMethod;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;

/**
 * What a user asked for.
 *
 * @param methods the test methods, claims among them
 */
record AskedFor(Set<Method> methods) {

    static final AskedFor NOTHING = new AskedFor(Set.of());

    /** The claims among some that were asked for. */
    List<ClaimMethod> among(List<ClaimMethod> claims) {
        return claims.stream().filter(claim -> methods.contains(claim.method())).toList();
    }

    /** Whether all of them were. */
    boolean isAllOf(List<ClaimMethod> claims) {
        return among(claims).size() == claims.size();
    }
}

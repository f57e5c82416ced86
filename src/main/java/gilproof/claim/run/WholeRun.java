package gilproof.claim.run;

import gilproof.claim.document.ClaimMethod;
import gilproof.claim.document.Document;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Knows whether the whole document was asked for. JUnit's plan tells, however the user chose: it has only the tests that
 * were asked for, but also those among them that are then skipped.
 */
public final class WholeRun implements TestExecutionListener {

    private static volatile Set<Method> asked = Set.of();

    /** How many of the document's claims were asked for. */
    static int claimsAskedFor() {
        return (int) Document.claims().stream()
                .filter(WholeRun::isAskedFor)
                .count();
    }

    /** Whether this one was. */
    static boolean isAskedFor(ClaimMethod claim) {
        return asked.contains(claim.method());
    }

    /** Whether all of them were. */
    static boolean isUnderWay() {
        return claimsAskedFor() == Document.claims().size();
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        asked = plan.getRoots().stream()
                .flatMap(root -> plan.getDescendants(root).stream())
                .flatMap(test -> test.getSource().stream())
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getJavaMethod())
                .collect(Collectors.toUnmodifiableSet());
    }
}

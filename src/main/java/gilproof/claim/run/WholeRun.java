package gilproof.claim.run;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Tells the run which claims were asked for. JUnit's plan knows this for any kind of selection: it contains only the tests
 * that were asked for, including those that are then skipped.
 */
public final class WholeRun implements LauncherSessionListener {

    private static final String PLACE = WholeRun.class.getName();

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        session.getLauncher().registerTestExecutionListeners(new TestExecutionListener() {
            @Override
            public void testPlanExecutionStarted(TestPlan plan) {
                session.getStore().put(Namespace.create(PLACE), AskedFor.class, new AskedFor(methods(plan)));
            }
        });
    }

    private static Set<Method> methods(TestPlan plan) {
        return plan.getRoots().stream()
                .flatMap(root -> plan.getDescendants(root).stream())
                .flatMap(test -> test.getSource().stream())
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getJavaMethod())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The claims that were asked for in the session of a test. */
    static AskedFor askedFor(ExtensionContext test) {
        return test.getStore(StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.create(PLACE))
                .getOrDefault(AskedFor.class, AskedFor.class, AskedFor.NOTHING);
    }
}

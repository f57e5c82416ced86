package gilproof.claim.run;

import java.util.function.Supplier;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Replaces the user's suite by a test's own. */
final class GivenSuite implements BeforeAllCallback {

    private static final ThreadLocal<Supplier<ClaimSuite>> GIVEN = new ThreadLocal<>();

    /** Runs something on this thread that runs tests on this thread. */
    static <T> T during(Supplier<ClaimSuite> suite, Supplier<T> run) {
        GIVEN.set(suite);
        try {
            return run.get();
        } finally {
            GIVEN.remove();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ClaimExtension.OURS)
                .getOrComputeIfAbsent(ClaimSuite.class, key -> GIVEN.get().get(), ClaimSuite.class);
    }
}

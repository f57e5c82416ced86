package gilproof.browser;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/**
 * Gives a test class a {@link Chromium} of its own, which its tests share. On a machine without a browser every test is
 * skipped, with the reason.
 */
final class ChromiumExtension implements BeforeEachCallback, ParameterResolver {

    private static final Namespace SPACE = Namespace.create(ChromiumExtension.class);

    /** Closed by JUnit after the class's last test. */
    private record Shared(Chromium chromium) implements AutoCloseable {

        @Override
        public void close() {
            chromium.close();
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        store(context).getOrComputeIfAbsent(Shared.class, key -> start(), Shared.class);
    }

    private static Shared start() {
        try {
            return new Shared(Chromium.start());
        } catch (NoBrowser none) {
            throw new TestAbortedException(none.getMessage());
        }
    }

    /** The class's: a test's own is closed after the test. */
    private static Store store(ExtensionContext context) {
        ExtensionContext ofClass = context;
        while (ofClass.getTestMethod().isPresent()) {
            ofClass = ofClass.getParent().orElseThrow();
        }
        return ofClass.getStore(SPACE);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return store(context).get(Shared.class, Shared.class).chromium();
    }
}

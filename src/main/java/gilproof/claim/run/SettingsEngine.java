package gilproof.claim.run;

import gilproof.claim.Section;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.PostDiscoveryFilter;

/**
 * Stops a run whose settings are wrong before it begins: in place of all its claims there is one test, which fails with
 * what is allowed. Each claim would fail with the same words otherwise; and what a listener throws, Surefire reports as a
 * crash of the JVM, under the stack trace of Maven itself.
 */
public final class SettingsEngine implements TestEngine {

    private final Supplier<Settings> settings;

    /** Used by JUnit: checks the settings of this JVM. */
    public SettingsEngine() {
        this(Settings::ofThisJvm);
    }

    SettingsEngine(Supplier<Settings> settings) {
        this.settings = settings;
    }

    @Override
    public String getId() {
        return "gilproof-settings";
    }

    @Override
    public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId id) {
        EngineDescriptor engine = new EngineDescriptor(id, "settings");
        boolean claims = request.getSelectorsByType(ClassSelector.class).stream()
                .anyMatch(selector -> isOfTheDocument(selector.getJavaClass()));
        if (claims) {
            wrong(settings).ifPresent(wrong -> engine.addChild(new Checked(id.append("class", "settings"), wrong)));
        }
        return engine;
    }

    @Override
    public void execute(ExecutionRequest request) {
        execute(request.getRootTestDescriptor(), request);
    }

    private static void execute(TestDescriptor descriptor, ExecutionRequest request) {
        request.getEngineExecutionListener().executionStarted(descriptor);
        descriptor.getChildren().forEach(child -> execute(child, request));
        TestExecutionResult result = descriptor instanceof Check check
                ? TestExecutionResult.failed(check.wrong)
                : TestExecutionResult.successful();
        request.getEngineExecutionListener().executionFinished(descriptor, result);
    }

    private static Optional<WrongSetting> wrong(Supplier<Settings> settings) {
        try {
            settings.get();
            return Optional.empty();
        } catch (WrongSetting wrong) {
            return Optional.of(wrong);
        }
    }

    private static boolean isOfTheDocument(Class<?> type) {
        return AnnotationSupport.isAnnotated(type, Section.class);
    }

    /** Leaves the claims out when the settings are wrong. */
    public static final class Gate implements PostDiscoveryFilter {

        private final Supplier<Settings> settings;

        /** Used by JUnit: checks the settings of this JVM. */
        public Gate() {
            this(Settings::ofThisJvm);
        }

        Gate(Supplier<Settings> settings) {
            this.settings = settings;
        }

        @Override
        public FilterResult apply(TestDescriptor descriptor) {
            boolean claim = descriptor
                    .getSource()
                    .filter(source -> source instanceof MethodSource test && isOfTheDocument(test.getJavaClass()))
                    .isPresent();
            return FilterResult.includedIf(!claim || wrong(settings).isEmpty());
        }
    }

    /** What stands for a test class, and below it the one test. */
    private static final class Checked extends AbstractTestDescriptor {

        Checked(UniqueId id, WrongSetting wrong) {
            super(id, "settings", ClassSource.from(Settings.class));
            addChild(new Check(id.append("test", "check"), wrong));
        }

        @Override
        public Type getType() {
            return Type.CONTAINER;
        }
    }

    private static final class Check extends AbstractTestDescriptor {

        private final WrongSetting wrong;

        Check(UniqueId id, WrongSetting wrong) {
            // No method is its source: it also runs where a user has asked for some methods only.
            super(id, "check");
            this.wrong = wrong;
        }

        @Override
        public Type getType() {
            return Type.TEST;
        }
    }
}

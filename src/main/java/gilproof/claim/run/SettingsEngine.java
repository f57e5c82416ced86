package gilproof.claim.run;

import gilproof.claim.document.Document;
import gilproof.claim.run.MavenCall.Part;
import java.util.Optional;
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
 * Stops a run with wrong settings before it begins. One test replaces all claims. It fails with the allowed values, or is
 * skipped if the claims have been tried before. Otherwise each claim would fail with the same message. An exception from a
 * listener is no alternative: Surefire reports it as a crash of the JVM, with a stack trace of Maven.
 */
public final class SettingsEngine implements TestEngine {

    private final Part part;
    private final Runnable check;

    /** Used by JUnit: checks the settings of this JVM. */
    public SettingsEngine() {
        this(MavenCall.ofThisJvm().part());
    }

    private SettingsEngine(Part part) {
        // The settings are the claims'; the laboratory's own tests need only their selection.
        this(part, part == Part.LABORATORY ? Selection.ofThisJvm()::check : Settings::ofThisJvm);
    }

    /** @param check throws a {@link WrongSetting} if there is one, or {@link TriedBefore} */
    SettingsEngine(Part part, Runnable check) {
        this.part = part;
        this.check = check;
    }

    @Override
    public String getId() {
        return "gilproof-settings";
    }

    @Override
    public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId id) {
        EngineDescriptor engine = new EngineDescriptor(id, "settings");
        boolean claims = request.getSelectorsByType(ClassSelector.class).stream()
                .anyMatch(selector -> Document.isPartOfIt(selector.getJavaClass()));
        if (claims || part == Part.LABORATORY) {
            wrong(check).ifPresent(wrong -> engine.addChild(new Checked(id.append("class", "settings"), wrong)));
        }
        return engine;
    }

    @Override
    public void execute(ExecutionRequest request) {
        execute(request.getRootTestDescriptor(), request);
    }

    private static void execute(TestDescriptor descriptor, ExecutionRequest request) {
        if (descriptor instanceof Check check && check.wrong instanceof TriedBefore tried) {
            System.out.println(tried.getMessage());
            request.getEngineExecutionListener().executionSkipped(descriptor, tried.getMessage());
            return;
        }
        request.getEngineExecutionListener().executionStarted(descriptor);
        descriptor.getChildren().forEach(child -> execute(child, request));
        TestExecutionResult result = descriptor instanceof Check check
                ? TestExecutionResult.failed(check.wrong)
                : TestExecutionResult.successful();
        request.getEngineExecutionListener().executionFinished(descriptor, result);
    }

    private static Optional<RuntimeException> wrong(Runnable check) {
        try {
            check.run();
            return Optional.empty();
        } catch (WrongSetting | TriedBefore wrong) {
            return Optional.of(wrong);
        }
    }

    /**
     * Leaves the claims out when the settings are wrong. It also leaves out tests that do not belong to this part of Maven's
     * call, whatever the user has selected.
     */
    public static final class Gate implements PostDiscoveryFilter {

        private final Part part;
        private final Selection selection;
        private final Runnable check;

        /** Used by JUnit: checks the settings of this JVM. */
        public Gate() {
            this(MavenCall.ofThisJvm().part(), Selection.ofThisJvm(), Settings::ofThisJvm);
        }

        Gate(Part part, Selection selection, Runnable check) {
            this.part = part;
            this.selection = selection;
            this.check = check;
        }

        @Override
        public FilterResult apply(TestDescriptor descriptor) {
            return FilterResult.includedIf(descriptor
                    .getSource()
                    .filter(MethodSource.class::isInstance)
                    .map(MethodSource.class::cast)
                    .map(this::runs)
                    .orElse(true));
        }

        private boolean runs(MethodSource test) {
            boolean claim = Document.isPartOfIt(test.getJavaClass());
            return switch (part) {
                case CLAIMS -> claim && selection.includes(test.getJavaMethod()) && wrong(check).isEmpty();
                case LABORATORY -> !claim;
                case ANY -> !claim || wrong(check).isEmpty();
            };
        }
    }

    /** The container in place of a test class, with the one test below it. */
    private static final class Checked extends AbstractTestDescriptor {

        Checked(UniqueId id, RuntimeException wrong) {
            super(id, "settings", ClassSource.from(Settings.class));
            addChild(new Check(id.append("test", "check"), wrong));
        }

        @Override
        public Type getType() {
            return Type.CONTAINER;
        }
    }

    private static final class Check extends AbstractTestDescriptor {

        private final RuntimeException wrong;

        Check(UniqueId id, RuntimeException wrong) {
            // It has no method as its source, so it also runs if a user has selected some methods only.
            super(id, "check");
            this.wrong = wrong;
        }

        @Override
        public Type getType() {
            return Type.TEST;
        }
    }
}

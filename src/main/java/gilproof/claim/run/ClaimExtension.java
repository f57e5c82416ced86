package gilproof.claim.run;

import gilproof.claim.document.ClaimMethod;
import gilproof.claim.document.ClaimMethod.ControlMethod;
import gilproof.experiment.Lab;
import gilproof.recording.Way;
import gilproof.report.Absence;
import gilproof.report.Outcome;
import gilproof.report.Status;
import gilproof.report.allure.Messages;
import gilproof.runtime.About;
import gilproof.runtime.RuntimeFault;
import gilproof.verdict.Judging;
import gilproof.verdict.Verdict;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** Tries a claim on each runtime of the run to which it applies, and compares the verdict with the expected one. */
public final class ClaimExtension implements TestTemplateInvocationContextProvider {

    static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(ClaimExtension.class);

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public boolean mayReturnZeroTestTemplateInvocationContexts(ExtensionContext context) {
        return true; // a claim that applies to none of the runtimes chosen
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        ClaimSuite suite = suite(context);
        ClaimMethod claim = new ClaimMethod(context.getRequiredTestMethod());
        List<TestTemplateInvocationContext> invocations = new ArrayList<>();
        for (String runtime : suite.laboratory().runtimes()) {
            try {
                About about = suite.laboratory().about(runtime);
                claim.expectedOn(about)
                        .ifPresentOrElse(
                                expected -> invocations.add(new OnRuntime(suite, claim, runtime, about, expected, null)),
                                () -> suite.addAbsence(
                                        new Absence(claim.claim().id(), runtime, whyNot(claim, about))));
            } catch (RuntimeFault fault) {
                // The runtime failed to describe itself, so whether the claim would have applied is unknown.
                invocations.add(new OnRuntime(suite, claim, runtime, null, Verdict.HOLDS, fault));
            }
        }
        return invocations.stream();
    }

    private static String whyNot(ClaimMethod claim, About about) {
        boolean lacksProcesses = about.noProcesses() != null && claim.expectedOn(about.withProcesses()).isPresent();
        return "it is about " + claim.whereItApplies()
                + (lacksProcesses ? "; this one starts none: " + about.noProcesses() : "");
    }

    private static ClaimSuite suite(ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(ClaimSuite.class, key -> new ClaimSuite(WholeRun.askedFor(context)), ClaimSuite.class);
    }

    /** One invocation: the claim on one runtime. */
    private record OnRuntime(
            ClaimSuite suite, ClaimMethod claim, String runtime, About about, Verdict expected, RuntimeFault fault)
            implements
                TestTemplateInvocationContext {

        @Override
        public String getDisplayName(int index) {
            return claim.claim().id() + " on " + runtime;
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            Lab lab = suite.laboratory().on(runtime);
            return List.of(new Arguments(lab, claim.ways()), new Judge(this, lab));
        }
    }

    /** Gives a claim's method its lab, and its way if it takes one. */
    private record Arguments(Lab lab, List<Way> ways) implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            Class<?> type = parameter.getParameter().getType();
            return type == Lab.class || type == Way.class && !ways.isEmpty();
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Lab.class ? lab : ways.get(0);
        }
    }

    /** Judges a claim instead of just running it. */
    private record Judge(OnRuntime tried, Lab lab) implements InvocationInterceptor {

        @Override
        public void interceptTestTemplateMethod(
                Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context) {
            Trial trial = new Trial(tried.suite().text(tried.claim()), tried.suite().runtimeText(tried.runtime()),
                    tried.expected());
            Outcome outcome;
            invocation.skip(); // The trial runs the method: once by each of its ways.
            if (tried.fault() != null) {
                outcome = trial.ofFault(tried.fault());
            } else {
                Optional<ControlMethod> control = tried.claim().controlOn(tried.about());
                Lab controlLab = tried.suite().laboratory().on(tried.runtime());
                Object section = context.getRequiredTestInstance();
                Judging.Body body = () -> tried.claim().judge(section, lab);
                Judging.Body controlBody = () -> control.orElseThrow().judge(section, controlLab);
                outcome = trial.run(body, lab, control, controlBody, controlLab);
            }
            tried.suite().add(outcome);
            holdToExpected(outcome);
        }

        private void holdToExpected(Outcome outcome) {
            String message = Messages.of(outcome);
            if (outcome.status().isRed() || outcome.status() == Status.UNDECIDED && tried.suite().settings().strict()) {
                throw new AssertionFailedError(message);
            }
            if (outcome.status() == Status.UNDECIDED) {
                throw new TestAbortedException(message);
            }
        }
    }
}

package gilproof.claim.document;

import gilproof.claim.Claim;
import gilproof.claim.Control;
import gilproof.claim.Holds;
import gilproof.claim.NoControl;
import gilproof.claim.NotInEveryRun;
import gilproof.claim.Refuted;
import gilproof.claim.Section;
import gilproof.claim.Since;
import gilproof.claim.Tried;
import gilproof.experiment.Lab;
import gilproof.recording.Way;
import gilproof.report.Outcome.ClaimText;
import gilproof.report.Source;
import gilproof.runtime.About;
import gilproof.verdict.Verdict;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** A claim's method in the document, and the content of its annotations. */
public record ClaimMethod(Method method) {

    /**
     * A control and its annotation.
     *
     * @param method the claim's method, or one of its own
     */
    public record ControlMethod(Method method, Control control) {

        /** The id of the claim that it controls. */
        String of() {
            return isOnAClaim() ? new ClaimMethod(method).claim().id() : control.of();
        }

        /** The runtimes on which it is the control. */
        Condition on() {
            return Condition.of(control.on());
        }

        /** Whether it is the claim's own method, tried by another way. */
        boolean isOnAClaim() {
            return AnnotationSupport.isAnnotated(method, Claim.class);
        }

        /** Runs it; it hands in evidence. */
        public void judge(Object section, Lab lab) {
            judgeBy(List.of(control.by()), method, section, lab);
        }
    }

    /** The verdict expected on some runtimes. */
    record Expectation(Verdict verdict, Condition on) {}

    public Claim claim() {
        return AnnotationSupport.findAnnotation(method, Claim.class).orElseThrow();
    }

    Section section() {
        return AnnotationSupport.findAnnotation(method.getDeclaringClass(), Section.class)
                .orElseThrow(() -> new IllegalStateException(method.getDeclaringClass().getName()
                        + " has claims and must be annotated with @Section"));
    }

    /** The ways by which it is tried; none if its method takes none. */
    public List<Way> ways() {
        return annotation(Tried.class).map(tried -> List.of(tried.by())).orElse(List.of());
    }

    /** The number of its runs on a runtime: one for each of its ways that the runtime offers. */
    int timesOn(About about) {
        return Math.max(1, offered(ways(), about).size());
    }

    /** Runs it; it hands in evidence. */
    public void judge(Object section, Lab lab) {
        judgeBy(ways(), method, section, lab);
    }

    private static void judgeBy(List<Way> ways, Method method, Object section, Lab lab) {
        if (ways.isEmpty()) {
            ReflectionSupport.invokeMethod(method, section, lab);
        }
        offered(ways, lab.runtime()).forEach(way -> ReflectionSupport.invokeMethod(method, section, lab, way));
    }

    /** The ways of these that a runtime offers, its default first. */
    private static List<Way> offered(List<Way> ways, About about) {
        List<String> offered = about.startMethods();
        return ways.stream()
                .filter(way -> way.startMethod() == null || offered.contains(way.startMethod()))
                .sorted(Comparator.comparingInt(way -> offered.indexOf(way.startMethod())))
                .toList();
    }

    /** The verdict expected on a runtime; empty where the claim does not apply. */
    public Optional<Verdict> expectedOn(About about) {
        List<Verdict> expected = expectations().stream()
                .filter(expectation -> expectation.on().includes(about))
                .map(Expectation::verdict)
                .toList();
        if (expected.size() > 1) {
            throw new IllegalStateException(
                    claim().id() + " is expected both to hold and to be refuted on " + about.implementation());
        }
        return expected.stream().findFirst();
    }

    /** The expectations, with their runtimes. */
    List<Expectation> expectations() {
        List<Expectation> all = new ArrayList<>();
        annotation(Holds.class).ifPresent(holds -> all.add(new Expectation(Verdict.HOLDS, Condition.of(holds.on()))));
        annotation(Refuted.class)
                .ifPresent(refuted -> all.add(new Expectation(Verdict.REFUTED, Condition.of(refuted.on()))));
        return all;
    }

    /** The reasons why it has no control, or has none on some runtimes. */
    Optional<String> noControl() {
        return annotation(NoControl.class).map(NoControl::because);
    }

    /** The mark that the tutorial says nothing of it, if that is so. */
    Optional<Since> since() {
        return annotation(Since.class);
    }

    /** The reason why it applies to no runtime of the build, if so. */
    Optional<String> notInEveryRun() {
        return annotation(NotInEveryRun.class).map(NotInEveryRun::because);
    }

    private <A extends Annotation> Optional<A> annotation(Class<A> type) {
        return AnnotationSupport.findAnnotation(method, type);
    }

    /** The runtimes to which the claim applies, in words: "runtimes with a global lock". */
    public String whereItApplies() {
        return expectations().stream()
                .map(expectation -> expectation.on().words())
                .collect(Collectors.joining(", and "));
    }

    /** The control on a runtime. */
    public Optional<ControlMethod> controlOn(About about) {
        return controls().stream()
                .filter(control -> control.on().includes(about))
                .findFirst();
    }

    /** All controls of the claim; they stand on its method, and in its class. */
    public List<ControlMethod> controls() {
        return controlsIn(method.getDeclaringClass()).stream()
                .filter(control -> control.of().equals(claim().id()))
                .toList();
    }

    /** All controls in a class, of any claim. */
    static List<ControlMethod> controlsIn(Class<?> section) {
        return ReflectionSupport.findMethods(
                section,
                candidate -> AnnotationSupport.isAnnotated(candidate, Control.class)
                        || AnnotationSupport.isAnnotated(candidate, Control.Several.class),
                HierarchyTraversalMode.TOP_DOWN)
                .stream()
                .flatMap(candidate -> Arrays.stream(candidate.getAnnotationsByType(Control.class))
                        .map(control -> new ControlMethod(candidate, control)))
                .toList();
    }

    /**
     * The sources of its reason.
     *
     * @throws IllegalArgumentException when a source is malformed
     */
    List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        for (String source : claim().sources()) {
            sources.add(Source.of(source));
        }
        since().filter(since -> !since.source().isEmpty())
                .ifPresent(since -> sources.add(Source.of("since " + since.version() + ": " + since.source())));
        return sources;
    }

    public ClaimText text() {
        return new ClaimText(
                claim().id(),
                List.of(claim().states()),
                claim().says(),
                claim().because(),
                DryRun.of(this),
                section().number() + " " + section().heading(),
                sources());
    }
}

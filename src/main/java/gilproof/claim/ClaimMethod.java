package gilproof.claim;

import gilproof.report.Outcome.ClaimText;
import gilproof.runtime.About;
import gilproof.verdict.Verdict;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** A claim's method in the document, and what its annotations say. */
record ClaimMethod(Method method) {

    /** A control and what is said of it. */
    record ControlMethod(Method method, Control control) {}

    Claim claim() {
        return AnnotationSupport.findAnnotation(method, Claim.class).orElseThrow();
    }

    Section section() {
        return AnnotationSupport.findAnnotation(method.getDeclaringClass(), Section.class)
                .orElseThrow(() -> new IllegalStateException(method.getDeclaringClass().getName()
                        + " has claims and must be annotated with @Section"));
    }

    /** The verdict expected on a runtime; empty where the claim does not apply. */
    Optional<Verdict> expectedOn(About about) {
        boolean holds = AnnotationSupport.findAnnotation(method, Holds.class)
                .filter(holding -> holding.on().includes(about))
                .isPresent();
        boolean refuted = AnnotationSupport.findAnnotation(method, Refuted.class)
                .filter(refuting -> refuting.on().includes(about))
                .isPresent();
        if (holds && refuted) {
            throw new IllegalStateException(
                    claim().id() + " is expected both to hold and to be refuted on " + about.implementation());
        }
        return holds ? Optional.of(Verdict.HOLDS) : refuted ? Optional.of(Verdict.REFUTED) : Optional.empty();
    }

    /** Where the claim applies, in words: "runtimes with a global lock". */
    String whereItApplies() {
        return Stream.of(
                        AnnotationSupport.findAnnotation(method, Holds.class).map(Holds::on),
                        AnnotationSupport.findAnnotation(method, Refuted.class).map(Refuted::on))
                .flatMap(Optional::stream)
                .map(Where::words)
                .collect(Collectors.joining(", and "));
    }

    /** The control on a runtime. */
    Optional<ControlMethod> controlOn(About about) {
        return controls().stream()
                .filter(control -> control.control().on().includes(about))
                .findFirst();
    }

    /** All the controls of the claim; they stand in its own class. */
    List<ControlMethod> controls() {
        return ReflectionSupport.findMethods(
                        method.getDeclaringClass(),
                        candidate -> AnnotationSupport.isAnnotated(candidate, Control.class)
                                || AnnotationSupport.isAnnotated(candidate, Control.Several.class),
                        HierarchyTraversalMode.TOP_DOWN)
                .stream()
                .flatMap(candidate -> Arrays.stream(candidate.getAnnotationsByType(Control.class))
                        .filter(control -> control.of().equals(claim().id()))
                        .map(control -> new ControlMethod(candidate, control)))
                .toList();
    }

    ClaimText text() {
        return new ClaimText(
                claim().id(),
                List.of(claim().states()),
                claim().says(),
                claim().because(),
                claim().evidence(),
                section().number() + " " + section().heading());
    }
}

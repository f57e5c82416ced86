package gilproof.claim.run;

import gilproof.claim.document.ClaimMethod;
import gilproof.claim.document.Document;
import gilproof.claim.run.MavenCall.Part;
import java.lang.reflect.Method;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.surefire.api.testset.TestListResolver;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * The user's selection by {@code -Dtest}, in Surefire's own language: {@code S_*}, {@code T_*#sleep*}, {@code
 * !N_SinceTheTutorialTest}.
 *
 * <p>Surefire starts no JVM if no class matches, but accepts a class without a matching method. So it gets all classes of
 * the claims, and this class selects their methods.
 */
final class Selection {

    private final MavenCall call;
    private final TestListResolver chosen;
    private final Supplier<List<ClaimMethod>> claims;

    /**
     * @param call the call with the user's selection, if there is one
     * @param claims the claims of the document
     */
    Selection(MavenCall call, Supplier<List<ClaimMethod>> claims) {
        this.call = call;
        this.claims = claims;
        chosen = call.test().map(TestListResolver::new).orElse(null);
    }

    /** The selection of this JVM. */
    static Selection ofThisJvm() {
        return new Selection(MavenCall.ofThisJvm(), Document::claims);
    }

    /** Whether a test is selected; all are if the user has selected none. */
    boolean includes(Method test) {
        return chosen == null
                || chosen.shouldRun(TestListResolver.toClassFileName(test.getDeclaringClass()), test.getName());
    }

    /**
     * Checks that the selection contains a claim.
     *
     * @throws WrongSetting naming the claims that there are, if it does not
     */
    void check() {
        if (chosen == null || call.mayRunNothing()) {
            return;
        }
        boolean claim = claims.get().stream().map(ClaimMethod::method).anyMatch(this::includes);
        if (call.part() == Part.CLAIMS && !claim) {
            boolean test = testsOfTheLaboratory().anyMatch(this::includes);
            if (!test) {
                throw new WrongSetting(chosenIs("neither a claim nor a test of the laboratory") + claimsThereAre());
            }
            if (!call.runsBoth()) {
                throw new WrongSetting(chosenIs("no claim, but a test of the laboratory: ./mvnw test-compile "
                        + "surefire:test@laboratory \"-Dtest=" + call.test().orElseThrow() + "\" runs it")
                        + claimsThereAre());
            }
        }
        if (call.part() == Part.LABORATORY && !(claim && call.runsBoth())
                && testsOfTheLaboratory().noneMatch(this::includes)) {
            throw new WrongSetting(chosenIs("no test of the laboratory"));
        }
    }

    private String chosenIs(String what) {
        return "-Dtest=" + call.test().orElseThrow() + " is " + what + ".";
    }

    /** One claim in each line: {@code S_OneThreadTest#sleepsInOneThreadAddUp S1}. */
    private String claimsThereAre() {
        return "\nThe claims are, by class and method:\n"
                + claims.get().stream()
                        .map(claim -> "  " + claim.method().getDeclaringClass().getSimpleName() + "#"
                                + claim.method().getName() + "  " + claim.claim().id())
                        .collect(Collectors.joining("\n"))
                + "\nAnd -Dtest='T_*' is all of a class.";
    }

    private static Stream<Method> testsOfTheLaboratory() {
        return ReflectionSupport.findAllClassesInPackage(
                "gilproof",
                type -> type.getSimpleName().endsWith("Test") && !Document.isPartOfIt(type),
                name -> name.endsWith("Test"))
                .stream()
                .flatMap(type -> ReflectionSupport.findMethods(
                        type,
                        method -> AnnotationSupport.isAnnotated(method, Testable.class),
                        HierarchyTraversalMode.TOP_DOWN)
                        .stream());
    }
}

package gilproof.claim.document;

import gilproof.claim.Claim;
import gilproof.claim.Section;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** All the claims of the document, in reading order. */
public final class Document {

    /** The package of the document. */
    static final String PACKAGE = "gilproof.claims";

    /** The order of its sections, and of the claims' numbers within a section. */
    private static final Comparator<ClaimMethod> READING_ORDER = Comparator.<ClaimMethod>comparingInt(
            claim -> claim.section().number())
            .thenComparingInt(claim -> Integer.parseInt(claim.claim().id().replaceAll("\\D", "")));

    private Document() {}

    /** The claims on this JVM's class path. */
    public static List<ClaimMethod> claims() {
        return claimsIn(sections());
    }

    /** The classes of claims on this JVM's class path, in no order. */
    static List<Class<?>> sections() {
        return ReflectionSupport.findAllClassesInPackage(
                PACKAGE, Document::isPartOfIt, name -> true);
    }

    /** The claims of some sections, in reading order. */
    public static List<ClaimMethod> claimsIn(List<Class<?>> sections) {
        return sections.stream()
                .flatMap(type -> ReflectionSupport.findMethods(
                        type, Document::isClaim, HierarchyTraversalMode.TOP_DOWN)
                        .stream())
                .map(ClaimMethod::new)
                .sorted(READING_ORDER)
                .toList();
    }

    /** Whether a class of tests belongs to the document. */
    public static boolean isPartOfIt(Class<?> tests) {
        return AnnotationSupport.isAnnotated(tests, Section.class);
    }

    private static boolean isClaim(Method method) {
        return AnnotationSupport.isAnnotated(method, Claim.class);
    }
}

package gilproof.claim;

import gilproof.claim.run.ClaimExtension;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One claim of the tutorial: a test that is tried on each runtime to which it applies.
 *
 * <p>Its method takes a {@link gilproof.experiment.Lab} and, if the claim is {@link Tried} by a way, that way. It collects
 * evidence with the assertions of {@link gilproof.verdict.assertion.ClaimAssertions}. {@link Holds} and {@link Refuted} say
 * where the claim applies and what is expected there; a {@link Control} stands beside it.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(ClaimExtension.class)
public @interface Claim {

    /** Its number, never used for another claim: {@code T1}. */
    String id();

    /** The tutorial's statements that it verifies: {@code B1}. Empty only where the tutorial says nothing. */
    String[] states() default {};

    /** The claim, as a sentence. */
    String says();

    /** The reason, in a sentence or two. */
    String because();

    /**
     * Primary sources of the reason, each as {@code name: https://address}: the documentation of a version, a PEP or JEP, a
     * file and a function of the interpreter's own source. It is empty only if {@link Since} has the source.
     */
    String[] sources() default {};
}

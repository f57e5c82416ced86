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
 * <p>Its method takes a {@link gilproof.experiment.Lab}, and the way by which it is {@link Tried} if it is, and collects evidence
 * with the assertions of {@link gilproof.verdict.assertion.ClaimAssertions}. Where the claim applies, and what is expected there, {@link Holds} and {@link
 * Refuted} say; a {@link Control} stands beside it.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(ClaimExtension.class)
public @interface Claim {

    /** Its number, never used for another: {@code T1}. */
    String id();

    /** The tutorial's statements that it verifies: {@code B1}. Empty only for a claim that is newer than the tutorial. */
    String[] states() default {};

    /** The claim, as a sentence. */
    String says();

    /** Why it is so, in a sentence or two. */
    String because();

    /**
     * Where the reason is written by those who answer for it, each as {@code name: https://address}: the documentation of a
     * version, a PEP or JEP, a file and a function of the interpreter's own source. None only where {@link Since} has it.
     */
    String[] sources() default {};
}

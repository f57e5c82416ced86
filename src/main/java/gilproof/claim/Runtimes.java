package gilproof.claim;

import gilproof.runtime.Trait;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runtimes, told apart by what they say of themselves. They are those to which all of this applies; without any of it, every
 * runtime.
 */
@Documented
@Target({})
@Retention(RetentionPolicy.RUNTIME)
public @interface Runtimes {

    /** What they are: one of these. */
    Implementation[] of() default {};

    /** What they are not: none of these. */
    Implementation[] except() default {};

    /** What they all have. */
    Trait[] with() default {};

    /** What none of them has. */
    Trait[] without() default {};

    /** The earliest version of them: {@code 3.10}. */
    String from() default "";

    /** The version before which all of theirs are. */
    String before() default "";

    /** The start methods that they all offer: {@code fork}. */
    String[] startMethods() default {};

    /** The system on which none of them runs, as Python calls it: {@code win32}. */
    String notOn() default "";
}

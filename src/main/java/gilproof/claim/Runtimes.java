package gilproof.claim;

import gilproof.runtime.Trait;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runtimes, selected by their own description. A runtime must meet all of these conditions; without any condition, every
 * runtime is selected.
 */
@Documented
@Target({})
@Retention(RetentionPolicy.RUNTIME)
public @interface Runtimes {

    /** Its implementation is one of these. */
    Implementation[] of() default {};

    /** Its implementation is none of these. */
    Implementation[] except() default {};

    /** It has all of these traits. */
    Trait[] with() default {};

    /** It has none of these traits. */
    Trait[] without() default {};

    /** Its earliest version: {@code 3.10}. */
    String from() default "";

    /** Its version lies before this one. */
    String before() default "";

    /** It offers all of these start methods: {@code fork}. */
    String[] startMethods() default {};

    /** It does not run on this system, as Python calls it: {@code win32}. */
    String notOn() default "";
}

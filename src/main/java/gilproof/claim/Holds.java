package gilproof.claim;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The runtimes on which a claim is expected to hold. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Holds {

    /** The runtimes: those of any of these conditions. */
    Runtimes[] on() default @Runtimes;
}

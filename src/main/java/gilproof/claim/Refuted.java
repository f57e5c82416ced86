package gilproof.claim;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The runtimes on which a claim is expected to be refuted. If it holds there, that is a surprise too. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Refuted {

    /** The runtimes: those of any of these conditions. */
    Runtimes[] on();
}

package gilproof.claim;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a claim that applies to none of the runtimes that come with the build. Any other claim that a whole run has tried
 * nowhere makes the run fail.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface NotInEveryRun {

    /** The runtime that it needs and the reason why the build brings none, as a sentence. */
    String because();
}

package gilproof.claim;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A claim that can have no control, and why. All others have one: see {@link Control}. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface NoControl {

    /** Why no change of the experiment would make the claim come out the other way, in a sentence or two. */
    String because();
}

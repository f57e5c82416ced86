package gilproof.claim;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Why a claim has no control, or has none on some of the runtimes to which it applies. Without a reason it must have one. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface NoControl {

    /**
     * The reason why no change of the experiment would make the claim come out the other way there, in a sentence or two.
     */
    String because();
}

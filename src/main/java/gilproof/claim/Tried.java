package gilproof.claim;

import gilproof.recording.Way;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * By which way a claim is tried: the claim's method is given it, after the lab. A {@link Control} that changes no more than
 * the way is given another one.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Tried {

    /**
     * The way. Several by different start methods are tried one after the other, those that the runtime offers and its default
     * first: the claim stands on what all of them show.
     */
    Way[] by();
}

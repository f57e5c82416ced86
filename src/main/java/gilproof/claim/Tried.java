package gilproof.claim;

import gilproof.recording.Way;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The way by which a claim is tried: the claim's method gets it after the lab. A {@link Control} that changes only the way
 * gives it another.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Tried {

    /**
     * The way. Several ways with different start methods are tried one after the other: those that the runtime offers, its
     * default first. The claim stands on all of them together.
     */
    Way[] by();
}

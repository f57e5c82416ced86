package gilproof.claim;

import gilproof.recording.Way;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The control of a claim: a real run, changed so that the same judging must come out the other way. A claim whose control
 * does not come out so proves nothing.
 *
 * <p>If only the way changes, the annotation stands on the claim's own method, which is then given that way. If something
 * else changes, it stands on a method of its own, which takes a lab.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Control.Several.class)
public @interface Control {

    /** The way by which the claim's method is tried instead; empty on a method of its own. */
    Way[] by() default {};

    /** The claim's id, on a method of its own. */
    String of() default "";

    /** The change, as a sentence. */
    String changes();

    /** The runtimes on which this is the control; a claim may have another control elsewhere. */
    Runtimes[] on() default @Runtimes;

    /** Several controls on one method. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Several {
        Control[] value();
    }
}

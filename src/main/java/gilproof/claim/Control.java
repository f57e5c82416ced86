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
 * does not proves nothing.
 *
 * <p>Where no more is changed than the way, it stands on the claim's own method, which is then given that way. Where something
 * else is changed, it stands on a method of its own, which takes a lab.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Control.Several.class)
public @interface Control {

    /** By which way the claim's method is tried instead; none on a method of its own. */
    Way[] by() default {};

    /** The claim's id, on a method of its own. */
    String of() default "";

    /** What was changed, as a sentence. */
    String changes();

    /** The runtimes on which this is the control; a claim may have another one elsewhere. */
    Runtimes[] on() default @Runtimes;

    /** Several on one method. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Several {
        Control[] value();
    }
}

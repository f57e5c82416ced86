package gilproof.claim;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The control of a claim: a real run, changed so that the same judging must come out the other way. A claim whose control
 * does not proves nothing.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Control.Several.class)
public @interface Control {

    /** The claim's id. */
    String of();

    /** What was changed, as a sentence. */
    String changes();

    /** The runtimes on which this is the control; a claim may have another one elsewhere. */
    Where on() default Where.EVERY_RUNTIME;

    /** Several, where one method is the control of more than one claim. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Several {
        Control[] value();
    }
}

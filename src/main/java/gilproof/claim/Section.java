package gilproof.claim;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A class of claims: those of one section of the tutorial. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Section {

    /** Its place in the reading order. */
    int number();

    /** The tutorial's heading, or a heading of its own for newer claims. */
    String heading();

    /** Its lesson, in a sentence or two. */
    String teaches();
}

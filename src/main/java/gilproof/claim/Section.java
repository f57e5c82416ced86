package gilproof.claim;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A class of claims: what one section of the tutorial says. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Section {

    /** Its place in the reading order. */
    int number();

    /** The tutorial's heading, or a heading of its own for newer claims. */
    String heading();

    /** What it teaches, in a sentence or two. */
    String teaches();
}

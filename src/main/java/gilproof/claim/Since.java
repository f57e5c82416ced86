package gilproof.claim;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a claim of which the tutorial says nothing: it verifies a fact with a source, and no statement of the tutorial. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Since {

    /** The first version in which it is so: {@code 3.13}, or {@code JDK 21} if it is not Python's. */
    String version();

    /** Whether it may have been so before: the version is the first that a run or a document shows it for. */
    boolean orEarlier() default false;

    /** The address of the document with the fact; empty if it is among the claim's {@link Claim#sources()}. */
    String source() default "";
}

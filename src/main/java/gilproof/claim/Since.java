package gilproof.claim;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a claim that is newer than the tutorial: it verifies no statement of it, but a fact that has a source. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Since {

    /** Since which version it is so: {@code 3.13}, or {@code JDK 21} where it is not Python's. */
    String version();

    /** The address of the document that says so; empty where it is among the claim's {@link Claim#sources()}. */
    String source() default "";
}

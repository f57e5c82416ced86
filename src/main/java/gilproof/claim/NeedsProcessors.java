package gilproof.claim;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A claim whose experiments compute: nothing else may run while they do. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock(value = NeedsProcessors.PROCESSORS, mode = ResourceAccessMode.READ_WRITE)
public @interface NeedsProcessors {

    /** The name under which JUnit guards the machine's processors. */
    String PROCESSORS = "gilproof.processors";
}

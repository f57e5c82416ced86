package gilproof.runtime;

/**
 * A runtime crashed, hung, or printed something that is no recording. The message ends with its last words. It is a fact
 * about the runtime; the suite goes on.
 */
public class RuntimeFault extends RuntimeException {

    public RuntimeFault(String message) {
        super(message);
    }

    public RuntimeFault(String message, Throwable cause) {
        super(message, cause);
    }
}

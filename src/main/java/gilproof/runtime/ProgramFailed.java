package gilproof.runtime;

/**
 * A program answered that it has failed; the message ends with its traceback. The runtime itself is well: it answered, and
 * may serve the next request.
 */
public final class ProgramFailed extends RuntimeFault {

    public ProgramFailed(String message) {
        super(message);
    }
}

package gilproof.runtime;

/**
 * A program answered that it has failed; the message ends with its traceback. The runtime itself is well: it was not silent,
 * and what else it is asked it may do.
 */
public final class ProgramFailed extends RuntimeFault {

    public ProgramFailed(String message) {
        super(message);
    }
}

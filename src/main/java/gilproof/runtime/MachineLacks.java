package gilproof.runtime;

/**
 * The machine lacks something that an experiment needs: a network, a writable place, more processes. The message names it.
 * Nothing follows from it about the runtime, or about the claim.
 */
public final class MachineLacks extends RuntimeFault {

    public MachineLacks(String message) {
        super(message);
    }

    public MachineLacks(String message, Throwable cause) {
        super(message, cause);
    }
}

package gilproof.recording;

/**
 * The kernel's account of a worker's thread, in nanoseconds: the time on a processor, and the time ready to run.
 *
 * @param ran on a processor
 * @param denied ready to run, and denied a processor
 * @param deniedBefore the part of it before the worker's first instruction
 */
public record Readiness(long ran, long denied, long deniedBefore) {

    public Readiness {
        if (ran < 0 || denied < 0 || deniedBefore < 0) {
            throw new IllegalArgumentException(
                    "less than no time: ran " + ran + ", denied " + denied + ", before " + deniedBefore);
        }
    }

    /** The part of the denied time after the worker's first instruction. */
    public long deniedAfter() {
        return Math.max(0, denied - deniedBefore);
    }

    /** Ready to run, with a processor or without one. */
    public long ready() {
        return ran + denied;
    }
}

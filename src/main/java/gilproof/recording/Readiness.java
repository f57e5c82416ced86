package gilproof.recording;

/**
 * What the kernel tells of the thread of a worker: how long it ran, and how long it could have run. All in nanoseconds.
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

    /** The part of what it was denied that came after the worker's first instruction. */
    public long deniedAfter() {
        return Math.max(0, denied - deniedBefore);
    }

    /** Ready to run, with a processor or without one. */
    public long ready() {
        return ran + denied;
    }
}

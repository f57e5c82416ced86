package gilproof.programs.harness;

/** Loops that keep a processor busy. */
public final class Loops {

    /** No code reads it: it makes the compiler keep the loop. */
    private static volatile long kept;

    private Loops() {}

    /**
     * A busy loop. Each iteration needs the one before it, and the last value is kept: a compiler could shorten an empty
     * loop like the tutorial's.
     */
    public static void spin(long iterations) {
        long mixed = iterations;
        for (long iteration = 0; iteration < iterations; iteration++) {
            mixed = mixed * 6364136223846793005L + 1442695040888963407L;
        }
        kept = mixed;
    }
}

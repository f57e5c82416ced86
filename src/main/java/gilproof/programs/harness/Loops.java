package gilproof.programs.harness;

/** Loops that keep a processor busy. */
public final class Loops {

    /** Read by nothing: it makes the compiler keep the loop. */
    private static volatile long kept;

    private Loops() {}

    /**
     * A busy loop. Each iteration needs the one before it and the last is kept: a compiler must not shorten an empty loop, as
     * it would one that does what the tutorial's does.
     */
    public static void spin(long iterations) {
        long mixed = iterations;
        for (long iteration = 0; iteration < iterations; iteration++) {
            mixed = mixed * 6364136223846793005L + 1442695040888963407L;
        }
        kept = mixed;
    }
}

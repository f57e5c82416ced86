package gilproof.verdict;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the evidence that the assertions of one claim find, on the thread that judges it.
 *
 * <p>Outside a judging an assertion whose evidence does not hold throws an {@link AssertionError}, as AssertJ users
 * expect.
 */
public final class Judging {

    private static final ThreadLocal<List<Evidence>> OPEN = new ThreadLocal<>();

    private Judging() {}

    /** A body of assertions that may fail with anything. */
    @FunctionalInterface
    public interface Body {
        void run() throws Throwable;
    }

    /**
     * Runs a body of assertions and judges what they found.
     *
     * @throws IllegalStateException when this thread is judging already
     * @throws Throwable what the body throws, unchanged: it is a fault and not a verdict
     */
    public static Judgement of(Body body) throws Throwable {
        if (OPEN.get() != null) {
            throw new IllegalStateException("a claim is judged inside another claim's judging");
        }
        List<Evidence> evidence = new ArrayList<>();
        OPEN.set(evidence);
        try {
            body.run();
        } finally {
            OPEN.remove();
        }
        return new Judgement(evidence);
    }

    /**
     * Whether what was handed in so far refutes the claim: then no further piece can make it hold, and none is worth more
     * rounds.
     */
    public static boolean isRefuted() {
        List<Evidence> evidence = OPEN.get();
        return evidence != null
                && evidence.stream()
                        .anyMatch(piece -> piece.weight() == Evidence.Weight.PROOF && piece.verdict() == Verdict.REFUTED);
    }

    /** Hands in one piece of evidence. */
    public static void handIn(Evidence piece) {
        List<Evidence> evidence = OPEN.get();
        if (evidence != null) {
            evidence.add(piece);
        } else if (piece.verdict() != Verdict.HOLDS && piece.weight() == Evidence.Weight.PROOF) {
            throw new AssertionError(piece.toString());
        }
    }
}

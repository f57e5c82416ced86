package gilproof.verdict;

import gilproof.verdict.Evidence.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Collects the evidence that the assertions of one claim find, on the thread that judges it.
 *
 * <p>Outside a judging an assertion whose evidence does not hold throws an {@link AssertionError}, as AssertJ users expect.
 */
public final class Judging {

    private static final ThreadLocal<List<Evidence>> OPEN = new ThreadLocal<>();

    /** Receives the questions of a body whose questions are not answered. */
    private static final ThreadLocal<BiConsumer<Weight, String>> ONLY_ASKING = new ThreadLocal<>();

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
        requireNone();
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
     * Runs a body of assertions that only ask: none of them looks at a recording.
     *
     * @param asked receives each question and its weight
     * @throws IllegalStateException when this thread is judging already
     * @throws Throwable what the body throws, unchanged
     */
    public static void onlyAsk(BiConsumer<Weight, String> asked, Body body) throws Throwable {
        requireNone();
        ONLY_ASKING.set(asked);
        try {
            body.run();
        } finally {
            ONLY_ASKING.remove();
        }
    }

    private static void requireNone() {
        if (OPEN.get() != null || ONLY_ASKING.get() != null) {
            throw new IllegalStateException("a claim is judged inside another claim's judging");
        }
    }

    /**
     * Asks one question and hands in the answer.
     *
     * @param weight the weight of the answer; an answer that decides nothing is shown in any case
     * @param answer finds the answer; called only if the question is to be answered
     */
    public static void ask(Weight weight, String question, Function<String, Evidence> answer) {
        askForSeveral(weight, question, () -> List.of(answer.apply(question)));
    }

    /**
     * Asks one question whose answer has parts, each with a question of its own, and hands in the parts.
     *
     * @param answers finds the parts; called only if the question is to be answered
     */
    public static void askForSeveral(Weight weight, String question, Supplier<List<? extends Evidence>> answers) {
        BiConsumer<Weight, String> asked = ONLY_ASKING.get();
        if (asked != null) {
            asked.accept(weight, question);
        } else {
            answers.get().forEach(piece -> handIn(piece.weight() == Weight.PROOF ? piece.weighing(weight) : piece));
        }
    }

    /**
     * Whether the evidence so far refutes the claim: then no further piece can make it hold, and none is worth more rounds.
     */
    public static boolean isRefuted() {
        List<Evidence> evidence = OPEN.get();
        return evidence != null
                && evidence.stream()
                        .anyMatch(piece -> piece.weight() == Weight.PROOF && piece.verdict() == Verdict.REFUTED);
    }

    /** Hands in one piece of evidence. */
    static void handIn(Evidence piece) {
        List<Evidence> evidence = OPEN.get();
        if (evidence != null) {
            evidence.add(piece);
        } else if (piece.verdict() != Verdict.HOLDS && piece.weight() == Weight.PROOF) {
            throw new AssertionError(piece.toString());
        }
    }
}

package gilproof.verdict;

import java.util.Arrays;

/** The verdict of the evidence on a claim. */
public enum Verdict {
    /** The evidence lies where the claim says it must. */
    HOLDS("holds"),
    /** The evidence lies where it lies if the claim is false. */
    REFUTED("refuted"),
    /** The evidence lies in neither region. The reason is stated, and the claim counts neither as passed nor as failed. */
    INCONCLUSIVE("inconclusive");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /**
     * The verdict of that word.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Verdict named(String word) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no verdict is called '" + word + "'"));
    }

    /** The word that readers see. */
    public String word() {
        return word;
    }

    /** The verdict that the control of a claim must have if the claim has this one. */
    public Verdict opposite() {
        return switch (this) {
            case HOLDS -> REFUTED;
            case REFUTED -> HOLDS;
            case INCONCLUSIVE -> INCONCLUSIVE;
        };
    }

    @Override
    public String toString() {
        return word;
    }
}

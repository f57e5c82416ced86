package gilproof.verdict;

/**
 * One piece of evidence: a question that was asked of a recording, and what came out.
 *
 * @param question what was asked, as a sentence: "the time of threads ÷ the time of one thread is about half"
 * @param verdict what this piece alone says
 * @param weight whether the claim stands on this piece, or it is shown beside what it stands on
 * @param figure the figure found, or {@code null} where the piece is no figure
 * @param unit the figure's unit: {@code ratio}, {@code processors}, {@code ms}, {@code share}, or {@code null}
 * @param interval the interval for the figure, or {@code null} where it is exact or a bound
 * @param holdsIn where the figure must lie for the claim, or {@code null}
 * @param refutedIn where it must lie if the claim is false, or {@code null}
 * @param rounds how many rounds it was taken from
 * @param found what was found, in words, with its numbers
 */
public record Evidence(
        String question,
        Verdict verdict,
        Weight weight,
        Double figure,
        String unit,
        Interval interval,
        Region holdsIn,
        Region refutedIn,
        int rounds,
        String found) {

    /** What a piece of evidence counts for. */
    public enum Weight {
        /** The claim stands on it: without it the claim is undecided. */
        PROOF,
        /**
         * Shown beside the proof and decides nothing: elapsed time, which agrees with the proof where the machine is idle, or
         * a further question that is worth an answer.
         */
        BESIDE
    }

    /** Evidence that is no figure: it was so, or it was not. */
    public static Evidence fact(String question, boolean holds, int rounds, String found) {
        return new Evidence(
                question,
                holds ? Verdict.HOLDS : Verdict.REFUTED,
                Weight.PROOF,
                null,
                null,
                null,
                null,
                null,
                rounds,
                found);
    }

    /** The same piece with another weight. */
    public Evidence weighing(Weight other) {
        return new Evidence(question, verdict, other, figure, unit, interval, holdsIn, refutedIn, rounds, found);
    }

    @Override
    public String toString() {
        return question + ": " + verdict + " (" + found + ")";
    }
}

package gilproof.verdict;

/** One piece of evidence: a question that was asked of a recording, and its answer. */
public sealed interface Evidence permits Fact, Figure {

    /** The question, as a sentence: "the time of threads ÷ the time of one thread is about half". */
    String question();

    /** The verdict of this piece alone. */
    Verdict verdict();

    /** Whether the claim stands on this piece, or the report only shows it beside the proof. */
    Weight weight();

    /** The number of rounds that it was taken from. */
    int rounds();

    /** The finding in words, with its numbers. */
    String found();

    /** The same piece with another weight. */
    Evidence weighing(Weight other);

    /** The weight of a piece of evidence. */
    enum Weight {
        /** The claim stands on it: without it the claim is undecided. */
        PROOF,
        /**
         * Shown beside the proof; it decides nothing. It is elapsed time, which agrees with the proof on an idle machine, or
         * a further question that is worth an answer.
         */
        BESIDE
    }

    /** A fact that the claim stands on. */
    static Fact fact(String question, boolean holds, int rounds, String found) {
        return new Fact(question, holds ? Verdict.HOLDS : Verdict.REFUTED, Weight.PROOF, rounds, found);
    }
}

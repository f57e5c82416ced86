package gilproof.verdict;

/** One piece of evidence: a question that was asked of a recording, and what came out. */
public sealed interface Evidence permits Fact, Figure {

    /** What was asked, as a sentence: "the time of threads ÷ the time of one thread is about half". */
    String question();

    /** What this piece alone says. */
    Verdict verdict();

    /** Whether the claim stands on this piece, or it is shown beside what it stands on. */
    Weight weight();

    /** How many rounds it was taken from. */
    int rounds();

    /** What was found, in words, with its numbers. */
    String found();

    /** The same piece with another weight. */
    Evidence weighing(Weight other);

    /** What a piece of evidence counts for. */
    enum Weight {
        /** The claim stands on it: without it the claim is undecided. */
        PROOF,
        /**
         * Shown beside the proof and decides nothing: elapsed time, which agrees with the proof where the machine is idle, or
         * a further question that is worth an answer.
         */
        BESIDE
    }

    /** Evidence that is no figure, and that the claim stands on: it was so, or it was not. */
    static Fact fact(String question, boolean holds, int rounds, String found) {
        return new Fact(question, holds ? Verdict.HOLDS : Verdict.REFUTED, Weight.PROOF, rounds, found);
    }
}

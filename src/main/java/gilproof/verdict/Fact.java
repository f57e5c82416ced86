package gilproof.verdict;

/**
 * Evidence that is no figure: it was so, it was not, or nothing could be told.
 *
 * @param question what was asked, as a sentence
 * @param verdict what this piece alone says
 * @param weight what it counts for
 * @param rounds how many rounds it was taken from
 * @param found what was found, in words
 */
public record Fact(String question, Verdict verdict, Weight weight, int rounds, String found) implements Evidence {

    @Override
    public Fact weighing(Weight other) {
        return new Fact(question, verdict, other, rounds, found);
    }

    @Override
    public String toString() {
        return question + ": " + verdict + " (" + found + ")";
    }
}

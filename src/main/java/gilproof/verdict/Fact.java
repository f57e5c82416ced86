package gilproof.verdict;

/**
 * Evidence without a figure: a yes, a no, or no answer.
 *
 * @param question the question, as a sentence
 * @param verdict the verdict of this piece alone
 * @param weight whether the claim stands on it
 * @param rounds how many rounds it was taken from
 * @param found the finding, in words
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

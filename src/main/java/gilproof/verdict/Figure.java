package gilproof.verdict;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Evidence that is a figure, with the regions that it is compared with.
 *
 * @param question the question, as a sentence
 * @param verdict the verdict of this piece alone
 * @param weight whether the claim stands on it
 * @param value the figure found, in its unit; empty where no round gave one
 * @param unit the figure's unit
 * @param interval the interval for the figure; empty where it is exact or a bound
 * @param contrast where the figure must lie for the claim, and where if the claim is false
 * @param rounds how many rounds it was taken from
 * @param found the finding in words, with its numbers
 */
public record Figure(
        String question,
        Verdict verdict,
        Weight weight,
        OptionalDouble value,
        Unit unit,
        Optional<Interval> interval,
        Contrast contrast,
        int rounds,
        String found) implements Evidence {

    @Override
    public Figure weighing(Weight other) {
        return new Figure(question, verdict, other, value, unit, interval, contrast, rounds, found);
    }

    @Override
    public String toString() {
        return question + ": " + verdict + " (" + found + ")";
    }
}

package gilproof.verdict.assertion;

import gilproof.recording.Round;
import gilproof.recording.Rounds;
import gilproof.verdict.Contrast;
import gilproof.verdict.Evidence;
import gilproof.verdict.Evidence.Weight;
import gilproof.verdict.Figure;
import gilproof.verdict.Unit;
import gilproof.verdict.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * The greatest value of a figure over the rounds, for claims that an event happens or never does: a median would hide the
 * one round that shows the event.
 *
 * <p>One observation decides that it happens. Its absence proves something only if it was possible: see {@link #believing}.
 */
final class Greatest {

    /** Rounds after which a machine is held to give too little. */
    private static final int LEAST_TRIES = 6;

    private final Rounds rounds;
    private final ToDoubleFunction<Round> figure;
    private String question;
    private Unit unit;
    private Predicate<Round> counts = round -> true;
    private Predicate<List<Round>> believed = rounds -> true;
    private Function<List<Round>, String> lack = any -> "";
    private Function<List<Round>, String> tale;
    private boolean tryingAll;

    private Greatest(Rounds rounds, ToDoubleFunction<Round> figure) {
        this.rounds = rounds;
        this.figure = figure;
    }

    static Greatest of(Rounds rounds, ToDoubleFunction<Round> figure) {
        return new Greatest(rounds, figure);
    }

    Greatest asking(String question, Unit unit) {
        this.question = question;
        this.unit = unit;
        return this;
    }

    /**
     * Believes a low figure only after so many rounds in which the machine could have shown a high one.
     *
     * @param lack the thing that the machine lacked, in words, if there were too few such rounds
     */
    Greatest believing(int roundsThatCount, Predicate<Round> counts, Function<List<Round>, String> lack) {
        this.counts = counts;
        this.believed = recorded -> recorded.stream().filter(counts).count() >= roundsThatCount;
        this.lack = lack;
        return this;
    }

    /**
     * Believes a low figure only if the rounds together could have shown a high one, and records all rounds before it gives
     * up: where rounds add up or grow longer, the first ones tell nothing of the later ones.
     *
     * @param believed gets the very rounds of the figure: another claim may add rounds at any time
     * @param lack the thing that the rounds lacked, in words
     */
    Greatest believingTogether(Predicate<List<Round>> believed, Function<List<Round>, String> lack) {
        this.believed = believed;
        this.lack = lack;
        tryingAll = true;
        return this;
    }

    /** Replaces the greatest value by these words in the finding. */
    Greatest telling(Function<List<Round>, String> tale) {
        this.tale = tale;
        return this;
    }

    /** Decides between two regions, and records more rounds while neither is reached. */
    Evidence decided(Contrast contrast) {
        Evidence evidence = decide(contrast);
        while (evidence.verdict() == Verdict.INCONCLUSIVE && isWorthMore() && rounds.recordMoreThan(evidence.rounds())) {
            evidence = decide(contrast);
        }
        return evidence;
    }

    /** Decides with the rounds that exist: evidence beside the proof is not worth more rounds. */
    Evidence decidedByThese(Contrast contrast) {
        return decide(contrast);
    }

    private boolean isWorthMore() {
        List<Round> recorded = rounds.recordEnough();
        return tryingAll
                || recorded.stream().filter(counts).count() * 4 >= recorded.size()
                || recorded.size() < LEAST_TRIES;
    }

    private Figure decide(Contrast contrast) {
        List<Round> recorded = rounds.recordEnough();
        double greatest = recorded.stream().mapToDouble(figure).max().orElseThrow();
        // Load only lowers the greatest value: a high figure needs no witness, a low one does.
        boolean able = believed.test(recorded);
        boolean credible = able || !contrast.low().contains(greatest);
        Verdict verdict = credible ? contrast.verdictOn(greatest) : Verdict.INCONCLUSIVE;
        String found = tale != null
                ? tale.apply(recorded)
                : String.format(Locale.ROOT, "at most %.3f in %d rounds", greatest, recorded.size());
        return new Figure(
                question,
                verdict,
                Weight.PROOF,
                OptionalDouble.of(greatest),
                unit,
                Optional.empty(),
                contrast,
                recorded.size(),
                verdict == Verdict.INCONCLUSIVE && !able ? lack.apply(recorded) + " (" + found + ")" : found);
    }
}

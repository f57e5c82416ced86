package gilproof.verdict;

import gilproof.recording.Round;
import gilproof.recording.Rounds;
import gilproof.verdict.Evidence.Weight;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * The least or the greatest value that the rounds gave of a figure, for claims that say "in every round" or "in no
 * round": a median would hide the one round that tells.
 *
 * <p>Whether a thing that happens often was seen is decided by seeing it. That it was not seen proves something only
 * where it could have been: see {@link #believing}.
 */
final class Extreme {

    private final Rounds rounds;
    private final ToDoubleFunction<Round> figure;
    private final boolean greatest;
    private String question;
    private String unit;
    private int roundsThatCount;
    private Predicate<Round> counts = round -> true;
    private Function<List<Round>, String> lack = any -> "";

    private Extreme(Rounds rounds, ToDoubleFunction<Round> figure, boolean greatest) {
        this.rounds = rounds;
        this.figure = figure;
        this.greatest = greatest;
    }

    static Extreme greatest(Rounds rounds, ToDoubleFunction<Round> figure) {
        return new Extreme(rounds, figure, true);
    }

    static Extreme least(Rounds rounds, ToDoubleFunction<Round> figure) {
        return new Extreme(rounds, figure, false);
    }

    Extreme asking(String question, String unit) {
        this.question = question;
        this.unit = unit;
        return this;
    }

    /**
     * Believes a low figure only after so many rounds in which the machine could have shown a high one.
     *
     * @param lack what the machine lacked, in words, when there were too few such rounds
     */
    Extreme believing(int roundsThatCount, Predicate<Round> counts, Function<List<Round>, String> lack) {
        this.roundsThatCount = roundsThatCount;
        this.counts = counts;
        this.lack = lack;
        return this;
    }

    /** Decides between two regions, with more rounds as long as neither is reached. */
    Evidence decided(Region holdsIn, Region refutedIn) {
        Evidence evidence = decide(holdsIn, refutedIn);
        while (evidence.verdict() == Verdict.INCONCLUSIVE && isWorthMore() && rounds.addRound()) {
            evidence = decide(holdsIn, refutedIn);
        }
        return evidence;
    }

    private boolean isWorthMore() {
        List<Round> recorded = rounds.recorded();
        return recorded.stream().filter(counts).count() * 4 >= recorded.size() || recorded.size() < 2 * roundsThatCount;
    }

    private Evidence decide(Region holdsIn, Region refutedIn) {
        List<Round> recorded = rounds.recorded();
        DoubleStream values = recorded.stream().mapToDouble(figure);
        double extreme = (greatest ? values.max() : values.min()).orElseThrow();
        boolean believed = recorded.stream().filter(counts).count() >= roundsThatCount;
        // Load only lowers what the greatest round shows: a high figure needs no witness, a low one does.
        boolean low = Math.min(holdsIn.from(), refutedIn.from()) == regionOf(extreme, holdsIn, refutedIn);
        Verdict verdict = Verdict.INCONCLUSIVE;
        if (believed || !low) {
            verdict = holdsIn.contains(extreme)
                    ? Verdict.HOLDS
                    : refutedIn.contains(extreme) ? Verdict.REFUTED : Verdict.INCONCLUSIVE;
        }
        String found = String.format(
                Locale.ROOT, "%s %.3f in %d rounds", greatest ? "at most" : "at least", extreme, recorded.size());
        return new Evidence(
                question,
                verdict,
                Weight.PROOF,
                extreme,
                unit,
                null,
                holdsIn,
                refutedIn,
                recorded.size(),
                believed || !low ? found : lack.apply(recorded) + " (" + found + ")");
    }

    /** The lower end of the region in which a figure lies, or NaN between the regions. */
    private static double regionOf(double figure, Region one, Region other) {
        return one.contains(figure) ? one.from() : other.contains(figure) ? other.from() : Double.NaN;
    }
}

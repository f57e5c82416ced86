package gilproof.verdict.assertion;

import gilproof.recording.Round;
import gilproof.recording.Rounds;
import gilproof.verdict.Contrast;
import gilproof.verdict.Evidence.Weight;
import gilproof.verdict.Figure;
import gilproof.verdict.Judging;
import gilproof.verdict.Regions;
import gilproof.verdict.Unit;
import gilproof.verdict.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on a figure to which load can only add, over all rounds: the least of it, or the least of one time ÷ the least
 * of another.
 */
public final class LeastAssert extends AbstractAssert<LeastAssert, Rounds> {

    /** The least number of rounds before their minimum is believed. */
    static final int LEAST_ROUNDS = 3;

    /** Rounds without a figure after which a machine is given up. */
    private static final int LEAST_TRIES = 16;

    private final Function<List<Round>, OptionalDouble> figure;
    private final String name;
    private final Unit unit;
    private final Weight weight;
    private final Supplier<String> aside;
    private Predicate<Round> calm = round -> true;
    private Predicate<Round> explained = round -> false;
    private Supplier<String> lacking = () -> "";

    /**
     * @param figure the figure of all rounds together, empty while there is too little data
     * @param aside a text beside the figure once the rounds are there, or empty
     */
    LeastAssert(
            Rounds rounds,
            Function<List<Round>, OptionalDouble> figure,
            String name,
            Unit unit,
            Weight weight,
            Supplier<String> aside) {
        super(rounds, LeastAssert.class);
        this.figure = figure;
        this.name = name;
        this.unit = unit;
        this.weight = weight;
        this.aside = aside;
    }

    /** The least value of a figure over the rounds. */
    static Function<List<Round>, OptionalDouble> least(Function<Round, OptionalDouble> ofARound) {
        return rounds -> rounds.stream()
                .map(ofARound)
                .flatMapToDouble(OptionalDouble::stream)
                .min();
    }

    /** The least of one figure ÷ the least of another. */
    static Function<List<Round>, OptionalDouble> leastByLeast(
            Function<Round, OptionalDouble> one, Function<Round, OptionalDouble> other) {
        return rounds -> ratio(least(one).apply(rounds), least(other).apply(rounds));
    }

    /** One figure ÷ another; empty if either is missing or the divisor is 0. */
    static OptionalDouble ratio(OptionalDouble one, OptionalDouble other) {
        return one.isEmpty() || other.isEmpty() || other.getAsDouble() <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(one.getAsDouble() / other.getAsDouble());
    }

    /** Believes a high figure only if so many rounds were calm: load adds to the figure, and not all of that is known. */
    LeastAssert believingAHighOneOf(Predicate<Round> calm) {
        this.calm = calm;
        return this;
    }

    /** Shows a figure that is not low, but decides nothing by it, if each round has another explanation than the claim's. */
    LeastAssert settingAsideWhatIsNotLowIn(Predicate<Round> explained) {
        this.explained = explained;
        return this;
    }

    /** Tells what the rounds lacked, if they gave no figure. */
    LeastAssert lacking(Supplier<String> words) {
        this.lacking = words;
        return this;
    }

    private boolean isSetAside(Figure decided, Contrast contrast) {
        return decided.value().isPresent()
                && !contrast.low().contains(decided.value().getAsDouble())
                && actual.recordEnough().stream().allMatch(explained);
    }

    /** Decides between the two regions, and records more rounds while the figure lies in neither. */
    public LeastAssert is(Contrast contrast) {
        Judging.ask(weight, name + " is " + contrast, question -> decided(question, contrast));
        return this;
    }

    /** The same, for an answer to a question that says more. */
    Figure decided(String question, Contrast contrast) {
        Figure decided = decide(question, contrast);
        // Evidence beside the proof is not worth more rounds.
        while (weight == Weight.PROOF
                && decided.verdict() == Verdict.INCONCLUSIVE
                && !isSetAside(decided, contrast)
                && (decided.value().isPresent() || decided.rounds() < LEAST_TRIES)
                && !Judging.isRefuted()
                && actual.recordMoreThan(decided.rounds())) {
            decided = decide(question, contrast);
        }
        return isSetAside(decided, contrast) ? decided.weighing(Weight.BESIDE) : decided;
    }

    /** If the machine was watched, only rounds with two given processors count. */
    private static boolean counts(Round round) {
        OptionalDouble given = round.processorsGiven();
        return given.isEmpty() || Regions.GIVEN_TWO.contains(given.getAsDouble());
    }

    private String why(List<Round> recorded, List<Round> counting) {
        return recorded.size() > counting.size() && counting.isEmpty()
                ? ": it takes two processors, and " + Given.wordsOfLeast(recorded)
                : lacking.get();
    }

    private Figure decide(String question, Contrast contrast) {
        List<Round> recorded = actual.recordEnough();
        List<Round> counting = recorded.stream().filter(LeastAssert::counts).toList();
        OptionalDouble found = figure.apply(counting);
        boolean enough = found.isPresent() && counting.size() >= LEAST_ROUNDS;
        boolean believed = enough
                && (!contrast.high().contains(found.getAsDouble())
                        || counting.stream().filter(calm).count() >= LEAST_ROUNDS);
        Verdict verdict = believed ? contrast.verdictOn(found.getAsDouble()) : Verdict.INCONCLUSIVE;
        return new Figure(
                question,
                verdict,
                weight,
                found,
                unit,
                Optional.empty(),
                contrast,
                recorded.size(),
                found.isPresent()
                        ? String.format(
                                Locale.ROOT,
                                "%s%.3f, the least of %d rounds%s",
                                enough && !believed ? "the machine was too slow: " : "",
                                found.getAsDouble(),
                                counting.size(),
                                aside.get())
                        : "no figure from " + recorded.size() + " rounds" + why(recorded, counting));
    }
}

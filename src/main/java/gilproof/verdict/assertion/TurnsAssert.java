package gilproof.verdict.assertion;

import gilproof.recording.Exclusion;
import gilproof.recording.Recording;
import gilproof.recording.Round;
import gilproof.recording.Rounds;
import gilproof.recording.Turns;
import gilproof.recording.Way;
import gilproof.verdict.Evidence.Weight;
import gilproof.verdict.Unit;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.assertj.core.api.AbstractAssert;

/** Assertions on the length of turns, where several pairs of workers stamped their loops, one pair after the other. */
public final class TurnsAssert extends AbstractAssert<TurnsAssert, Rounds> {

    /** The least number of whole turns for a quartile. */
    private static final int ENOUGH_TURNS = 8;

    private final Way way;
    private final Weight weight;
    private final int pair;

    TurnsAssert(Rounds rounds, Way way, Weight weight, int pair) {
        super(rounds, TurnsAssert.class);
        this.way = way;
        this.weight = weight;
        this.pair = pair;
    }

    /** The lower quartile of this pair's turns ÷ that of another pair's. */
    public LeastAssert comparedToThoseOf(int otherPair) {
        return turns(
                rounds -> LeastAssert.ratio(quartile(rounds, pair), quartile(rounds, otherPair)),
                "lower quartile of turns ÷ that of an earlier pair");
    }

    /** The lower quartile of this pair's turns ÷ a switch interval. */
    public LeastAssert comparedTo(Duration interval) {
        return turns(
                rounds -> LeastAssert.ratio(quartile(rounds, pair), OptionalDouble.of(interval.toNanos())),
                "lower quartile of turns ÷ switch interval of " + interval.toMillis() + " ms");
    }

    /** Load only adds to a turn: a waiting thread may request the lock late. So a low quantile decides. */
    private LeastAssert turns(Function<List<Round>, OptionalDouble> figure, String name) {
        return new LeastAssert(
                actual,
                figure,
                name,
                Unit.RATIO,
                weight,
                () -> String.format(Locale.ROOT, "; %d turns", lengths(actual.recordEnough(), pair).size()));
    }

    /** Empty if there are too few whole turns. */
    private OptionalDouble quartile(List<Round> rounds, int which) {
        List<Double> turns = lengths(rounds, which);
        return turns.size() < ENOUGH_TURNS
                ? OptionalDouble.empty()
                : OptionalDouble.of(OrderStatistics.lowerQuartile(turns));
    }

    private List<Double> lengths(List<Round> rounds, int which) {
        return rounds.stream()
                .flatMap(round -> lengths(round.of(way), which).stream())
                .map(Long::doubleValue)
                .toList();
    }

    /**
     * Turns by possession, if it is told: those during which the other worker waited throughout. The time that the worker
     * was denied a processor after the interval is taken off: by then the lock has been requested, and the worker hands it
     * over once it runs again.
     */
    private static List<Long> lengths(Recording recording, int which) {
        Exclusion pair = Exclusion.ofPair(recording, which);
        return pair.isTold()
                ? pair.turns(interval(recording, which))
                : Turns.ofPair(recording, which).lengths();
    }

    /** The switch interval of a pair, in nanoseconds. */
    private static long interval(Recording recording, int which) {
        return Math.round(1e9
                * recording.parameters().path("loops").path(which).path("interval").asDouble());
    }
}

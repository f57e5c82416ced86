package gilproof.verdict.assertion;

import gilproof.recording.Round;
import gilproof.recording.Rounds;
import gilproof.recording.Turns;
import gilproof.recording.Way;
import gilproof.verdict.Evidence.Weight;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.assertj.core.api.AbstractAssert;

/** Assertions on how long turns last, where several pairs of workers stamped their loops, one pair after the other. */
public final class TurnsAssert extends AbstractAssert<TurnsAssert, Rounds> {

    private final Way way;
    private final Weight weight;
    private final int pair;

    TurnsAssert(Rounds rounds, Way way, Weight weight, int pair) {
        super(rounds, TurnsAssert.class);
        this.way = way;
        this.weight = weight;
        this.pair = pair;
    }

    /** The ratio of this pair's median turn to another pair's, round by round. */
    public SampleAssert comparedToThoseOf(int otherPair) {
        return sample(round -> ratio(median(round, pair), median(round, otherPair)), "median turn ÷ median turn before");
    }

    /** The ratio of this pair's median turn to a switch interval, round by round. */
    public SampleAssert comparedTo(Duration interval) {
        return sample(
                round -> ratio(median(round, pair), OptionalDouble.of(interval.toNanos())),
                "median turn ÷ switch interval of " + interval.toMillis() + " ms");
    }

    private SampleAssert sample(Function<Round, OptionalDouble> figure, String name) {
        return new SampleAssert(new Sample(actual, figure, name, "ratio"), weight);
    }

    /** Empty where one worker never handed over to the other: then there is no whole turn. */
    private OptionalDouble median(Round round, int which) {
        List<Double> turns = Turns.ofPair(round.of(way), which).lengths().stream()
                .map(Long::doubleValue)
                .toList();
        return turns.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(OrderStatistics.median(turns));
    }

    private static OptionalDouble ratio(OptionalDouble one, OptionalDouble other) {
        return one.isEmpty() || other.isEmpty() || other.getAsDouble() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(one.getAsDouble() / other.getAsDouble());
    }
}

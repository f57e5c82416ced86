package gilproof.verdict.assertion;

import gilproof.recording.Activity;
import gilproof.recording.Recording;
import gilproof.recording.Round;
import gilproof.recording.Rounds;
import gilproof.recording.Way;
import gilproof.recording.Worker;
import gilproof.verdict.Evidence.Weight;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on how late a sleeper wakes up: what its sleeps took longer than they were asked to, the median of each round.
 * Several sleepers, each with a neighbour, ran one pair after the other.
 */
public final class WakingAssert extends AbstractAssert<WakingAssert, Rounds> {

    private static final double MILLISECOND = 1e6;

    private final Way way;
    private final Weight weight;
    private final int pair;

    WakingAssert(Rounds rounds, Way way, Weight weight, int pair) {
        super(rounds, WakingAssert.class);
        this.way = way;
        this.weight = weight;
        this.pair = pair;
    }

    /** The ratio of its delay to a switch interval, round by round. */
    public SampleAssert comparedTo(Duration interval) {
        return sample(
                round -> delay(round, pair) / interval.toNanos(),
                "delay of a wake-up ÷ switch interval of " + interval.toMillis() + " ms");
    }

    /** The ratio of its delay to another sleeper's, round by round. */
    public SampleAssert comparedToThatOf(int otherPair) {
        return sample(round -> delay(round, pair) / delay(round, otherPair), "delay of a wake-up ÷ delay before");
    }

    private SampleAssert sample(ToDoubleFunction<Round> figure, String name) {
        return new SampleAssert(
                new Sample(actual, round -> OptionalDouble.of(figure.applyAsDouble(round)), name, "ratio", this::aside),
                weight);
    }

    private String aside() {
        List<Double> delays = actual.recorded().stream().map(round -> delay(round, pair)).toList();
        return String.format(
                Locale.ROOT, "; the median delay was %.2f ms", OrderStatistics.median(delays) / MILLISECOND);
    }

    /** In nanoseconds; a sleep never ends early, so it is above 0 but for the rounding of what was asked for. */
    private double delay(Round round, int which) {
        Recording recording = round.of(way);
        Worker sleeper = recording.workers().get(2 * which);
        double asked = recording.parameters().path("seconds").asDouble() * 1e9;
        List<Double> delays = sleeper.spans(Activity.WAITING).stream()
                .map(span -> Math.max(1, span.length() - asked))
                .toList();
        return OrderStatistics.median(delays);
    }
}

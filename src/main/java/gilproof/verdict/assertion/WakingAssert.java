package gilproof.verdict.assertion;

import gilproof.recording.Activity;
import gilproof.recording.Possession;
import gilproof.recording.Recording;
import gilproof.recording.Round;
import gilproof.recording.Rounds;
import gilproof.recording.Way;
import gilproof.recording.Worker;
import gilproof.verdict.Evidence.Weight;
import gilproof.verdict.Unit;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on how late a sleeper wakes up: what its sleeps took longer than they were asked to. Load only adds to it, so the
 * lower decile of all rounds decides. Several sleepers, each with a neighbour, ran one pair after the other.
 *
 * <p>Only those wake-ups count that were due while the busy neighbour had possession: on a busy machine it sometimes waits for
 * a processor without the lock, and a sleeper that wakes up then gets the lock at once.
 */
public final class WakingAssert extends AbstractAssert<WakingAssert, Rounds> {

    private static final double MILLISECOND = 1e6;

    /** Wake-ups of which a decile is believed. */
    private static final int ENOUGH_WAKE_UPS = 6;

    private final Way way;
    private final Weight weight;
    private final int pair;

    WakingAssert(Rounds rounds, Way way, Weight weight, int pair) {
        super(rounds, WakingAssert.class);
        this.way = way;
        this.weight = weight;
        this.pair = pair;
    }

    /** The ratio of its delay to a switch interval. */
    public LeastAssert comparedTo(Duration interval) {
        return delays(
                rounds -> LeastAssert.ratio(decile(rounds, pair), OptionalDouble.of(interval.toNanos())),
                "delay of a wake-up ÷ switch interval of " + interval.toMillis() + " ms");
    }

    /** The ratio of its delay to another sleeper's. */
    public LeastAssert comparedToThatOf(int otherPair) {
        return delays(
                rounds -> LeastAssert.ratio(decile(rounds, pair), decile(rounds, otherPair)),
                "delay of a wake-up ÷ that of an earlier sleeper");
    }

    private LeastAssert delays(Function<List<Round>, OptionalDouble> figure, String name) {
        return new LeastAssert(actual, figure, name, Unit.RATIO, weight, this::aside);
    }

    private String aside() {
        List<Double> delays = delays(actual.recordEnough(), pair);
        if (delays.isEmpty()) {
            return "";
        }
        return String.format(
                Locale.ROOT,
                "; a tenth of %d delays was below %.2f ms",
                delays.size(),
                OrderStatistics.lowerDecile(delays) / MILLISECOND);
    }

    /** Empty where there are too few wake-ups. */
    private OptionalDouble decile(List<Round> rounds, int which) {
        List<Double> delays = delays(rounds, which);
        return delays.size() < ENOUGH_WAKE_UPS
                ? OptionalDouble.empty()
                : OptionalDouble.of(OrderStatistics.lowerDecile(delays));
    }

    private List<Double> delays(List<Round> rounds, int which) {
        return rounds.stream()
                .flatMap(round -> delays(round.of(way), which).stream())
                .toList();
    }

    /** In nanoseconds; a sleep never ends early, so each is above 0 but for the rounding of what was asked for. */
    private static List<Double> delays(Recording recording, int which) {
        Worker sleeper = recording.workers().get(2 * which);
        Worker neighbour = recording.workers().get(2 * which + 1);
        double asked = recording.parameters().path("seconds").asDouble() * 1e9;
        return sleeper.spans(Activity.WAITING).stream()
                .filter(nap -> couldBeHeldUp(neighbour, nap.from() + (long) asked))
                .map(nap -> Math.max(1, nap.length() - asked))
                .toList();
    }

    /** By a neighbour that had possession when the nap was over; one that stamps nothing holds up none. */
    private static boolean couldBeHeldUp(Worker neighbour, long due) {
        return !neighbour.isToldCauses() || Possession.of(neighbour).during(due, due + 1) > 0;
    }
}

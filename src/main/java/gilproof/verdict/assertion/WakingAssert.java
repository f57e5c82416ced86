package gilproof.verdict.assertion;

import gilproof.recording.Activity;
import gilproof.recording.Gap;
import gilproof.recording.Possession;
import gilproof.recording.Recording;
import gilproof.recording.Round;
import gilproof.recording.Rounds;
import gilproof.recording.Span;
import gilproof.recording.Way;
import gilproof.recording.Worker;
import gilproof.verdict.Evidence.Weight;
import gilproof.verdict.Unit;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on the delay of a sleeper's wake-ups: the time that its sleeps took beyond the requested time. Load only adds
 * to it, so the lower decile of all rounds decides, less the time that the neighbour was denied a processor after the switch
 * interval. Several pairs of a sleeper and a neighbour ran one after the other.
 *
 * <p>A wake-up counts only if it was due while the busy neighbour had possession. On a busy machine the neighbour sometimes
 * waits for a processor without the lock, and then the sleeper gets the lock at once.
 */
public final class WakingAssert extends AbstractAssert<WakingAssert, Rounds> {

    private static final double MILLISECOND = 1e6;

    /** The least number of wake-ups for a decile. */
    private static final int ENOUGH_WAKE_UPS = 6;

    /** Share of a switch interval below which a thread did not wait for it to end. */
    private static final double SHORT = 0.5;

    private final Way way;
    private final Weight weight;
    private final int pair;

    WakingAssert(Rounds rounds, Way way, Weight weight, int pair) {
        super(rounds, WakingAssert.class);
        this.way = way;
        this.weight = weight;
        this.pair = pair;
    }

    /** The lower decile of the delay ÷ a switch interval. */
    public LeastAssert comparedTo(Duration interval) {
        return new LeastAssert(
                actual,
                rounds -> LeastAssert.ratio(decile(rounds, interval), OptionalDouble.of(interval.toNanos())),
                "delay of a wake-up ÷ switch interval of " + interval.toMillis() + " ms",
                Unit.RATIO,
                weight,
                () -> aside(interval));
    }

    private String aside(Duration interval) {
        List<Double> delays = delays(actual.recordEnough(), interval);
        if (delays.isEmpty()) {
            return "";
        }
        return String.format(
                Locale.ROOT,
                "; a tenth of %d delays was below %.2f ms",
                delays.size(),
                OrderStatistics.lowerDecile(delays) / MILLISECOND);
    }

    /**
     * Empty if there are too few wake-ups, or if a tenth of the delays, and not a quarter, is short: the lock may have been free
     * by chance at one or two of them.
     */
    private OptionalDouble decile(List<Round> rounds, Duration interval) {
        List<Double> delays = delays(rounds, interval);
        if (delays.size() < ENOUGH_WAKE_UPS) {
            return OptionalDouble.empty();
        }
        double decile = OrderStatistics.lowerDecile(delays);
        boolean byChance = isShort(decile, interval) && !isShort(OrderStatistics.lowerQuartile(delays), interval);
        return byChance ? OptionalDouble.empty() : OptionalDouble.of(decile);
    }

    private static boolean isShort(double delay, Duration interval) {
        return delay < SHORT * interval.toNanos();
    }

    private List<Double> delays(List<Round> rounds, Duration interval) {
        return rounds.stream()
                .flatMap(round -> delays(round.of(way), interval).stream())
                .toList();
    }

    /** In nanoseconds. A sleep never ends early, so each delay is above 0, except for rounding. */
    private List<Double> delays(Recording recording, Duration interval) {
        Worker sleeper = recording.workers().get(2 * pair);
        Worker neighbour = recording.workers().get(2 * pair + 1);
        double asked = recording.parameters().path("seconds").asDouble() * 1e9;
        return sleeper.spans(Activity.WAITING).stream()
                .filter(nap -> couldBeHeldUp(neighbour, nap.from() + (long) asked))
                .map(nap -> Math.max(1,
                        nap.length() - asked - deniedLater(neighbour, nap, (long) asked + interval.toNanos())))
                .toList();
    }

    /**
     * The time that a neighbour with the lock was denied a processor after the request for the lock, so long after the nap
     * began. It lengthens the wait, but is no part of the switch interval.
     */
    private static long deniedLater(Worker neighbour, Span nap, long askedForTheLock) {
        return neighbour.gaps(nap.from() + askedForTheLock, nap.to(), gap -> gap == Gap.DENIED).stream()
                .mapToLong(Span::length)
                .sum();
    }

    /** Whether the neighbour had possession when the nap was over; a neighbour that stamps nothing delays no one. */
    private static boolean couldBeHeldUp(Worker neighbour, long due) {
        return !neighbour.isToldCauses() || Possession.of(neighbour).during(due, due + 1) > 0;
    }
}

package gilproof.verdict.assertion;

import gilproof.recording.Round;
import gilproof.recording.Way;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The start-up times of the workers of a way, from the request to the first instruction.
 *
 * @param way the way
 */
record StartUps(Way way) {

    private static final double MILLISECOND = 1e6;

    /** The least start-up time of one round, in nanoseconds. */
    OptionalDouble least(Round round) {
        return of(round).mapToDouble(Double::doubleValue).min();
    }

    /**
     * Whether each start-up of one round took longer than all start-ups of the others. A lucky start beside load, or one
     * with an understated denial, is much shorter than its like, and makes the other way seem expensive.
     */
    boolean isAlwaysMore(StartUps others, Round round) {
        return least(round).orElse(0) > others.of(round).mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /** The median and the extremes over all rounds, in words. */
    String spread(List<Round> rounds) {
        List<Double> all = rounds.stream().flatMap(this::of).sorted().toList();
        return String.format(
                Locale.ROOT,
                "%s: median %.2f ms (%.2f to %.2f ms, %d starts)",
                way,
                OrderStatistics.median(all) / MILLISECOND,
                all.get(0) / MILLISECOND,
                all.get(all.size() - 1) / MILLISECOND,
                all.size());
    }

    private Stream<Double> of(Round round) {
        return round.of(way).workers().stream().map(worker -> (double) Math.max(1, worker.startUp()));
    }
}

package gilproof.verdict.assertion;

import gilproof.recording.Round;
import gilproof.recording.Way;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * How long the workers of a way took from being asked for to their first instruction.
 *
 * @param way the way
 */
record StartUps(Way way) {

    private static final double MILLISECOND = 1e6;

    /** The least of one round, in nanoseconds. */
    OptionalDouble least(Round round) {
        return of(round).mapToDouble(Double::doubleValue).min();
    }

    /**
     * Whether each of one round took longer than any of the others. One that was lucky beside load, or was denied a processor for less
     * than the system says, is much less than its like, and what is compared to it seems dear.
     */
    boolean isAlwaysMore(StartUps others, Round round) {
        return least(round).orElse(0) > others.of(round).mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /** The median and the extremes of all rounds, in words. */
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

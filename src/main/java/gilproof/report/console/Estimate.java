package gilproof.report.console;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The expected time of a run: that of the run before, at the pace of this run so far.
 *
 * <p>Without a run before, it is the time of runs that were measured on two shared processors: 38 to 47 s for 107 verdicts on
 * three runtimes. The verdicts come ever more slowly, about as a square.
 *
 * <p>The number of verdicts alone tells little. Claims that only wait are decided within some seconds, all at once; claims
 * that need the processors are decided one after the other. So the estimate uses the instant at which the run before had as
 * many.
 */
public final class Estimate {

    /** The first verdicts depend on the start of the interpreters, so they give a bad pace. */
    private static final int ENOUGH = 5;

    /** Seconds of a run of a few verdicts, and of each further verdict. */
    private static final double FIRST = 8;

    private static final double EACH = 0.33;

    private final List<Double> finishes;

    private Estimate(List<Double> finishes) {
        this.finishes = finishes.stream().sorted().toList();
    }

    /**
     * By the run before, or by the measured ones.
     *
     * @param verdicts the number of verdicts of this run
     * @param patience the patience that their runtimes need, added up: 1 for a verdict on an ordinary one
     * @param before the instants of the verdicts of the run before, in seconds from its beginning; empty if there was none
     */
    public static Estimate of(int verdicts, int patience, List<Double> before) {
        return new Estimate(before.isEmpty() ? measured(verdicts, patience) : before);
    }

    private static List<Double> measured(int verdicts, int patience) {
        double whole = FIRST + EACH * patience;
        return IntStream.rangeClosed(1, verdicts)
                .mapToObj(verdict -> whole * Math.pow((double) verdict / verdicts, 2))
                .toList();
    }

    /** The time of the whole run. */
    public Duration whole() {
        return seconds(last());
    }

    /**
     * The time of the rest of the run.
     *
     * @param verdicts the number of verdicts so far
     * @param elapsed time since its beginning
     */
    Duration left(int verdicts, Duration elapsed) {
        double now = elapsed.toNanos() / 1e9;
        return seconds(Math.max(0, last() * pace(verdicts, now) - now));
    }

    /**
     * The factor by which the run is slower than before up to this point: 1 between the instants of the same number of
     * verdicts before.
     */
    private double pace(int verdicts, double now) {
        if (verdicts < ENOUGH || verdicts > finishes.size()) {
            return 1;
        }
        double then = finishes.get(verdicts - 1);
        double next = verdicts < finishes.size() ? finishes.get(verdicts) : then;
        return now < then ? now / then : now > next ? now / next : 1;
    }

    private double last() {
        return finishes.isEmpty() ? 0 : finishes.get(finishes.size() - 1);
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(1000 * seconds));
    }
}

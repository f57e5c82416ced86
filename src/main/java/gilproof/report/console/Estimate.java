package gilproof.report.console;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How long a run will take: as long as the one before, at the pace that it shows so far.
 *
 * <p>Where there was none before, as long as runs took that were measured on two shared processors: 57 s for 83 verdicts, of
 * which 33 were there after 10 s, 49 after 20 and 74 after 47. That is a square.
 *
 * <p>How many verdicts there are says little of the time that has passed: what only waits is decided within some seconds, all
 * at once, and what needs the processors one after the other. So what counts is when the run before had as many.
 */
public final class Estimate {

    /** A pace is guessed from a few verdicts badly: the first ones depend on how the interpreters start. */
    private static final int ENOUGH = 5;

    /** Seconds of a run of a few verdicts, and what each more adds. */
    private static final double FIRST = 5;

    private static final double EACH = 0.65;

    private final List<Double> finishes;

    private Estimate(List<Double> finishes) {
        this.finishes = finishes.stream().sorted().toList();
    }

    /**
     * By the run before, or by those that were measured.
     *
     * @param verdicts how many there will be
     * @param before when each verdict of the run before was there, in seconds from its beginning; none if there was none
     */
    public static Estimate of(int verdicts, List<Double> before) {
        return new Estimate(before.isEmpty() ? measured(verdicts) : before);
    }

    private static List<Double> measured(int verdicts) {
        double whole = FIRST + EACH * verdicts;
        return IntStream.rangeClosed(1, verdicts)
                .mapToObj(verdict -> whole * Math.pow((double) verdict / verdicts, 2))
                .toList();
    }

    /** The whole run. */
    public Duration whole() {
        return seconds(last());
    }

    /**
     * The rest of it.
     *
     * @param verdicts how many there are so far
     * @param elapsed time since its beginning
     */
    Duration left(int verdicts, Duration elapsed) {
        double now = elapsed.toNanos() / 1e9;
        return seconds(Math.max(0, last() * pace(verdicts, now) - now));
    }

    /** How much longer than before it takes to come so far: 1 between the instants at which there were as many before. */
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

package gilproof.experiment;

import gilproof.runtime.About;
import java.time.Duration;

/**
 * How fast a runtime runs a busy loop on this machine.
 *
 * @param iterationsASecond iterations of the loop in a second
 * @param longer how many times as long as is asked for a loop must be to be timed
 */
public record Pace(long iterationsASecond, int longer) {

    /**
     * Measured on IronPython: the times of loops of 80 ms spread over 0.57 to 0.93 of each other, those of loops of half a
     * second and more over 0.57 to 0.66. A worker's four together then take that long.
     */
    private static final int ON_IRONPYTHON = 7;

    /** That of a runtime. */
    public static Pace of(long iterationsASecond, About about) {
        return new Pace(iterationsASecond, about.implementation().equals("ironpython") ? ON_IRONPYTHON : 1);
    }

    /** How many iterations of the loop take so long, or what a loop needs to be timed. */
    public long iterationsOf(Duration length) {
        return Math.max(1, (long) (iterationsASecond * longer * (length.toNanos() / 1e9)));
    }
}

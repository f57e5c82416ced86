package gilproof.experiment;

import gilproof.runtime.About;
import java.time.Duration;

/**
 * The speed of a runtime's busy loop on this machine.
 *
 * @param iterationsASecond iterations of the loop in a second
 * @param longer the factor by which a loop must be longer than requested to be timed
 */
public record Pace(long iterationsASecond, int longer) {

    /**
     * Measured on IronPython: the times of loops of 80 ms spread over 0.57 to 0.93 of each other, those of loops of half a
     * second and more over 0.57 to 0.66. Four loops of a worker then take that long.
     */
    private static final int ON_IRONPYTHON = 7;

    /** The pace of a runtime. */
    public static Pace of(long iterationsASecond, About about) {
        return new Pace(iterationsASecond, about.implementation().equals("ironpython") ? ON_IRONPYTHON : 1);
    }

    /** The number of iterations that take this long, or as long as a loop must last to be timed. */
    public long iterationsOf(Duration length) {
        return Math.max(1, (long) (iterationsASecond * longer * (length.toNanos() / 1e9)));
    }
}

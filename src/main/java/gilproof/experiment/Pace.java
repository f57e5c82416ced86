package gilproof.experiment;

import java.time.Duration;

/**
 * How fast a runtime runs a busy loop on this machine.
 *
 * @param turnsASecond turns of the loop in a second
 */
public record Pace(long turnsASecond) {

    /** How many turns of the loop take so long. */
    public long turnsOf(Duration length) {
        return Math.max(1, (long) (turnsASecond * (length.toNanos() / 1e9)));
    }
}

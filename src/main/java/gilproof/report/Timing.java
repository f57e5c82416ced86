package gilproof.report;

import gilproof.report.Outcome.RuntimeText;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * How long a cell of the tutorial took on a runtime, in one run with the tutorial's own numbers.
 *
 * @param cell the cell
 * @param runtime the runtime
 * @param seconds elapsed time, in seconds, as the cell's own timer told it
 * @param ratio that time divided by the time of the cell that it is compared to, on the same runtime; empty where that one
 *     was not timed
 * @param starting the part of it, in seconds, that passed before the last of its workers executed its first instruction
 * @param processor processor time of all its workers, in seconds
 * @param denied time in which its workers were ready to run and denied a processor, in seconds, summed over them; empty where
 *     the system does not tell
 * @param iterations how often each of its busy loops ran; empty where it sleeps
 * @param printed what it printed
 */
public record Timing(
        CellText cell,
        RuntimeText runtime,
        double seconds,
        OptionalDouble ratio,
        double starting,
        double processor,
        OptionalDouble denied,
        OptionalLong iterations,
        String printed) {

    /** As part of the elapsed time: what a quiet machine denies, and starting threads takes, stays below it. */
    private static final double MUCH = 0.05;

    /** In seconds: less cannot be seen in the time. */
    private static final double LITTLE = 0.01;

    /** Whether its workers were kept from running for so long that its time says more of the machine than of the runtime. */
    public boolean isStretched() {
        return denied.isPresent() && denied.getAsDouble() >= Math.max(LITTLE, MUCH * seconds);
    }

    /**
     * Whether that is so of its time or of the one that it is compared to, so that its ratio says more of the machine, too. The
     * ratio of a time to itself is 1, whatever the machine did.
     *
     * @param others the timings of the same run
     */
    public boolean hasStretchedRatio(List<Timing> others) {
        boolean isTheMeasure = cell.name().equals(cell.comparedTo());
        return ratio.isPresent()
                && !isTheMeasure
                && (isStretched()
                        || others.stream()
                                .filter(other -> other.runtime().name().equals(runtime.name()))
                                .filter(other -> other.cell().name().equals(cell.comparedTo()))
                                .anyMatch(Timing::isStretched));
    }

    /** Whether starting its workers took a part of its time that can be seen in it. */
    public boolean isSlowToStart() {
        return starting >= Math.max(LITTLE, MUCH * seconds);
    }

    /** Whether its busy loops ran less often than the tutorial's, because those would take this runtime too long. */
    public boolean isShortened() {
        return iterations.isPresent()
                && cell.iterations().isPresent()
                && iterations.getAsLong() < cell.iterations().getAsLong();
    }
}

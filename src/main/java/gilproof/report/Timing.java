package gilproof.report;

import gilproof.report.Outcome.RuntimeText;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * The time of a cell of the tutorial on a runtime, in one run with the tutorial's own numbers.
 *
 * @param cell the cell
 * @param runtime the runtime
 * @param seconds elapsed time, in seconds, by the cell's own timer
 * @param ratio that time ÷ the time of the cell that it is compared to, on the same runtime; empty if that one was not timed
 * @param starting the part of it, in seconds, before the last of its workers executed its first instruction
 * @param processor processor time of all its workers, in seconds
 * @param denied time in which its workers were ready to run and denied a processor, in seconds, summed over them; empty
 *     where the system does not tell
 * @param iterations the iterations of each of its busy loops; empty if it sleeps
 * @param printed its output
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

    /** Share of the elapsed time: on a quiet machine, neither denied time nor the start of threads exceeds it. */
    private static final double MUCH = 0.05;

    /** In seconds: a shorter part is not visible in the time. */
    private static final double LITTLE = 0.01;

    /**
     * Whether its workers were denied a processor for so long that its time tells more of the machine than of the runtime.
     */
    public boolean isStretched() {
        return denied.isPresent() && denied.getAsDouble() >= Math.max(LITTLE, MUCH * seconds);
    }

    /**
     * Whether that applies to its time or to the time that it is compared to, so that its ratio tells more of the machine,
     * too. The ratio of a time to itself is 1 on any machine.
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

    /** Whether the start of its workers is a visible part of its time. */
    public boolean isSlowToStart() {
        return starting >= Math.max(LITTLE, MUCH * seconds);
    }

    /**
     * Whether its busy loops ran less often than the tutorial's, because the tutorial's would take too long on this runtime.
     */
    public boolean isShortened() {
        return iterations.isPresent()
                && cell.iterations().isPresent()
                && iterations.getAsLong() < cell.iterations().getAsLong();
    }
}

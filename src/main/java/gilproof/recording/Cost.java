package gilproof.recording;

import java.util.OptionalLong;

/**
 * The cost of a run.
 *
 * @param wall elapsed time, in nanoseconds
 * @param cpu processor time of the process and of the worker processes that it started, in nanoseconds. On a runtime hosted
 *     by a JVM it contains the compiler's and the collector's threads.
 * @param denied time in which its workers were ready to run and denied a processor, in nanoseconds, summed over them; empty
 *     where the system does not tell
 */
public record Cost(long wall, long cpu, OptionalLong denied) {

    public Cost {
        if (wall <= 0 || cpu < 0 || denied.orElse(0) < 0) {
            throw new IllegalArgumentException("a run costs time: wall " + wall + " ns, processor " + cpu + " ns, denied "
                    + (denied.isPresent() ? denied.getAsLong() + " ns" : "unknown"));
        }
    }

    /** The cost on a system that does not tell the denied time. */
    public Cost(long wall, long cpu) {
        this(wall, cpu, OptionalLong.empty());
    }

    /** The average number of processors kept busy: processor time ÷ elapsed time. */
    public double parallelism() {
        return (double) cpu / wall;
    }
}

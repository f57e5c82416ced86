package gilproof.recording;

/**
 * What a run cost.
 *
 * @param wall elapsed time, in nanoseconds
 * @param cpu processor time of the process and of the worker processes that it started, in nanoseconds. On a runtime
 *     hosted by a JVM it contains the compiler's and the collector's threads.
 */
public record Cost(long wall, long cpu) {

    public Cost {
        if (wall <= 0 || cpu < 0) {
            throw new IllegalArgumentException("a run costs time: wall " + wall + " ns, processor " + cpu + " ns");
        }
    }

    /** How many processors it kept busy on average: processor time divided by elapsed time. */
    public double parallelism() {
        return (double) cpu / wall;
    }
}

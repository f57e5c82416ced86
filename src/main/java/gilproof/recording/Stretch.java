package gilproof.recording;

/**
 * A time in which a worker executed code without a noticeable pause. It read the clock on every iteration of its loop, and
 * no two adjacent readings lay further apart than the recorder's gap (10 microseconds, or several iterations of a slow
 * loop).
 *
 * @param from the first reading, in nanoseconds
 * @param to the last reading, in nanoseconds
 * @param stamps the number of readings, both ends included
 * @param before the reason why it did not execute code before
 */
public record Stretch(long from, long to, long stamps, Gap before) {

    /** A stretch with no known reason for the gap before it. */
    public Stretch(long from, long to, long stamps) {
        this(from, to, stamps, Gap.UNTOLD);
    }

    public Stretch {
        if (to < from || stamps < 1) {
            throw new IllegalArgumentException("not a stretch: " + from + ".." + to + " with " + stamps + " stamps");
        }
    }

    /** Its length in nanoseconds. */
    public long length() {
        return to - from;
    }
}

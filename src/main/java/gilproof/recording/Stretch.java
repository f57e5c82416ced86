package gilproof.recording;

/**
 * A worker executing code without a noticeable pause: it read the clock on every iteration of its loop, and no two readings
 * next to each other lay further apart than the recorder's gap (10 microseconds, or several iterations of a slow loop).
 *
 * @param from the first reading, in nanoseconds
 * @param to the last reading, in nanoseconds
 * @param stamps how many readings lie between and including the two
 * @param before why it did not execute code before
 */
public record Stretch(long from, long to, long stamps, Gap before) {

    /** One of which nothing is told. */
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

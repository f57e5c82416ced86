package gilproof.recording;

/**
 * A worker executing code without a noticeable pause: it read the clock on every turn of its loop, and no two readings
 * next to each other lay further apart than the recorder's gap (10 microseconds).
 *
 * @param from the first reading, in nanoseconds
 * @param to the last reading, in nanoseconds
 * @param stamps how many readings lie between and including the two
 */
public record Stretch(long from, long to, long stamps) {

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

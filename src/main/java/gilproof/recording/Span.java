package gilproof.recording;

/**
 * One activity of a worker, with its beginning and end.
 *
 * @param activity the activity
 * @param from instant of the beginning, in nanoseconds
 * @param to instant of the end, in nanoseconds, not before {@code from}
 */
public record Span(Activity activity, long from, long to) {

    public Span {
        if (to < from) {
            throw new IllegalArgumentException("a span ends before it begins: " + activity + " " + from + ".." + to);
        }
    }

    /** Its length in nanoseconds. */
    public long length() {
        return to - from;
    }
}

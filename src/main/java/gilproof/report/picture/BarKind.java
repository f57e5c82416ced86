package gilproof.report.picture;

import gilproof.recording.Activity;
import java.awt.Color;
import java.awt.Paint;

/** The meaning of a bar of a timeline, the lowest layer first. */
enum BarKind {
    /** From the request to the first instruction. */
    STARTING("starting", Look.STARTING, Look.STARTING),
    /**
     * The time of a stamping worker that could have run: where its turns leave it visible, it did not run, for an unknown
     * reason.
     */
    AT_WORK("at work, but not executing", Look.NOT_RUNNING, Look.NOT_RUNNING),
    /** A wait for a lock of the program, or for the interpreter's. */
    LOCKED("waiting for a lock", Look.LOCKED, Look.LOCKED.ink()),
    /** A worker that stamps nothing: the instants of its execution are not known. */
    COMPUTING("computing", Look.COMPUTING, Look.VERMILION),
    WAITING("sleeping, or waiting for an answer", Look.WAITING, Look.WAITING.ink()),
    /** Below the executed parts of a turn. */
    DENIED("denied a processor", Look.DENIED, Look.DENIED.ink()),
    EXECUTING("executing", Look.VERMILION, Look.VERMILION);

    private final String label;
    private final Paint paint;
    private final Color border;

    BarKind(String label, Paint paint, Color border) {
        this.label = label;
        this.paint = paint;
        this.border = border;
    }

    static BarKind of(Activity activity) {
        return switch (activity) {
            case COMPUTING -> COMPUTING;
            case WAITING -> WAITING;
            case QUEUING -> LOCKED;
        };
    }

    /** Its text in the legend. */
    String label() {
        return label;
    }

    Paint paint() {
        return paint;
    }

    Color border() {
        return border;
    }
}

package gilproof.report.picture;

import gilproof.recording.Activity;
import java.awt.Color;
import java.awt.Paint;

/** What a bar of a timeline stands for, those below others first. */
enum BarKind {
    /** From being asked for to the first instruction. */
    STARTING("starting", Look.STARTING, Look.STARTING),
    /** A stamping worker that could have run: what its turns leave free of this is where it did not, and why is not known. */
    AT_WORK("at work, but not executing", Look.NOT_RUNNING, Look.NOT_RUNNING),
    /** For a lock of the program, or for the interpreter's. */
    LOCKED("waiting for a lock", Look.LOCKED, Look.LOCKED.ink()),
    /** One that stamps nothing: when it executed code is not known. */
    COMPUTING("computing", Look.COMPUTING, Look.VERMILION),
    WAITING("sleeping, or waiting for an answer", Look.WAITING, Look.WAITING.ink()),
    /** Under what it executed of its turn. */
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

    /** What the legend says. */
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

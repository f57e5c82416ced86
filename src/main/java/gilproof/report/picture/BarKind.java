package gilproof.report.picture;

import gilproof.recording.Activity;
import java.awt.Color;
import java.awt.Paint;

/** What a bar of a timeline stands for, those below others first. */
enum BarKind {
    /** From being asked for to the first instruction. */
    STARTING("starting", Look.STARTING, Look.STARTING),
    /** A stamping worker that could have run: what its turns leave free of this is where it did not. */
    AT_WORK("at work, but not running", Look.NOT_RUNNING, Look.NOT_RUNNING),
    COMPUTING("computing", Look.VERMILION, Look.VERMILION),
    WAITING("waiting", Look.WAITING, Look.WAITING.ink()),
    QUEUING("queuing for a lock of the program", Look.QUEUING, Look.QUEUING.ink());

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
            case QUEUING -> QUEUING;
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

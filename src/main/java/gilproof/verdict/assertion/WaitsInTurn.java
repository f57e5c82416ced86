package gilproof.verdict.assertion;

import gilproof.recording.Activity;
import gilproof.recording.Recording;
import gilproof.recording.Span;
import gilproof.recording.Worker;

/** The least time for the waits of a run: for each, and for all of them in a row. */
final class WaitsInTurn {

    /**
     * The most time, as a multiple of its waits, of a run that takes them in turn, for the machine to be believed. Even if
     * the machine lengthens every wait by half, two workers that wait at the same time take only three quarters of the
     * waits' sum.
     */
    private static final double LITTLE_MORE = 1.5;

    private WaitsInTurn() {}

    /**
     * The sum of the waits asked for ÷ elapsed time. The sum does not depend on the workers' own report. A value above 1
     * shows that waits happened at the same time.
     */
    static double comparedToTime(Recording recording) {
        return nanoseconds(recording) / recording.cost().wall();
    }

    /** Whether a run that takes its waits in turn took little more than their sum: then the machine delayed nothing. */
    static boolean tookLittleMore(Recording inTurn) {
        return 1 / comparedToTime(inTurn) <= LITTLE_MORE;
    }

    /** The shortest wait, as the workers saw it, in nanoseconds. */
    static long shortest(Recording recording) {
        return recording.workers().stream()
                .flatMap(worker -> worker.spans(Activity.WAITING).stream())
                .mapToLong(Span::length)
                .min()
                .orElseThrow(() -> new IllegalArgumentException("'" + recording.program() + "' does not wait"));
    }

    private static double nanoseconds(Recording recording) {
        double asked = asked(recording);
        if (asked == 0) {
            throw new IllegalArgumentException("'" + recording.program() + "' was not asked to wait for some seconds");
        }
        return asked;
    }

    /** The sum of its waits in nanoseconds, as asked for; 0 if there were none. */
    static double asked(Recording recording) {
        return recording.workers().stream()
                .mapToDouble(worker -> asked(recording, worker))
                .sum();
    }

    /** The sum of the waits of one worker. */
    static double asked(Recording recording, Worker worker) {
        return worker.spans(Activity.WAITING).size() * recording.parameters().path("seconds").asDouble() * 1e9;
    }
}

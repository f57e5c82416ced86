package gilproof.verdict.assertion;

import gilproof.recording.Activity;
import gilproof.recording.Recording;
import gilproof.recording.Span;
import gilproof.recording.Worker;

/** What a run's waits take at least: each of them, and all of them one after the other. */
final class WaitsInTurn {

    /**
     * Times its waits that a run may take which takes them in turn, for the machine to be believed. Two that wait beside each
     * other then take three quarters of the waits' sum. To look as if they did not, they would have to be held up four
     * times as long as the one, in each of the rounds.
     */
    private static final double LITTLE_MORE = 1.5;

    private WaitsInTurn() {}

    /**
     * What they take in a row, by what was asked for and not by what its workers say they did, ÷ the time the run took:
     * above 1 only if some were taken beside others.
     */
    static double comparedToTime(Recording recording) {
        return nanoseconds(recording) / recording.cost().wall();
    }

    /** Whether a run that takes its waits in turn took little more than them: then the machine was in nobody's way. */
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

    /** What its waits take in a row, in nanoseconds, by what was asked for; 0 if it was asked for none. */
    static double asked(Recording recording) {
        return recording.workers().stream()
                .mapToDouble(worker -> asked(recording, worker))
                .sum();
    }

    /** What the waits of one of its workers take. */
    static double asked(Recording recording, Worker worker) {
        return worker.spans(Activity.WAITING).size() * recording.parameters().path("seconds").asDouble() * 1e9;
    }
}

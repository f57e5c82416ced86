package gilproof.verdict;

import gilproof.recording.Activity;
import gilproof.recording.Recording;

/**
 * What a run's waits take at least if they are taken one after the other: by what it was asked to wait, not by what its
 * workers say they did.
 */
final class WaitsInTurn {

    /**
     * Times its waits that a run may take which takes them in turn, for the machine to be believed. Two that wait beside each
     * other then take three quarters of the waits' sum. To look as if they did not, they would have to be held up four
     * times as long as the one, in each of the rounds.
     */
    private static final double LITTLE_MORE = 1.5;

    private WaitsInTurn() {}

    /** That time ÷ the time the run took: above 1 only if some waits were taken beside others. */
    static double comparedToTime(Recording recording) {
        return nanoseconds(recording) / recording.cost().wall();
    }

    /** Whether a run that takes its waits in turn took little more than them: then the machine was in nobody's way. */
    static boolean tookLittleMore(Recording inTurn) {
        return 1 / comparedToTime(inTurn) <= LITTLE_MORE;
    }

    private static double nanoseconds(Recording recording) {
        long waits = recording.workers().stream()
                .mapToLong(worker -> worker.spans(Activity.WAITING).size())
                .sum();
        if (waits == 0 || !recording.parameters().path("seconds").isNumber()) {
            throw new IllegalArgumentException("'" + recording.program() + "' was not asked to wait for some seconds");
        }
        return waits * recording.parameters().path("seconds").asDouble() * 1e9;
    }
}

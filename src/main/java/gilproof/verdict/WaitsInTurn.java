package gilproof.verdict;

import gilproof.recording.Activity;
import gilproof.recording.Recording;

/**
 * What a run's waits take at least if they are taken one after the other: by what it was asked to wait, not by what its
 * workers say they did.
 */
final class WaitsInTurn {

    private WaitsInTurn() {}

    /** That time ÷ the time the run took: above 1 only if some waits were taken beside others. */
    static double comparedToTime(Recording recording) {
        return nanoseconds(recording) / recording.cost().wall();
    }

    /** Whether a run that takes its waits in turn took little more than them: then the machine was in nobody's way. */
    static boolean tookLittleMore(Recording inTurn) {
        return Regions.LITTLE_MORE.contains(1 / comparedToTime(inTurn));
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

package gilproof.report.allure;

import gilproof.recording.Recording;
import gilproof.recording.Worker;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The time of workers that stamped their loops, in words: it tells what their bars in the picture show. */
final class TimeOfWorkers {

    private TimeOfWorkers() {}

    /** A sentence; empty for a recording without stamped loops. */
    static String of(Recording recording) {
        List<Worker> stamped = recording.workers().stream()
                .filter(worker -> worker.stamped() > 0)
                .toList();
        if (stamped.isEmpty()) {
            return "";
        }
        return stamped.stream().allMatch(Worker::isToldCauses)
                ? stamped.stream().map(TimeOfWorkers::of).collect(Collectors.joining("; ", "", "."))
                : "This system does not tell why they did not execute code in between.";
    }

    private static String of(Worker worker) {
        return String.format(
                Locale.ROOT,
                "%s executed code for %.0f\u00a0%% of its time, waited for %.0f\u00a0%%, was denied a processor for %.0f\u00a0%%",
                worker.name(),
                100 * worker.seen(),
                share(worker, worker.waited(Long.MIN_VALUE, Long.MAX_VALUE)),
                share(worker, worker.deniedInGaps()));
    }

    private static double share(Worker worker, long part) {
        return 100.0 * part / worker.stamped();
    }
}

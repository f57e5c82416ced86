package gilproof.verdict;

import gilproof.recording.Activity;
import gilproof.recording.Recording;
import gilproof.recording.Span;
import gilproof.recording.Worker;
import java.util.List;

/** How much of what two workers did happened at the same time. */
final class Overlap {

    private Overlap() {}

    /**
     * The time that both of a recording's two workers spent on an activity at once, as a share of the time of the one
     * that spent less, 0 to 1.
     *
     * @throws IllegalArgumentException when there are not two workers that did it
     */
    static double shareOf(Recording recording, Activity activity) {
        List<List<Span>> spans =
                recording.workers().stream().map(worker -> worker.spans(activity)).toList();
        if (spans.size() != 2 || spans.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("overlap needs two workers that are " + activity.word() + "; there are "
                    + recording.workers().stream().map(Worker::name).toList());
        }
        long both = 0;
        for (Span one : spans.get(0)) {
            for (Span other : spans.get(1)) {
                both += Math.max(0, Math.min(one.to(), other.to()) - Math.max(one.from(), other.from()));
            }
        }
        return (double) both / Math.max(1, Math.min(total(spans.get(0)), total(spans.get(1))));
    }

    private static long total(List<Span> spans) {
        return spans.stream().mapToLong(Span::length).sum();
    }
}

package gilproof.verdict.assertion;

import gilproof.recording.Activity;
import gilproof.recording.Recording;
import gilproof.recording.Span;
import gilproof.recording.Worker;
import java.util.List;

/** The time in which two workers did the same thing at once, while both were at work. */
final class Overlap {

    /** Share of the shorter worker's life in which both must have been at work, so that their waits could meet. */
    private static final double ENOUGH = 0.25;

    private final Worker one;
    private final Worker other;
    private final Activity activity;

    private Overlap(Worker one, Worker other, Activity activity) {
        this.one = one;
        this.other = other;
        this.activity = activity;
    }

    /**
     * The overlap of a recording's two workers.
     *
     * @throws IllegalArgumentException when there are not two workers with this activity
     */
    static Overlap of(Recording recording, Activity activity) {
        List<Worker> workers = recording.workers();
        if (workers.size() != 2
                || workers.stream().anyMatch(worker -> worker.spans(activity).isEmpty())) {
            throw new IllegalArgumentException("overlap needs two workers that are " + activity.word() + "; there are "
                    + workers.stream().map(Worker::name).toList());
        }
        return new Overlap(workers.get(0), workers.get(1), activity);
    }

    /**
     * The time in which both did it at once ÷ the time of the worker that did it less. Both times count only while both
     * workers were at work. 0 if both never were.
     */
    double share() {
        long less = Math.min(timeAtWorkTogether(one), timeAtWorkTogether(other));
        long both = both(one.spans(activity), other.spans(activity));
        return less == 0 ? 0 : (double) both / less;
    }

    /** Nanoseconds that lie in spans of either. */
    static long both(List<Span> some, List<Span> others) {
        long both = 0;
        for (Span one : some) {
            for (Span other : others) {
                both += Math.max(0, Math.min(one.to(), other.to()) - Math.max(one.from(), other.from()));
            }
        }
        return both;
    }

    /**
     * Whether the workers could have met. On a starved machine a process may reach its first instruction only after the
     * other has ended, although both were asked for. Such a pair tells nothing. If the second worker was not even asked for
     * before the first had ended, the pair runs in turn by design.
     */
    boolean hadAChance() {
        boolean askedInTurn = Math.max(one.asked(), other.asked()) >= Math.min(one.ended(), other.ended());
        long shorterLife = Math.min(one.ended() - one.begun(), other.ended() - other.begun());
        return askedInTurn || together() >= ENOUGH * shorterLife;
    }

    private long together() {
        return Math.max(0, until() - from());
    }

    private long from() {
        return Math.max(one.begun(), other.begun());
    }

    private long until() {
        return Math.min(one.ended(), other.ended());
    }

    private long timeAtWorkTogether(Worker worker) {
        return worker.spans(activity).stream()
                .mapToLong(span -> Math.max(0, Math.min(span.to(), until()) - Math.max(span.from(), from())))
                .sum();
    }
}

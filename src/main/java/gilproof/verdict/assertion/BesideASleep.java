package gilproof.verdict.assertion;

import gilproof.recording.Activity;
import gilproof.recording.Readiness;
import gilproof.recording.Recording;
import gilproof.recording.Span;
import gilproof.recording.Stretch;
import gilproof.recording.Worker;
import java.util.List;

/** The progress of a worker that counts while another worker sleeps or is in a call. */
final class BesideASleep {

    /** Share of the sleep for which a worker may be denied a processor, and the counter's waits still are the sleep's. */
    private static final double A_FIFTH = 0.2;

    private final Span sleep;
    private final long asked;
    private final Worker sleeper;
    private final Worker counter;
    private final List<Stretch> counting;

    /** @param asked nanoseconds that the sleep should last */
    private BesideASleep(Span sleep, long asked, Worker sleeper, Worker counter) {
        this.sleep = sleep;
        this.asked = asked;
        this.sleeper = sleeper;
        this.counter = counter;
        this.counting = counter.stretches();
    }

    /** From a recording of a worker {@code sleeper} that sleeps once, and a worker {@code counter} that stamps its loop. */
    static BesideASleep of(Recording recording) {
        Worker sleeper = recording.worker("sleeper");
        long asked = (long) (1e9 * recording.parameters().path("seconds").asDouble());
        return new BesideASleep(sleeper.spans(Activity.WAITING).get(0), asked, sleeper, recording.worker("counter"));
    }

    /** From a recording of a worker in one call and a worker that stamps its loop, by their names. */
    static BesideASleep ofCall(Recording recording, String caller, String counter) {
        Worker inTheCall = recording.worker(caller);
        Span call = inTheCall.spans(Activity.COMPUTING).get(0);
        return new BesideASleep(call, call.length(), inTheCall, recording.worker(counter));
    }

    /** The length of the sleep or the call, in nanoseconds. */
    long length() {
        return sleep.length();
    }

    /** Whether the system told the causes of the counter's gaps. */
    boolean isTold() {
        return counter.isToldCauses();
    }

    /**
     * Share of the sleep in which the counter waited, had not begun or had ended, 0 to 1. A counter that is only denied a
     * processor does not wait.
     */
    double shareWaited() {
        long before = Math.max(0, Math.min(sleep.to(), counter.firstStamp()) - sleep.from());
        long after = Math.max(0, sleep.to() - Math.max(sleep.from(), counter.lastStamp()));
        return (before + after + counter.waited(sleep.from(), sleep.to())) / (double) Math.max(1, sleep.length());
    }

    /**
     * Whether the counter was there all the while, and its waits were waits beside the sleep. A sleeper that is denied a
     * processor before it gives the lock up does not sleep yet. A counter that is denied one, and then hands the lock over,
     * has one gap with both.
     */
    boolean wasUndisturbed() {
        return counter.begun() <= sleep.from()
                && counter.ended() >= sleep.to()
                && Math.max(deniedInTheSleep(), deniedInWaits()) <= A_FIFTH * sleep.length();
    }

    /** At most so many nanoseconds of the sleep's span were none of the sleep. */
    private long deniedInTheSleep() {
        long denied = sleeper.readiness().map(Readiness::deniedAfter).orElse(0L);
        return Math.min(denied, Math.max(0, sleep.length() - asked));
    }

    /** Nanoseconds in which the counter was denied a processor, in gaps that have another cause too. */
    private long deniedInWaits() {
        long denied = counter.readiness().map(Readiness::deniedAfter).orElse(0L);
        return denied - counter.deniedAtTheGate() - counter.deniedInGaps();
    }

    /** Share of the sleep that remains without the counter's longest wait. */
    double shareBesideTheLongestWait() {
        return 1 - counter.longestWait(sleep.from(), sleep.to()) / (double) Math.max(1, sleep.length());
    }

    /** Whether the counter was seen before the sleep, and after it. */
    boolean wasSeenBeforeAndAfter() {
        return counting.stream().anyMatch(stretch -> stretch.from() < sleep.from())
                && counting.stream().anyMatch(stretch -> stretch.to() > sleep.to());
    }

    /** Share of the sleep in which the counter was seen executing code, 0 to 1. */
    double share() {
        return counting.stream().mapToLong(this::during).sum() / (double) sleep.length();
    }

    /**
     * Share of the sleep that remains without the longest time in which the counter was not seen at work: 0 if it stood
     * still, close to 1 if it came and went, however little of a processor it was given.
     */
    double shareBesideTheLongestPause() {
        return shareBesideTheLongestPause(counter, sleep.from(), sleep.to());
    }

    /** The same share for any worker, between two instants in nanoseconds. */
    static double shareBesideTheLongestPause(Worker worker, long from, long to) {
        return 1 - worker.longestPause(from, to) / (double) Math.max(1, to - from);
    }

    /** Iterations of the counter's loop per nanosecond of the sleep. */
    double pace() {
        return counting.stream().mapToDouble(this::stampsDuring).sum() / sleep.length();
    }

    /** Iterations of the counter's loop per nanosecond, from its first to its last. */
    double paceOfTheWhole() {
        return counting.stream().mapToLong(Stretch::stamps).sum() / (double) Math.max(1, counter.stamped());
    }

    private long during(Stretch stretch) {
        return Math.max(0, Math.min(stretch.to(), sleep.to()) - Math.max(stretch.from(), sleep.from()));
    }

    /** Share of a stretch that lies inside the sleep, if the stretch reaches beyond it. */
    private double stampsDuring(Stretch stretch) {
        return stretch.length() == 0 ? 0 : (double) stretch.stamps() * during(stretch) / stretch.length();
    }
}

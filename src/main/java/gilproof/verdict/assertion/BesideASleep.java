package gilproof.verdict.assertion;

import gilproof.recording.Activity;
import gilproof.recording.Readiness;
import gilproof.recording.Recording;
import gilproof.recording.Span;
import gilproof.recording.Stretch;
import gilproof.recording.Worker;
import java.util.List;
import java.util.OptionalDouble;

/** The progress of a worker that counts while another worker sleeps or is in a call. */
final class BesideASleep {

    /** Share of the sleep for which the counter must be there. */
    private static final double HALF = 0.5;

    private final Span sleep;
    private final long denied;
    private final Worker counter;
    private final List<Stretch> counting;

    /** @param denied nanoseconds of the sleep's span in which its worker may have been denied a processor, and did not sleep */
    private BesideASleep(Span sleep, long denied, Worker counter) {
        this.sleep = sleep;
        this.denied = denied;
        this.counter = counter;
        this.counting = counter.stretches();
    }

    /** From a recording of a worker {@code sleeper} that sleeps once, and a worker {@code counter} that stamps its loop. */
    static BesideASleep of(Recording recording) {
        Worker sleeper = recording.worker("sleeper");
        Span sleep = sleeper.spans(Activity.WAITING).get(0);
        long longer = sleep.length() - (long) (1e9 * recording.parameters().path("seconds").asDouble());
        long denied = Math.min(Math.max(0, longer), sleeper.readiness().map(Readiness::denied).orElse(0L));
        return new BesideASleep(sleep, denied, recording.worker("counter"));
    }

    /** From a recording of a worker in one call and a worker that stamps its loop, by their names. */
    static BesideASleep ofCall(Recording recording, String caller, String counter) {
        return new BesideASleep(
                recording.worker(caller).spans(Activity.COMPUTING).get(0), 0, recording.worker(counter));
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
     * Share of the sleep for which the counter waited, 0 to 1; empty if the counter had ended before half of it. A counter
     * that is denied a processor does not wait. It does wait for a sleeper that is denied one before it gives the lock up:
     * that is no part of the sleep.
     */
    OptionalDouble shareWaited() {
        long to = Math.min(sleep.to(), counter.ended());
        long beside = to - sleep.from() - denied;
        if (beside <= HALF * (sleep.length() - denied)) {
            return OptionalDouble.empty();
        }
        long before = Math.min(to, counter.firstStamp()) - sleep.from() - counter.deniedAtTheGate();
        long after = to - Math.max(sleep.from(), counter.lastStamp());
        long waited = Math.max(0, before) + counter.waited(sleep.from(), to) + Math.max(0, after);
        return OptionalDouble.of(Math.max(0, waited - denied) / (double) beside);
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
        long length = Math.max(1, counting.get(counting.size() - 1).to() - counting.get(0).from());
        return counting.stream().mapToLong(Stretch::stamps).sum() / (double) length;
    }

    private long during(Stretch stretch) {
        return Math.max(0, Math.min(stretch.to(), sleep.to()) - Math.max(stretch.from(), sleep.from()));
    }

    /** Share of a stretch that lies inside the sleep, if the stretch reaches beyond it. */
    private double stampsDuring(Stretch stretch) {
        return stretch.length() == 0 ? 0 : (double) stretch.stamps() * during(stretch) / stretch.length();
    }
}

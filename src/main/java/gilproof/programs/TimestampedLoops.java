package gilproof.programs;

import gilproof.programs.harness.Gate;
import gilproof.programs.harness.Job;
import gilproof.programs.harness.Parameters;
import gilproof.programs.harness.Program;
import gilproof.programs.harness.Recording;
import gilproof.programs.harness.SharedLock;
import gilproof.programs.harness.Stamps;
import gilproof.programs.harness.WayOfWork;
import gilproof.programs.harness.Ways;
import gilproof.programs.harness.Worker;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Two loops that read the clock on every iteration: when did which one execute code?
 *
 * <p>A thread that executes code keeps reading the clock. A thread without the lock or a processor leaves a gap. The time
 * between two gaps is a stretch.
 */
public final class TimestampedLoops implements Program {

    /** Nanoseconds for which a worker keeps the lock. */
    private static final long TURN_UNDER_LOCK = 5_000_000;

    @Override
    public void run(WayOfWork way, Parameters parameters, Recording recording) throws Exception {
        boolean gated = !way.carrier().equals("one thread");
        recording.measured(() -> recording.workers(Ways.run(way, this, parameters, gated)));
    }

    @Override
    public Map<String, Job> jobs(WayOfWork way, Parameters parameters) {
        long length = parameters.nanoseconds("seconds");
        Job loop = way.lock() ? new UnderLock(length, SharedLock.of(way, parameters)) : new Freely(length);
        Map<String, Job> jobs = new LinkedHashMap<>();
        jobs.put("first", loop);
        jobs.put("second", loop);
        return jobs;
    }

    private record Freely(long length) implements Job {
        @Override
        public void run(Worker worker, Gate gate) throws Exception {
            Stamps stamps = new Stamps(worker);
            gate.passThrough();
            stamps.until(System.nanoTime() + length);
        }
    }

    /** The same, but only while it keeps the one lock that all share. */
    private record UnderLock(long length, SharedLock lock) implements Job {
        @Override
        public void run(Worker worker, Gate gate) throws Exception {
            Stamps stamps = new Stamps(worker);
            gate.passThrough();
            stamps.queue();
            long until = System.nanoTime() + length;
            while (System.nanoTime() < until) {
                lock.lock();
                try {
                    stamps.until(Math.min(until, System.nanoTime() + TURN_UNDER_LOCK));
                    stamps.release();
                } finally {
                    lock.unlock();
                }
                // Leaves the lock to the other worker: a process that waits for it needs time to wake up.
                Thread.sleep(1);
            }
        }
    }
}

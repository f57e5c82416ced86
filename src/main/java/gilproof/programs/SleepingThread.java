package gilproof.programs;

import gilproof.programs.harness.Gate;
import gilproof.programs.harness.Job;
import gilproof.programs.harness.Parameters;
import gilproof.programs.harness.Program;
import gilproof.programs.harness.Recording;
import gilproof.programs.harness.Stamps;
import gilproof.programs.harness.WayOfWork;
import gilproof.programs.harness.Ways;
import gilproof.programs.harness.Worker;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Can other threads run while one sleeps? One worker sleeps; the other reads the clock on every iteration of a loop, for as
 * long.
 */
public final class SleepingThread implements Program {

    @Override
    public void run(WayOfWork way, Parameters parameters, Recording recording) throws Exception {
        boolean gated = !way.carrier().equals("one thread");
        recording.measured(() -> recording.workers(Ways.run(way, this, parameters, gated)));
    }

    @Override
    public Map<String, Job> jobs(WayOfWork way, Parameters parameters) {
        long length = parameters.nanoseconds("seconds");
        Lock shared = way.lock() ? new ReentrantLock() : null;
        Map<String, Job> jobs = new LinkedHashMap<>();
        jobs.put("sleeper", new Keeping(shared, worker -> () -> {
            try (Worker.Span span = worker.waiting()) {
                TimeUnit.NANOSECONDS.sleep(length);
            }
        }));
        jobs.put("counter", new Keeping(shared, worker -> {
            Stamps stamps = new Stamps(worker);
            return () -> stamps.until(System.nanoTime() + length);
        }));
        return jobs;
    }

    /** A worker's action, made ready before it passes the gate. */
    private interface Body {
        Ready begin(Worker worker) throws Exception;
    }

    private interface Ready {
        void run() throws Exception;
    }

    /** Does something while keeping a lock of the program's own, if there is one. */
    private record Keeping(Lock lock, Body body) implements Job {
        @Override
        public void run(Worker worker, Gate gate) throws Exception {
            Ready ready = body.begin(worker);
            gate.passThrough();
            if (lock == null) {
                ready.run();
                return;
            }
            lock.lock();
            try {
                ready.run();
            } finally {
                lock.unlock();
            }
        }
    }
}

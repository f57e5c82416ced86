package gilproof.programs;

import gilproof.programs.harness.Gate;
import gilproof.programs.harness.Job;
import gilproof.programs.harness.Parameters;
import gilproof.programs.harness.Program;
import gilproof.programs.harness.Recording;
import gilproof.programs.harness.WayOfWork;
import gilproof.programs.harness.Ways;
import gilproof.programs.harness.Worker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** Do all steps arrive when two threads count on one counter? */
public final class LostUpdate implements Program {

    private static long counter;

    private static final int STEPS_BETWEEN_LOOKS_AT_THE_CLOCK = 100;

    @Override
    public void run(WayOfWork way, Parameters parameters, Recording recording) throws Exception {
        counter = 0;
        List<Worker> workers = new ArrayList<>();
        recording.measured(() -> workers.addAll(Ways.run(way, this, parameters, true)));
        recording.workers(workers);
        recording.saw("expected", sum("steps", workers));
        recording.saw("hand-overs", sum("hand-overs", workers));
        recording.saw("arrived", counter);
    }

    @Override
    public Map<String, Job> jobs(WayOfWork way, Parameters parameters) {
        Count count = new Count(
                way.lock() ? new UnderLock(new ReentrantLock()) : new Freely(), parameters.nanoseconds("seconds"));
        Map<String, Job> jobs = new LinkedHashMap<>();
        jobs.put("first", count);
        jobs.put("second", count);
        return jobs;
    }

    private static long sum(String value, List<Worker> workers) {
        return workers.stream().mapToLong(worker -> (Long) worker.values.get(value)).sum();
    }

    private static long one() {
        long steps = 0;
        while (steps < 1) {
            steps++;
        }
        return steps;
    }

    /** Some steps on the counter. */
    private interface SomeSteps {
        void take();
    }

    /** Reads, adds, writes back: another thread may have written meanwhile. */
    private record Freely() implements SomeSteps {
        @Override
        public void take() {
            for (int i = 0; i < STEPS_BETWEEN_LOOKS_AT_THE_CLOCK; i++) {
                counter = counter + one();
            }
        }
    }

    /** The same, but the other thread cannot read until this one has written. */
    private record UnderLock(ReentrantLock lock) implements SomeSteps {
        @Override
        public void take() {
            for (int i = 0; i < STEPS_BETWEEN_LOOKS_AT_THE_CLOCK; i++) {
                lock.lock();
                try {
                    counter = counter + one();
                } finally {
                    lock.unlock();
                }
            }
        }
    }

    /** Counts for that long, so that two threads meet however fast they are. */
    private record Count(SomeSteps someSteps, long length) implements Job {
        @Override
        public void run(Worker worker, Gate gate) throws Exception {
            long steps = 0;
            long between = 0;
            gate.passThrough();
            long until = System.nanoTime() + length;
            try (Worker.Span span = worker.computing()) {
                while (System.nanoTime() < until) {
                    long before = counter;
                    someSteps.take();
                    steps += STEPS_BETWEEN_LOOKS_AT_THE_CLOCK;
                    // A different number: the other thread has counted meanwhile.
                    between += counter - before == STEPS_BETWEEN_LOOKS_AT_THE_CLOCK ? 0 : 1;
                }
            }
            worker.saw("steps", steps);
            worker.saw("hand-overs", between);
        }
    }
}

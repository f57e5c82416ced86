package gilproof.programs;

import gilproof.programs.harness.Gate;
import gilproof.programs.harness.Job;
import gilproof.programs.harness.Parameters;
import gilproof.programs.harness.Program;
import gilproof.programs.harness.Recording;
import gilproof.programs.harness.WayOfWork;
import gilproof.programs.harness.Ways;
import gilproof.programs.harness.Worker;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The tutorial's own program: squares and cubes, each after a pause. The pause is a sleep, or a busy loop in its place.
 */
public final class SquaresAndCubes implements Program {

    @Override
    public void run(WayOfWork way, Parameters parameters, Recording recording) throws Exception {
        recording.transcript(() -> recording.measured(
                () -> TimedBlock.timed(way.name(), () -> recording.workers(Ways.run(way, this, parameters, gated(parameters))))));
    }

    private static boolean gated(Parameters parameters) {
        return parameters.has("gated") && parameters.flag("gated");
    }

    @Override
    public Map<String, Job> jobs(WayOfWork way, Parameters parameters) {
        int[] numbers = parameters.numbers("numbers");
        Pause pause = parameters.text("pause").equals("sleep")
                ? new Sleep(parameters.nanoseconds("seconds"))
                : new BusyLoop(parameters.count("turns"));
        Pause paused = way.lock() ? new KeepingOneLock(pause, new ReentrantLock()) : pause;
        Map<String, Job> jobs = new LinkedHashMap<>();
        jobs.put("square", new Squares(numbers, paused));
        jobs.put("cube", new Cubes(numbers, paused));
        return jobs;
    }

    private record Squares(int[] numbers, Pause pause) implements Job {
        @Override
        public void run(Worker worker, Gate gate) throws Exception {
            gate.passThrough();
            System.out.println("squares of " + Arrays.toString(numbers));
            for (int n : numbers) {
                pause.take(worker);
                System.out.println("square: " + n * n);
            }
        }
    }

    private record Cubes(int[] numbers, Pause pause) implements Job {
        @Override
        public void run(Worker worker, Gate gate) throws Exception {
            gate.passThrough();
            System.out.println("cubes of " + Arrays.toString(numbers));
            for (int n : numbers) {
                pause.take(worker);
                System.out.println("cube: " + n * n * n);
            }
        }
    }

    /** What a worker does between two numbers. */
    private interface Pause {
        void take(Worker worker) throws Exception;
    }

    /** A pause that needs no processor. */
    private record Sleep(long nanoseconds) implements Pause {
        @Override
        public void take(Worker worker) throws InterruptedException {
            try (Worker.Span span = worker.waiting()) {
                TimeUnit.NANOSECONDS.sleep(nanoseconds);
            }
        }
    }

    /** A pause that needs a processor all the time. */
    private record BusyLoop(long turns) implements Pause {
        @Override
        public void take(Worker worker) {
            try (Worker.Span span = worker.computing()) {
                spin(turns);
            }
        }
    }

    /** Another pause, taken while keeping one lock that all workers share. */
    private record KeepingOneLock(Pause pause, ReentrantLock lock) implements Pause {
        @Override
        public void take(Worker worker) throws Exception {
            try (Worker.Span span = worker.queuing()) {
                lock.lock();
            }
            try {
                pause.take(worker);
            } finally {
                lock.unlock();
            }
        }
    }

    /**
     * A busy loop. Each turn needs the one before it and the last is kept: a compiler must not shorten an empty loop, as
     * it would one that does what the tutorial's does.
     */
    static long spin(long turns) {
        long mixed = turns;
        for (long turn = 0; turn < turns; turn++) {
            mixed = mixed * 6364136223846793005L + 1442695040888963407L;
        }
        kept = mixed;
        return mixed;
    }

    private static volatile long kept;
}

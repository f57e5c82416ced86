package gilproof.programs;

import gilproof.programs.harness.Gate;
import gilproof.programs.harness.Job;
import gilproof.programs.harness.Loops;
import gilproof.programs.harness.Parameters;
import gilproof.programs.harness.Program;
import gilproof.programs.harness.Recording;
import gilproof.programs.harness.SharedLock;
import gilproof.programs.harness.Stamps;
import gilproof.programs.harness.WayOfWork;
import gilproof.programs.harness.Ways;
import gilproof.programs.harness.Worker;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The tutorial's own program: squares and cubes, each after a pause. The pause is a sleep, or a busy loop in its place. */
public final class SquaresAndCubes implements Program {

    /** Iterations of a busy loop: the clock is read after each. */
    private static final int CHUNKS = 400;

    /** Nanoseconds. */
    private static final long WARMING = 15_000_000;

    @Override
    public void run(WayOfWork way, Parameters parameters, Recording recording) throws Exception {
        recording.transcript(() -> recording.measured(
                () -> TimedBlock.timed(way.name(),
                        () -> recording.workers(Ways.run(way, this, parameters, gated(parameters))))));
    }

    private static boolean gated(Parameters parameters) {
        return parameters.has("gated") && parameters.flag("gated");
    }

    @Override
    public Map<String, Job> jobs(WayOfWork way, Parameters parameters) {
        int[] numbers = parameters.numbers("numbers");
        Pause pause = parameters.text("pause").equals("sleep")
                ? new Sleep(parameters.nanoseconds("seconds"))
                : new BusyLoop(parameters.count("iterations"), way.lock());
        Pause paused = way.lock() ? new KeepingOneLock(pause, SharedLock.of(way, parameters)) : pause;
        Map<String, Job> jobs = new LinkedHashMap<>();
        jobs.put("square", new Squares(numbers, paused));
        jobs.put("cube", new Cubes(numbers, paused));
        return jobs;
    }

    private record Squares(int[] numbers, Pause pause) implements Job {
        @Override
        public void run(Worker worker, Gate gate) throws Exception {
            Paused paused = pause.begin(worker);
            gate.passThrough();
            System.out.println("squares of " + Arrays.toString(numbers));
            for (int n : numbers) {
                paused.take();
                System.out.println("square: " + n * n);
            }
        }
    }

    private record Cubes(int[] numbers, Pause pause) implements Job {
        @Override
        public void run(Worker worker, Gate gate) throws Exception {
            Paused paused = pause.begin(worker);
            gate.passThrough();
            System.out.println("cubes of " + Arrays.toString(numbers));
            for (int n : numbers) {
                paused.take();
                System.out.println("cube: " + n * n * n);
            }
        }
    }

    /** A worker's action before each number. */
    private interface Pause {
        /** A worker's action in each of its pauses, made before it passes the gate. */
        Paused begin(Worker worker) throws Exception;
    }

    private interface Paused {
        void take() throws Exception;

        /** Its action before it requests a lock that all workers share. */
        default void queue() {}
    }

    /** A pause that needs no processor. */
    private record Sleep(long nanoseconds) implements Pause {
        @Override
        public Paused begin(Worker worker) {
            return () -> {
                try (Worker.Span span = worker.waiting()) {
                    TimeUnit.NANOSECONDS.sleep(nanoseconds);
                }
            };
        }
    }

    /**
     * A pause that needs a processor all the time. The loop runs in chunks, and the clock is read between them. So the
     * recording shows when the worker ran, and why it did not run in between.
     */
    private record BusyLoop(long iterations, boolean underLock) implements Pause {
        @Override
        public Paused begin(Worker worker) throws InterruptedException {
            warmUp(Math.max(1, iterations / CHUNKS));
            return new Spinning(worker, new Stamps(worker), Math.max(1, iterations / CHUNKS), underLock);
        }
    }

    private record Spinning(Worker worker, Stamps stamps, long chunk, boolean underLock) implements Paused {
        @Override
        public void take() {
            try (Worker.Span span = worker.computing()) {
                stamps.chunks(CHUNKS, Loops::spin, chunk);
                if (underLock) {
                    stamps.release();
                }
            }
        }

        @Override
        public void queue() {
            stamps.queue();
        }
    }

    /** Another pause, taken while keeping one lock that all workers share. */
    private record KeepingOneLock(Pause pause, SharedLock lock) implements Pause {
        @Override
        public Paused begin(Worker worker) throws Exception {
            Paused paused = pause.begin(worker);
            return () -> {
                paused.queue();
                try (Worker.Span span = worker.queuing()) {
                    lock.lock();
                }
                try {
                    paused.take();
                } finally {
                    lock.unlock();
                }
            };
        }
    }

    /**
     * Lets the compiler finish with the loop. A process starts with it uncompiled, a thread of a process that has run it
     * before does not. The time until a compiler gets a processor tells nothing about either.
     */
    private static void warmUp(long chunk) {
        long until = System.nanoTime() + WARMING;
        while (System.nanoTime() < until) {
            Loops.spin(chunk);
        }
    }

}

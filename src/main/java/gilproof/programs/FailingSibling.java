package gilproof.programs;

import gilproof.programs.harness.Gate;
import gilproof.programs.harness.Job;
import gilproof.programs.harness.Parameters;
import gilproof.programs.harness.Program;
import gilproof.programs.harness.Recording;
import gilproof.programs.harness.WayOfWork;
import gilproof.programs.harness.Ways;
import gilproof.programs.harness.Worker;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What happens to a worker when another one ends by an exception? */
public final class FailingSibling implements Program {

    @Override
    public void run(WayOfWork way, Parameters parameters, Recording recording) throws Exception {
        recording.transcript(() -> recording.measured(
                () -> recording.workers(Ways.run(way, this, parameters, true))));
    }

    @Override
    public Map<String, Job> jobs(WayOfWork way, Parameters parameters) {
        int[] numbers = parameters.numbers("numbers");
        Map<String, Job> jobs = new LinkedHashMap<>();
        jobs.put("failing", new Fail(numbers[0]));
        jobs.put("sibling", new GoOn(numbers, parameters.nanoseconds("seconds")));
        return jobs;
    }

    /** Gets through its first number and no further. */
    private record Fail(int n) implements Job {
        @Override
        public void run(Worker worker, Gate gate) throws Exception {
            System.out.println("square: " + n * n);
            gate.passThrough();
            throw new IllegalStateException("fails on purpose");
        }
    }

    /** Cubes, all of them, after the other's failure. */
    private record GoOn(int[] numbers, long pause) implements Job {
        @Override
        public void run(Worker worker, Gate gate) throws Exception {
            gate.passThrough();
            for (int n : numbers) {
                try (Worker.Span span = worker.waiting()) {
                    TimeUnit.NANOSECONDS.sleep(pause);
                }
                System.out.println("cube: " + n * n * n);
            }
        }
    }
}

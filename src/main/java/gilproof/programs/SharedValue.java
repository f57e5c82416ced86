package gilproof.programs;

import gilproof.programs.harness.Gate;
import gilproof.programs.harness.Job;
import gilproof.programs.harness.MappedNumbers;
import gilproof.programs.harness.Parameters;
import gilproof.programs.harness.Program;
import gilproof.programs.harness.Recording;
import gilproof.programs.harness.WayOfWork;
import gilproof.programs.harness.Ways;
import gilproof.programs.harness.Worker;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Do all steps arrive when two processes count on one number that they share?
 *
 * <p>Python's value comes with a lock that makes a step whole. Here the processor makes it whole, if requested.
 */
public final class SharedValue implements Program {

    private static final String FILE = "file";
    private static final String ATOMICALLY = "atomically";

    /** Counts for this long; each worker reports its number of steps. */
    @Override
    public void run(WayOfWork way, Parameters parameters, Recording recording) throws Exception {
        Path file = MappedNumbers.newFile(1);
        try {
            parameters.values().setProperty(FILE, file.toString());
            parameters.values().setProperty(ATOMICALLY, Boolean.toString(way.lock()));
            recording.measured(() -> recording.workers(Ways.run(way, this, parameters, true)));
            recording.saw("expected", recording.workers().stream().mapToLong(SharedValue::steps).sum());
            recording.saw("arrived", MappedNumbers.of(file).get(0));
        } finally {
            MappedNumbers.discard(file);
        }
    }

    private static long steps(Worker worker) {
        return (Long) worker.values.get("steps");
    }

    @Override
    public Map<String, Job> jobs(WayOfWork way, Parameters parameters) {
        long length = parameters.nanoseconds("seconds");
        Path file = Path.of(parameters.text(FILE));
        Job count = new Count(length, file, parameters.flag(ATOMICALLY));
        Map<String, Job> jobs = new LinkedHashMap<>();
        jobs.put("first", count);
        jobs.put("second", count);
        return jobs;
    }

    private record Count(long length, Path file, boolean atomically) implements Job {
        @Override
        public void run(Worker worker, Gate gate) throws Exception {
            MappedNumbers numbers = MappedNumbers.of(file);
            gate.passThrough();
            long until = System.nanoTime() + length;
            long steps = 0;
            try (Worker.Span span = worker.computing()) {
                while (System.nanoTime() < until) {
                    if (atomically) {
                        numbers.addOneAtomically(0);
                    } else {
                        numbers.addOnePlainly(0);
                    }
                    steps++;
                }
            }
            worker.saw("steps", steps);
        }
    }
}

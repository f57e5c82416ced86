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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Two processes fill the slots of a file that both have mapped, or of a plain array. Squares go into the first half, cubes
 * into the second.
 */
public final class SharedArray implements Program {

    private static final String FILE = "file";

    /** An ordinary field: each process has its own. */
    private static int[] plain = {};

    /** Fills a mapped file if {@code shared}, else an array. */
    @Override
    public void run(WayOfWork way, Parameters parameters, Recording recording) throws Exception {
        int size = 2 * parameters.numbers("numbers").length;
        Path file = MappedNumbers.newFile(size);
        try {
            plain = new int[size];
            parameters.values().setProperty(FILE, file.toString());
            recording.measured(() -> recording.workers(Ways.run(way, this, parameters, false)));
            recording.saw("outside", parameters.flag("shared") ? MappedNumbers.of(file).from(0, size) : plain);
        } finally {
            MappedNumbers.discard(file);
        }
    }

    @Override
    public Map<String, Job> jobs(WayOfWork way, Parameters parameters) {
        int[] squares = parameters.numbers("numbers");
        int[] cubes = squares.clone();
        for (int i = 0; i < squares.length; i++) {
            cubes[i] = cubes[i] * cubes[i] * cubes[i];
            squares[i] = squares[i] * squares[i];
        }
        Path file = Path.of(parameters.text(FILE));
        boolean shared = parameters.flag("shared");
        Map<String, Job> jobs = new LinkedHashMap<>();
        jobs.put("square", shared ? new Share(squares, 0, file) : new Keep(squares, 0));
        jobs.put("cube", shared ? new Share(cubes, cubes.length, file) : new Keep(cubes, cubes.length));
        return jobs;
    }

    private record Share(int[] powers, int first, Path file) implements Job {
        @Override
        public void run(Worker worker, Gate gate) throws Exception {
            MappedNumbers slots = MappedNumbers.of(file);
            for (int i = 0; i < powers.length; i++) {
                slots.set(first + i, powers[i]);
            }
            worker.saw("inside", slots.from(first, powers.length));
        }
    }

    private record Keep(int[] powers, int first) implements Job {
        @Override
        public void run(Worker worker, Gate gate) {
            plain = new int[2 * powers.length];
            for (int i = 0; i < powers.length; i++) {
                plain[first + i] = powers[i];
            }
            worker.saw("inside", Arrays.copyOfRange(plain, first, first + powers.length));
        }
    }
}

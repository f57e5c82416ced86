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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Who sees a list that a worker fills? The list is a global, as it is in the tutorial. */
public final class GlobalList implements Program {

    private static final List<Integer> RESULTS = Collections.synchronizedList(new ArrayList<>());

    /** Fills the list in one worker; {@code before} is put into it beforehand. */
    @Override
    public void run(WayOfWork way, Parameters parameters, Recording recording) throws Exception {
        RESULTS.clear();
        for (int number : parameters.numbers("before")) {
            RESULTS.add(number);
        }
        recording.transcript(() -> recording.measured(() -> TimedBlock.timed(way.name(), () -> {
            recording.workers(Ways.run(way, this, parameters, false));
            System.out.println(parameters.text("what") + " outside: " + RESULTS);
        })));
        recording.saw("outside", snapshot(RESULTS));
        recording.saw("identity", System.identityHashCode(RESULTS));
        recording.saw("process", ProcessHandle.current().pid());
    }

    @Override
    public Map<String, Job> jobs(WayOfWork way, Parameters parameters) {
        String what = parameters.text("what");
        int[] powers = parameters.numbers("numbers");
        for (int i = 0; i < powers.length; i++) {
            int n = powers[i];
            powers[i] = what.equals("squares") ? n * n : n * n * n;
        }
        return Map.of(what, new Fill(powers, parameters.nanoseconds("seconds"), parameters.flag("copied")));
    }

    private static int[] snapshot(List<Integer> list) {
        int[] seen = new int[list.size()];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = list.get(i);
        }
        return seen;
    }

    /** Fills the list, or a copy that the worker makes of it. */
    private record Fill(int[] powers, long pause, boolean copied) implements Job {
        @Override
        public void run(Worker worker, Gate gate) throws InterruptedException {
            List<Integer> filled = copied ? new ArrayList<>(RESULTS) : RESULTS;
            worker.saw("found", snapshot(filled));
            for (int power : powers) {
                try (Worker.Span span = worker.waiting()) {
                    TimeUnit.NANOSECONDS.sleep(pause);
                }
                filled.add(power);
            }
            System.out.println(worker.name + " inside: " + filled);
            worker.saw("inside", snapshot(filled));
            worker.saw("identity", System.identityHashCode(filled));
        }
    }
}

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

/** Which workers see a list that one of them fills? The list is a global, as it is in the tutorial. */
public final class GlobalList implements Program {

    private static final List<Integer> RESULTS = Collections.synchronizedList(new ArrayList<>());

    /** Another list, which has an element from the moment when the class is loaded. */
    private static final List<Integer> RESULTS_SINCE_LOADING =
            Collections.synchronizedList(new ArrayList<>(List.of(1)));

    /** Fills a list in one worker; {@code before} is put into {@code RESULTS} beforehand. */
    @Override
    public void run(WayOfWork way, Parameters parameters, Recording recording) throws Exception {
        RESULTS.clear();
        for (int number : parameters.numbers("before")) {
            RESULTS.add(number);
        }
        List<Integer> outside = parameters.text("list").equals("since import") ? RESULTS_SINCE_LOADING : RESULTS;
        recording.transcript(() -> recording.measured(() -> TimedBlock.timed(way.name(), () -> {
            recording.workers(Ways.run(way, this, parameters, false));
            System.out.println(parameters.text("what") + " outside: " + outside);
        })));
        recording.saw("outside", snapshot(outside));
        recording.saw("identity", System.identityHashCode(outside));
    }

    @Override
    public Map<String, Job> jobs(WayOfWork way, Parameters parameters) {
        String what = parameters.text("what");
        int[] powers = parameters.numbers("numbers");
        for (int i = 0; i < powers.length; i++) {
            int n = powers[i];
            powers[i] = what.equals("squares") ? n * n : n * n * n;
        }
        return Map.of(what, new Fill(powers, parameters.nanoseconds("seconds"), parameters.text("list")));
    }

    private static int[] snapshot(List<Integer> list) {
        int[] seen = new int[list.size()];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = list.get(i);
        }
        return seen;
    }

    /** The list, or a copy that the worker makes of it, or the other one. */
    private static List<Integer> chosen(String which) {
        return switch (which) {
            case "results" -> RESULTS;
            case "a copy" -> new ArrayList<>(RESULTS);
            case "since import" -> RESULTS_SINCE_LOADING;
            default -> throw new IllegalArgumentException("no list is called '" + which + "'");
        };
    }

    private record Fill(int[] powers, long pause, String which) implements Job {
        @Override
        public void run(Worker worker, Gate gate) throws InterruptedException {
            List<Integer> filled = chosen(which);
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

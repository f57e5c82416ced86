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
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Does every element arrive when several threads append to one list? */
public final class ListAppend implements Program {

    private List<Integer> items;

    @Override
    public void run(WayOfWork way, Parameters parameters, Recording recording) throws Exception {
        items = way.lock() ? Collections.synchronizedList(new ArrayList<>()) : new ArrayList<>();
        recording.measured(() -> recording.workers(Ways.run(way, this, parameters, true)));
        recording.saw("expected", parameters.count("threads") * parameters.count("times"));
        // A copy: a damaged list may report more elements than it has.
        Object[] arrived = items.toArray();
        recording.saw("arrived", Arrays.stream(arrived).filter(Objects::nonNull).count());
        recording.saw("hand-overs", handOvers(arrived));
    }

    @Override
    public Map<String, Job> jobs(WayOfWork way, Parameters parameters) {
        Map<String, Job> jobs = new LinkedHashMap<>();
        for (int mark = 0; mark < parameters.count("threads"); mark++) {
            jobs.put("thread " + mark, new Append(items, mark, parameters.count("times")));
        }
        return jobs;
    }

    /**
     * Neighbours in the list that different threads appended: without any, the threads worked in a row, and no element could
     * have been lost.
     */
    private static int handOvers(Object[] marks) {
        int handOvers = 0;
        for (int i = 1; i < marks.length; i++) {
            // A lost element may have left a hole.
            if (marks[i] != null && !marks[i].equals(marks[i - 1])) {
                handOvers++;
            }
        }
        return handOvers;
    }

    private record Append(List<Integer> items, int mark, long times) implements Job {
        @Override
        public void run(Worker worker, Gate gate) throws Exception {
            gate.passThrough();
            try (Worker.Span span = worker.computing()) {
                for (long i = 0; i < times; i++) {
                    items.add(mark);
                }
            }
        }
    }
}

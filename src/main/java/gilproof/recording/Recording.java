package gilproof.recording;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * What was seen of one run of a program on a runtime.
 *
 * @param runtime the runtime's name
 * @param program the program's name, the same in Java and in Python
 * @param way how its workers were run
 * @param parameters what the program was given, as JSON
 * @param workers its workers, in the order in which they were asked for
 * @param values what the parent saw outside the workers, by name
 * @param transcript what was printed, as it arrived
 * @param cost what the run cost, as the runtime itself counted it
 * @param observed elapsed time of the whole request as the suite's own clock saw it from outside
 */
public record Recording(
        String runtime,
        String program,
        Way way,
        JsonNode parameters,
        List<Worker> workers,
        Map<String, JsonNode> values,
        String transcript,
        Cost cost,
        Duration observed) {

    public Recording {
        workers = List.copyOf(workers);
        values = Map.copyOf(values);
    }

    /**
     * The worker of that name.
     *
     * @throws NoSuchElementException naming the workers that there are
     */
    public Worker worker(String name) {
        return workers.stream()
                .filter(worker -> worker.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no worker '" + name + "' among "
                        + workers.stream().map(Worker::name).toList()));
    }

    /**
     * What the parent saw under that name.
     *
     * @throws NoSuchElementException naming the values that there are
     */
    public JsonNode value(String name) {
        JsonNode value = values.get(name);
        if (value == null) {
            throw new NoSuchElementException("no value '" + name + "' among " + values.keySet());
        }
        return value;
    }

    /**
     * From the beginning of the first span of any worker to the end of the last, in nanoseconds: without what starting them
     * took.
     *
     * @throws NoSuchElementException when there is no span
     */
    public long timeAtWork() {
        List<Span> spans =
                workers.stream().flatMap(worker -> worker.spans().stream()).toList();
        return spans.stream().mapToLong(Span::to).max().orElseThrow()
                - spans.stream().mapToLong(Span::from).min().orElseThrow();
    }

    /** The lines of the transcript, without their line ends. */
    public List<String> lines() {
        return transcript.lines().toList();
    }
}

package gilproof.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * Reads one recording from a runtime's output: events, each a record in JSON, and the raw lines of a transcript, which stand
 * between the events {@code transcript} and {@code end of transcript}.
 *
 * <p>The events: {@code worker}, {@code value} (seen by the parent), {@code cost}, and at the end {@code end} or {@code
 * failed}. Times are nanoseconds of the monotonic clock.
 */
public final class RecordingReader {

    /** The most characters of output: a runtime that prints more is out of control. */
    private static final long MOST = 64_000_000;

    private static final int SHOWN = 200;
    private static final String END_OF_TRANSCRIPT = "end of transcript";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String runtime;
    private final String program;
    private final Way way;
    private final JsonNode parameters;
    private final long run;

    private final List<Worker> workers = new ArrayList<>();
    private final Map<String, JsonNode> values = new LinkedHashMap<>();
    private final StringBuilder transcript = new StringBuilder();
    private boolean transcribing;
    private long taken;
    private Cost cost;
    private boolean ended;
    private String failure;
    private String lack;

    /** A reader for the run of that number. */
    public RecordingReader(String runtime, String program, Way way, JsonNode parameters, long run) {
        this.runtime = runtime;
        this.program = program;
        this.way = way;
        this.parameters = parameters;
        this.run = run;
    }

    /**
     * Takes the next record.
     *
     * @return whether the recording is complete, or the program has failed
     * @throws BadRecordingException when the record is not part of a recording
     */
    public boolean accept(String record) {
        take(record);
        JsonNode event = parsed(record);
        String name = event.path("event").asText();
        if (transcribing != name.equals(END_OF_TRANSCRIPT)) {
            throw new BadRecordingException(
                    "not an event " + (transcribing ? "inside of" : "outside of") + " a transcript: " + shortened(record));
        }
        switch (name) {
            case "transcript" -> transcribing = true;
            case END_OF_TRANSCRIPT -> transcribing = false;
            case "worker" -> workers.add(worker(event));
            case "value" -> values.put(event.path("name").asText(), event.path("value"));
            case "cost" -> cost = well(() -> new Cost(number(event, "wall"), number(event, "cpu"), denied(event)));
            case "end" -> ended = isOfThisRun(event);
            case "failed" -> {
                failure = event.path("error").asText();
                lack = event.path("lacks").asText(null);
            }
            default -> throw new BadRecordingException("not an event of a recording: " + shortened(record));
        }
        return ended || failure != null;
    }

    /** Whether the next line belongs to the program's output, even if it is no record. */
    public boolean isTranscribing() {
        return transcribing;
    }

    /**
     * Takes a line that the program printed.
     *
     * @throws BadRecordingException when there are too many
     */
    public void print(String line) {
        take(line);
        transcript.append(line).append('\n');
    }

    private void take(String line) {
        taken += line.length() + 1;
        if (taken > MOST) {
            throw new BadRecordingException("more than " + MOST + " characters");
        }
    }

    /**
     * The resource that the machine did not give to a failed program, by the system's error; empty if the error does not
     * name one.
     */
    public Optional<String> lack() {
        return Optional.ofNullable(lack);
    }

    /** The failure as the runtime told it; empty if the program did not fail. */
    public Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    /**
     * The recording.
     *
     * @param observed elapsed time from the request to the recording's end, by the suite's own clock
     * @throws BadRecordingException when something is missing, or the recording is impossible: it claims more time than has
     *     passed
     */
    public Recording recording(Duration observed) {
        if (!ended || cost == null) {
            throw new BadRecordingException("the recording has no " + (ended ? "cost" : "end"));
        }
        Plausibility.check(workers, cost, observed);
        return new Recording(runtime, program, way, parameters, workers, values, printed(), cost, observed);
    }

    /** The output without the line break that closes every transcript. */
    private String printed() {
        int length = transcript.length();
        return length == 0 ? "" : transcript.substring(0, length - 1);
    }

    private static JsonNode parsed(String line) {
        try {
            JsonNode event = JSON.readTree(line);
            if (event == null || !event.isObject()) {
                throw new BadRecordingException("not a JSON object: " + shortened(line));
            }
            return event;
        } catch (JsonProcessingException rubbish) {
            throw new BadRecordingException("not JSON: " + shortened(line), rubbish);
        }
    }

    private boolean isOfThisRun(JsonNode event) {
        if (event.path("run").asLong(-1) != run) {
            throw new BadRecordingException("the end of run " + event.path("run") + " in the recording of run " + run);
        }
        return true;
    }

    private static Worker worker(JsonNode event) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode span : event.path("spans")) {
            spans.add(well(() -> new Span(
                    Activity.of(span.path(0).asText()), number(span, 1), number(span, 2))));
        }
        List<Stretch> stretches = new ArrayList<>();
        for (JsonNode stretch : event.path("stretches")) {
            stretches.add(well(() -> new Stretch(
                    number(stretch, 0), number(stretch, 1), number(stretch, 2),
                    stretch.has(3) ? Gap.of(stretch.path(3).asText()) : Gap.UNTOLD)));
        }
        Map<String, JsonNode> values = new HashMap<>();
        event.path("values").properties().forEach(value -> values.put(value.getKey(), value.getValue()));
        return new Worker(
                event.path("name").asText(),
                number(event, "process"),
                number(event, "thread"),
                number(event, "asked"),
                number(event, "begun"),
                number(event, "ended"),
                spans,
                stretches,
                values,
                event.path("error").isTextual() ? event.path("error").asText() : null,
                readiness(event));
    }

    private static Optional<Readiness> readiness(JsonNode worker) {
        return worker.path("ran").isIntegralNumber() && worker.path("denied").isIntegralNumber()
                ? Optional.of(well(() -> new Readiness(
                        number(worker, "ran"), number(worker, "denied"), worker.path("deniedBefore").asLong())))
                : Optional.empty();
    }

    private static OptionalLong denied(JsonNode cost) {
        return cost.path("denied").isNull() || cost.path("denied").isMissingNode()
                ? OptionalLong.empty()
                : OptionalLong.of(number(cost, "denied"));
    }

    private static long number(JsonNode event, String name) {
        if (!event.path(name).isIntegralNumber()) {
            throw new BadRecordingException("no whole number '" + name + "' in " + shortened(event.toString()));
        }
        return event.path(name).asLong();
    }

    private static long number(JsonNode list, int place) {
        if (!list.path(place).isIntegralNumber()) {
            throw new BadRecordingException("no whole number at place " + place + " of " + shortened(list.toString()));
        }
        return list.path(place).asLong();
    }

    private static <T> T well(Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException impossible) {
            throw new BadRecordingException(impossible.getMessage(), impossible);
        }
    }

    private static String shortened(String line) {
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "...";
    }
}

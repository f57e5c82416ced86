package gilproof.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Recordings, workers and rounds made by hand. All instants and lengths are milliseconds. */
public final class Made {

    private static final long MILLI = 1_000_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Made() {}

    /** A recording without workers, which took a millisecond, and ten seconds by the clock outside. */
    public static RecordingMade recording(Way way) {
        return new RecordingMade(way);
    }

    /** A worker that was asked for, began and ended at those instants. */
    public static WorkerMade worker(String name, double asked, double begun, double ended) {
        return new WorkerMade(name, nanos(asked), nanos(begun), nanos(ended));
    }

    /** Rounds of one recording each, without a witness. */
    public static RoundsMade rounds(RecordingMade... recordings) {
        return new RoundsMade(
                Arrays.stream(recordings).map(each -> round(null, each)).toList());
    }

    /** The same round so many times. */
    public static RoundsMade rounds(int times, Round round) {
        return new RoundsMade(Collections.nCopies(times, round));
    }

    /** A round of some recordings, with the same witness before and after it. */
    public static Round round(Witness witness, RecordingMade... recordings) {
        Map<Way, Recording> byWay = new LinkedHashMap<>();
        Stream.of(recordings).map(RecordingMade::made).forEach(recording -> byWay.put(recording.way(), recording));
        return new Round(1, byWay, witness, witness);
    }

    /** A machine that gave this many processors. */
    public static Witness gave(double processors) {
        return new Witness(processors, Math.max(0, processors - 1));
    }

    private static long nanos(double millis) {
        return Math.round(millis * MILLI);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    /** A recording in the making. */
    public static final class RecordingMade {
        private final Way way;
        private final List<Worker> workers = new ArrayList<>();
        private final Map<String, JsonNode> values = new LinkedHashMap<>();
        private String transcript = "";
        private JsonNode parameters = JSON.createObjectNode();
        private Cost cost = new Cost(MILLI, MILLI);
        private Duration observed = Duration.ofSeconds(10);

        private RecordingMade(Way way) {
            this.way = way;
        }

        public RecordingMade with(WorkerMade worker) {
            workers.add(worker.made());
            return this;
        }

        public RecordingMade saw(String name, String value) {
            values.put(name, json(value));
            return this;
        }

        public RecordingMade printed(String... lines) {
            transcript = String.join("\n", lines);
            return this;
        }

        public RecordingMade given(String json) {
            parameters = json(json);
            return this;
        }

        public RecordingMade cost(double wall, double cpu) {
            cost = new Cost(nanos(wall), nanos(cpu));
            return this;
        }

        public RecordingMade observed(double length) {
            observed = Duration.ofNanos(nanos(length));
            return this;
        }

        public Recording made() {
            return new Recording(
                    "made", "program", way, parameters, workers, values, transcript, cost, observed);
        }
    }

    /** A worker in the making. */
    public static final class WorkerMade {
        private final String name;
        private final long asked;
        private final long begun;
        private final long ended;
        private final List<Span> spans = new ArrayList<>();
        private final List<Stretch> stretches = new ArrayList<>();
        private final Map<String, JsonNode> values = new LinkedHashMap<>();
        private long process = 1;
        private long thread = 1;
        private String error;
        private Gap cause = Gap.UNTOLD;
        private Optional<Readiness> readiness = Optional.empty();

        private WorkerMade(String name, long asked, long begun, long ended) {
            this.name = name;
            this.asked = asked;
            this.begun = begun;
            this.ended = ended;
        }

        public WorkerMade in(long process, long thread) {
            this.process = process;
            this.thread = thread;
            return this;
        }

        public WorkerMade waiting(double from, double to) {
            spans.add(new Span(Activity.WAITING, nanos(from), nanos(to)));
            return this;
        }

        public WorkerMade computing(double from, double to) {
            spans.add(new Span(Activity.COMPUTING, nanos(from), nanos(to)));
            return this;
        }

        public WorkerMade queuing(double from, double to) {
            spans.add(new Span(Activity.QUEUING, nanos(from), nanos(to)));
            return this;
        }

        public WorkerMade running(double from, double to) {
            return running(from, to, 2);
        }

        public WorkerMade running(double from, double to, long stamps) {
            stretches.add(new Stretch(nanos(from), nanos(to), stamps, cause));
            cause = Gap.UNTOLD;
            return this;
        }

        /** The system tells it the causes of its gaps; its next run is its first stretch. */
        public WorkerMade told() {
            return saw("causes told", "true").after(Gap.BEGUN);
        }

        /** It waited before its next run. */
        public WorkerMade waited() {
            return after(Gap.WAITED);
        }

        /** It was denied a processor before its next run. */
        public WorkerMade denied() {
            return after(Gap.DENIED);
        }

        /** It released a lock of its own before its next run. */
        public WorkerMade released() {
            return after(Gap.RELEASED);
        }

        private WorkerMade after(Gap before) {
            cause = before;
            return this;
        }

        /** The kernel's account of its thread. */
        public WorkerMade ready(double ran, double denied, double deniedBefore) {
            readiness = Optional.of(new Readiness(nanos(ran), nanos(denied), nanos(deniedBefore)));
            return this;
        }

        public WorkerMade saw(String name, String value) {
            values.put(name, json(value));
            return this;
        }

        public WorkerMade failed(String with) {
            error = with;
            return this;
        }

        Worker made() {
            return new Worker(name, process, thread, asked, begun, ended, spans, stretches, values, error, readiness);
        }
    }

    /** Rounds in the making, and the rounds that are still to come. */
    public static final class RoundsMade implements Rounds {
        private final List<Round> recorded;
        private final List<Round> toCome = new ArrayList<>();
        private int added;

        private RoundsMade(List<Round> recorded) {
            this.recorded = new ArrayList<>(recorded);
        }

        /** Rounds that are recorded only when they are asked for. */
        public RoundsMade andThen(int times, Round round) {
            for (int i = 0; i < times; i++) {
                toCome.add(round);
            }
            return this;
        }

        /** The number of rounds that were added. */
        public int added() {
            return added;
        }

        @Override
        public String experiment() {
            return "made";
        }

        @Override
        public List<Round> recordEnough() {
            return List.copyOf(recorded);
        }

        @Override
        public boolean addRound() {
            if (toCome.isEmpty()) {
                return false;
            }
            added++;
            recorded.add(toCome.remove(0));
            return true;
        }
    }
}

package gilproof.recording;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import java.util.function.ToLongFunction;

/**
 * The record of one run of a program on a runtime.
 *
 * @param runtime the runtime's name
 * @param program the program's name, the same in Java and in Python
 * @param way the way in which its workers were run
 * @param parameters the program's parameters, as JSON
 * @param workers its workers, in the order in which they were asked for
 * @param values the values that the parent saw outside the workers, by name
 * @param transcript the output, as it arrived
 * @param cost the cost of the run, by the runtime's own count
 * @param observed elapsed time of the whole request by the suite's own clock outside
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

    /** The name of a value that programs keep, in seconds. */
    private static final String SWITCH_INTERVAL = "switch interval";

    /** Share of its time for which a thread may wait and still count as independent of other threads' locks. */
    private static final double HARDLY = 0.15;

    /** Shares of their time by which threads may begin late: with a shared lock, and without one. */
    private static final double LITTLE = 0.1;

    private static final double MUCH = 0.5;

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
     * The value that the parent saw under that name.
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
     * Nanoseconds at work, without the start of the workers: from the beginning of the first span of any worker to the end
     * of the last. For workers that ran one after the other, it is the sum of each one's time from its first span to its
     * last.
     *
     * @throws NoSuchElementException when there is no span
     */
    public long timeAtWork() {
        return way.inTurn()
                ? workers.stream()
                        .mapToLong(worker -> timeAtWork(worker.spans()))
                        .sum()
                : timeAtWork(workers.stream()
                        .flatMap(worker -> worker.spans().stream())
                        .toList());
    }

    private static long timeAtWork(List<Span> spans) {
        return spans.stream().mapToLong(Span::to).max().orElseThrow()
                - spans.stream().mapToLong(Span::from).min().orElseThrow();
    }

    /**
     * Elapsed time less the workers' denied time, in nanoseconds: the time of the run if each worker had always had a
     * processor when it was ready. For workers that run at the same time, the one that would have ended last counts. If the
     * system does not tell, it is the elapsed time.
     */
    public long timeLessDenied() {
        return Math.max(1, cost.wall() - takenOff(this::deniedBesideItsWaits));
    }

    /** The denied time can't exceed the time in which the worker was not asked to wait. */
    private long deniedBesideItsWaits(Worker worker) {
        double asked = 1e9 * parameters.path("seconds").asDouble() * worker.spans(Activity.WAITING).size();
        return Math.max(0, Math.min(worker.denied(), worker.ended() - worker.asked() - (long) asked));
    }

    private long takenOff(ToLongFunction<Worker> denied) {
        long ended = workers.stream().mapToLong(Worker::ended).max().orElse(0);
        return way.inTurn()
                ? workers.stream().mapToLong(denied).sum()
                : ended
                        - workers.stream()
                                .mapToLong(worker -> worker.ended() - denied.applyAsLong(worker))
                                .max()
                                .orElse(ended);
    }

    /**
     * {@link #timeAtWork} less the workers' denied time, in nanoseconds: the time at work if each worker had always had a
     * processor when it was ready. For workers that run at the same time, it lasts from the first adjusted beginning to the
     * last adjusted end.
     */
    public long timeAtWorkLessDenied() {
        if (way.inTurn()) {
            return Math.max(1, timeAtWork() - workers.stream().mapToLong(Worker::deniedAtWork).sum());
        }
        long begun = workers.stream()
                .mapToLong(worker -> firstSpan(worker) - takenOffAtTheGate(worker))
                .min()
                .orElseThrow();
        long ended = workers.stream()
                .mapToLong(worker -> lastSpan(worker) - takenOffAtTheGate(worker) - worker.deniedAtWork())
                .max()
                .orElseThrow();
        return Math.max(1, ended - begun);
    }

    /** How long at least one of its workers was seen executing code, in nanoseconds. */
    public long executedByAny() {
        List<Stretch> inOrder = workers.stream()
                .flatMap(worker -> worker.stretches().stream())
                .sorted(Comparator.comparingLong(Stretch::from))
                .toList();
        long executed = 0;
        long until = Long.MIN_VALUE;
        for (Stretch stretch : inOrder) {
            executed += Math.max(0, stretch.to() - Math.max(stretch.from(), until));
            until = Math.max(until, stretch.to());
        }
        return executed;
    }

    /**
     * If workers need each other's lock, a worker that begins later might have had to wait for it, for an unknown time. So
     * nothing is taken off.
     */
    private long takenOffAtTheGate(Worker worker) {
        return hardlyWait() ? worker.deniedAtTheGate() : 0;
    }

    /** Whether its workers share no lock, or were not seen to wait for each other. */
    private boolean hardlyWait() {
        return way.sharesNoLock()
                || workers.stream()
                        .allMatch(worker -> worker.waited(Long.MIN_VALUE, Long.MAX_VALUE) <= HARDLY * worker.stamped());
    }

    /**
     * Whether its workers were at work at the same time: workers that may share a lock must not have begun too late to meet.
     */
    public boolean beganTogether() {
        double late = workers.stream().mapToLong(Worker::deniedAtTheGate).max().orElse(0) / (double) timeAtWorkLessDenied();
        return way.sharesNoLock() || late <= (hardlyWait() ? MUCH : LITTLE);
    }

    private static long firstSpan(Worker worker) {
        return worker.spans().stream().mapToLong(Span::from).min().orElseThrow();
    }

    private static long lastSpan(Worker worker) {
        return worker.spans().stream().mapToLong(Span::to).max().orElseThrow();
    }

    /**
     * Share of elapsed time in which its workers were ready to run, with or without a processor: 2.0 for two that compute at
     * the same time. If the system does not tell, the share in which they used one.
     */
    public double readyShare() {
        return !workers.isEmpty() && workers.stream().allMatch(worker -> worker.readiness().isPresent())
                ? workers.stream()
                        .mapToLong(worker -> worker.readiness().orElseThrow().ready())
                        .sum()
                        / (double) cost.wall()
                : cost.parallelism();
    }

    /**
     * After how long a waiting thread asks for the interpreter's lock, in nanoseconds; empty where the runtime has no such switch
     * interval, or the program did not keep it.
     */
    public OptionalDouble switchInterval() {
        JsonNode seconds = values.get(SWITCH_INTERVAL);
        return seconds == null ? OptionalDouble.empty() : OptionalDouble.of(1e9 * seconds.asDouble());
    }

    /** The lines of the transcript, without their line ends. */
    public List<String> lines() {
        return transcript.lines().toList();
    }
}

package gilproof.recording;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * What one worker (a thread or a process) did and saw.
 *
 * @param name what the experiment calls it, for example {@code square}
 * @param process the process that it ran in
 * @param thread the thread that it ran in, unique within its process
 * @param asked instant at which its parent asked for it, in nanoseconds
 * @param begun instant of its first instruction, in nanoseconds
 * @param ended instant of its last instruction, in nanoseconds
 * @param spans what it did, in order
 * @param stretches when it executed code, in order; empty unless the program stamps its loops
 * @param values what it saw, by name
 * @param error how it failed, or {@code null} if it did not
 * @param readiness how long it ran and could have run; empty where the system does not tell
 */
public record Worker(
        String name,
        long process,
        long thread,
        long asked,
        long begun,
        long ended,
        List<Span> spans,
        List<Stretch> stretches,
        Map<String, JsonNode> values,
        String error,
        Optional<Readiness> readiness) {

    /** What a worker that stamped its loop says of whether it was told the causes of its gaps. */
    private static final String TOLD = "causes told";

    /** Share of its time of which a worker may not be told why it did not run. */
    private static final double UNTOLD_AT_MOST = 0.05;

    /** What one says that read the clock on every iteration, and not between chunks of work. */
    private static final String EACH_ITERATION = "stamps each iteration";

    private static final String AT_THE_GATE = "denied at the gate";

    /** One of which the system tells nothing. */
    public Worker(
            String name,
            long process,
            long thread,
            long asked,
            long begun,
            long ended,
            List<Span> spans,
            List<Stretch> stretches,
            Map<String, JsonNode> values,
            String error) {
        this(name, process, thread, asked, begun, ended, spans, stretches, values, error, Optional.empty());
    }

    public Worker {
        spans = List.copyOf(spans);
        stretches = List.copyOf(stretches);
        values = Map.copyOf(values);
    }

    /** The spans of one activity, in order. */
    public List<Span> spans(Activity activity) {
        return spans.stream().filter(span -> span.activity() == activity).toList();
    }

    /**
     * Share of the time from its first stamp to its last in which it was seen executing code, 0 to 1. It falls to nothing
     * where one iteration of the loop takes longer than the recorder's gap, as on an interpreter that has not compiled it yet:
     * of such a worker nothing can be told.
     *
     * @throws IllegalStateException when it stamped nothing
     */
    public double seen() {
        if (stretches.isEmpty()) {
            throw new IllegalStateException("worker '" + name + "' stamped no loop");
        }
        return executed() / (double) Math.max(1, stamped());
    }

    /**
     * The longest time between two instants in which it was not seen executing code, in nanoseconds. A machine that is
     * short of processors makes a worker that is ready to run pause often, and for a few slices of others; what has to wait
     * for somebody else pauses once, and for as long as that takes.
     *
     * @param from nanoseconds
     * @param to nanoseconds, not before {@code from}
     */
    public long longestPause(long from, long to) {
        long longest = 0;
        long since = from;
        for (Stretch stretch : stretches) {
            longest = Math.max(longest, Math.min(stretch.from(), to) - since);
            since = Math.max(since, Math.min(stretch.to(), to));
        }
        return Math.max(longest, to - since);
    }

    /**
     * Whether it stamped its loop and the system told why it did not run in between, but for a small part of its time: a reading
     * that a busy machine interrupts each time tells nothing.
     */
    public boolean isToldCauses() {
        return values.containsKey(TOLD)
                && values.get(TOLD).asBoolean()
                && lengths(gaps(Long.MIN_VALUE, Long.MAX_VALUE, gap -> gap == Gap.UNTOLD)).sum()
                        <= UNTOLD_AT_MOST * stamped();
    }

    /**
     * How long it was denied a processor between the opening of the gate and its first stamp, in nanoseconds; 0 where the system
     * does not tell.
     */
    public long deniedAtTheGate() {
        return values.containsKey(AT_THE_GATE) ? values.get(AT_THE_GATE).asLong() : 0;
    }

    /** Whether its stretches are nothing but iterations that read the clock: in them it executed code all the while. */
    public boolean stampsEachIteration() {
        return values.containsKey(EACH_ITERATION) && values.get(EACH_ITERATION).asBoolean();
    }

    /** How long it was seen executing code, in nanoseconds. */
    public long executed() {
        return stretches.stream().mapToLong(Stretch::length).sum();
    }

    /** How long it waited between two instants, in nanoseconds, by the causes of its gaps. */
    public long waited(long from, long to) {
        return lengths(gaps(from, to, Gap::isAWait)).sum();
    }

    /** Its longest wait between two instants, in nanoseconds. */
    public long longestWait(long from, long to) {
        return lengths(gaps(from, to, Gap::isAWait)).max().orElse(0);
    }

    /** How long it was denied a processor, in nanoseconds, by the causes of its gaps. */
    public long deniedInGaps() {
        return lengths(gaps(Long.MIN_VALUE, Long.MAX_VALUE, gap -> gap == Gap.DENIED)).sum();
    }

    /** From its first stamp to its last, in nanoseconds; 0 when it stamped nothing. */
    public long stamped() {
        return stretches.isEmpty() ? 0 : stretches.get(stretches.size() - 1).to() - stretches.get(0).from();
    }

    /**
     * How long it was denied a processor after its first instruction, in nanoseconds; 0 where the system does not tell. A gap of a
     * worker that reads the clock after each chunk of work holds that chunk, too, so the kernel's own figure is the bound.
     */
    public long deniedAtWork() {
        return isToldCauses()
                ? Math.min(
                        deniedInGaps(),
                        readiness.map(Readiness::deniedAfter).orElse(Long.MAX_VALUE))
                : 0;
    }

    /**
     * How long it was denied a processor, in nanoseconds; 0 where the system does not tell. Of a worker that stamps its loop
     * the causes of its gaps tell it: a thread that is woken up to ask for the lock again, and is denied a processor then,
     * waits for the lock all the same.
     */
    public long denied() {
        if (isToldCauses()) {
            return deniedAtWork() + readiness.map(Readiness::deniedBefore).orElse(0L);
        }
        return stretches.isEmpty() ? readiness.map(Readiness::denied).orElse(0L) : 0;
    }

    /** The gaps of some causes, cut to the time between two instants. */
    public List<Span> gaps(long from, long to, Predicate<Gap> causes) {
        List<Span> gaps = new ArrayList<>();
        for (int i = 1; i < stretches.size(); i++) {
            long begin = Math.max(from, stretches.get(i - 1).to());
            long end = Math.min(to, stretches.get(i).from());
            if (end > begin && causes.test(stretches.get(i).before())) {
                gaps.add(new Span(Activity.WAITING, begin, end));
            }
        }
        return gaps;
    }

    private static LongStream lengths(List<Span> spans) {
        return spans.stream().mapToLong(Span::length);
    }

    /**
     * How long it took from being asked for to its first instruction, in nanoseconds, without what it was denied meanwhile where
     * the system tells.
     */
    public long startUp() {
        long took = begun - asked;
        long denied = readiness.map(Readiness::deniedBefore).orElse(0L);
        // More than it took was denied later: it reads the count after the clock.
        return denied < took ? took - denied : took;
    }
}

package gilproof.recording;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * The actions and observations of one worker (a thread or a process).
 *
 * @param name its name in the experiment, for example {@code square}
 * @param process the process that it ran in
 * @param thread the thread that it ran in, unique within its process
 * @param asked instant of its parent's request for it, in nanoseconds
 * @param begun instant of its first instruction, in nanoseconds
 * @param ended instant of its last instruction, in nanoseconds
 * @param spans its activities, in order
 * @param stretches the times in which it executed code, in order; empty unless the program stamps its loops
 * @param values the values that it saw, by name
 * @param error its failure, or {@code null} if it did not fail
 * @param readiness its time on a processor and ready to run; empty where the system does not tell
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

    /** The worker's own word on whether it was told the causes of its gaps. */
    private static final String TOLD = "causes told";

    /** The greatest share of its time without a known cause of a gap. */
    private static final double UNTOLD_AT_MOST = 0.05;

    /** The word of a worker that read the clock on every iteration, and not between chunks of work. */
    private static final String EACH_ITERATION = "stamps each iteration";

    private static final String AT_THE_GATE = "denied at the gate";

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
     * Share of the time from its first stamp to its last in which it was seen executing code, 0 to 1. The share falls to
     * nothing where one iteration of the loop takes longer than the recorder's gap, as on an interpreter that has not
     * compiled the loop yet: such a worker shows nothing.
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
     * The longest time between two instants in which it was not seen executing code, in nanoseconds. On a machine that is
     * short of processors, a ready worker pauses often, for a few slices of others. A worker that must wait pauses once, for
     * as long as the wait takes.
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
     * Whether it stamped its loop and the system told the causes of its gaps, except for a small part of its time: a reading
     * that a busy machine interrupts each time tells nothing.
     */
    public boolean isToldCauses() {
        return values.containsKey(TOLD)
                && values.get(TOLD).asBoolean()
                && lengths(gaps(Long.MIN_VALUE, Long.MAX_VALUE, gap -> gap == Gap.UNTOLD)).sum()
                        <= UNTOLD_AT_MOST * stamped();
    }

    /**
     * Nanoseconds in which it was denied a processor between the opening of the gate and its first stamp; 0 where the system
     * does not tell.
     */
    public long deniedAtTheGate() {
        return values.containsKey(AT_THE_GATE) ? values.get(AT_THE_GATE).asLong() : 0;
    }

    /**
     * Whether its stretches consist only of iterations that read the clock: then it executed code throughout each stretch.
     */
    public boolean stampsEachIteration() {
        return values.containsKey(EACH_ITERATION) && values.get(EACH_ITERATION).asBoolean();
    }

    /** Nanoseconds in which it was seen executing code. */
    public long executed() {
        return stretches.stream().mapToLong(Stretch::length).sum();
    }

    /** Nanoseconds in which it waited between two instants, by the causes of its gaps. */
    public long waited(long from, long to) {
        return lengths(gaps(from, to, Gap::isAWait)).sum();
    }

    /** Its longest wait between two instants, in nanoseconds. */
    public long longestWait(long from, long to) {
        return lengths(gaps(from, to, Gap::isAWait)).max().orElse(0);
    }

    /** Nanoseconds in which it was denied a processor, by the causes of its gaps. */
    public long deniedInGaps() {
        return lengths(gaps(Long.MIN_VALUE, Long.MAX_VALUE, gap -> gap == Gap.DENIED)).sum();
    }

    /** From its first stamp to its last, in nanoseconds; 0 when it stamped nothing. */
    public long stamped() {
        return stretches.isEmpty() ? 0 : lastStamp() - firstStamp();
    }

    /** The instant of its first stamp, in nanoseconds. It must have stamped its loop. */
    public long firstStamp() {
        return stretches.get(0).from();
    }

    /** The instant of its last stamp, in nanoseconds. It must have stamped its loop. */
    public long lastStamp() {
        return stretches.get(stretches.size() - 1).to();
    }

    /**
     * Nanoseconds in which it was denied a processor after its first instruction; 0 where the system does not tell. If a
     * worker reads the clock only after each chunk of work, its gaps contain the chunks too, so the kernel's own figure is
     * the bound.
     */
    public long deniedAtWork() {
        return isToldCauses()
                ? Math.min(
                        deniedInGaps(),
                        readiness.map(Readiness::deniedAfter).orElse(Long.MAX_VALUE))
                : 0;
    }

    /**
     * Nanoseconds in which it was denied a processor; 0 where the system does not tell. The causes of its gaps decide if the
     * worker stamps its loop: a thread that is woken up to request the lock again, and is then denied a processor, is
     * waiting for the lock all the same.
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

    /** Nanoseconds from the request to its first instruction, less the denied time in between where the system tells it. */
    public long startUp() {
        long took = begun - asked;
        long denied = readiness.map(Readiness::deniedBefore).orElse(0L);
        // The kernel's count is read after the clock, so it can exceed the elapsed time.
        return denied < took ? took - denied : took;
    }
}

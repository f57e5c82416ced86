package gilproof.recording;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

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
        String error) {

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
     * where one turn of the loop takes longer than the recorder's gap, as on an interpreter that has not compiled it yet:
     * of such a worker nothing can be told.
     *
     * @throws IllegalStateException when it stamped nothing
     */
    public double seen() {
        if (stretches.isEmpty()) {
            throw new IllegalStateException("worker '" + name + "' stamped no loop");
        }
        long length = stretches.get(stretches.size() - 1).to() - stretches.get(0).from();
        return stretches.stream().mapToLong(Stretch::length).sum() / (double) Math.max(1, length);
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

    /** How long it took from being asked for to its first instruction, in nanoseconds. */
    public long startUp() {
        return begun - asked;
    }
}

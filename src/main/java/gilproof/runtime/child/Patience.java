package gilproof.runtime.child;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How long a child may still take for an answer.
 *
 * <p>Time in which the machine keeps it from work does not count: a starved runtime does not hang. Where the system tells how long
 * a thread of the child was denied a processor, or one of a process that the child has started, or of the suite's that read what the
 * child writes, that is taken off. Elsewhere, time in which the child is at work but gets little counts for as little as it got. Time
 * in which it does nothing counts in full, and so does time in which it works undisturbed.
 */
final class Patience {

    /**
     * Of a processor, where only the child's use of it is known: with less it is not starved, but waits. Beside ten busy
     * processes on one processor it gets 0.09.
     */
    private static final double AT_WORK = 0.05;

    /**
     * Parts of the limit, after each of which it looks. A look takes ten milliseconds, and a child that answers in thousands of
     * lines is waited for thousands of times; most answer before the first look.
     */
    private static final int LOOKS = 20;

    /** How many times the limit may pass, however starved the child is. */
    static final int TIMES_AT_MOST = 5;

    private final Duration limit;
    private final LongSupplier clock;
    private final Supplier<Optional<Duration>> processorTime;
    private final Supplier<OptionalLong> deniedMeanwhile;
    private final long asked;
    private long looked;
    private long used;
    private long counted;

    /**
     * @param limit how long it may take
     * @param clock nanoseconds
     * @param processorTime what the child has used so far, if the system tells
     * @param deniedMeanwhile nanoseconds for which one of its threads was denied a processor since this was last asked, at first
     *     since the thread began, if the system tells
     */
    Patience(
            Duration limit,
            LongSupplier clock,
            Supplier<Optional<Duration>> processorTime,
            Supplier<OptionalLong> deniedMeanwhile) {
        this.limit = limit;
        this.clock = clock;
        this.processorTime = processorTime;
        this.deniedMeanwhile = deniedMeanwhile;
        asked = clock.getAsLong();
        looked = asked;
        used = usedSoFar();
    }

    /** With a process whose lines the calling thread takes. */
    static Patience with(Process process, Lines lines, Duration limit) {
        List<Path> readers = Stream.of(lines.folderOfItsThread(), Denial.folderOfThisThread())
                .flatMap(Optional::stream)
                .toList();
        return new Patience(
                limit, System::nanoTime, () -> process.info().totalCpuDuration(), Denial.of(process, readers)::meanwhile);
    }

    /** Looks at what the child did since the last look; whether its time is over now. */
    boolean isOver() {
        long now = clock.getAsLong();
        boolean overForGood = now - asked >= limit.multipliedBy(TIMES_AT_MOST).toNanos();
        if (!overForGood && now - looked < Math.min(limit.toNanos() / LOOKS, limit.toNanos() - counted)) {
            return false;
        }
        long use = usedSoFar();
        long elapsed = now - looked;
        long worked = use - used;
        OptionalLong denied = deniedMeanwhile.get();
        counted += denied.isPresent()
                ? Math.max(0, elapsed - denied.getAsLong())
                : worked >= AT_WORK * elapsed ? Math.min(worked, elapsed) : elapsed;
        looked = now;
        used = use;
        return overForGood || counted >= limit.toNanos();
    }

    /** How long it may take from now on at the least. */
    Duration left() {
        return limit.minusNanos(counted);
    }

    /** What it was, in words. */
    String words() {
        long seconds = Duration.ofNanos(clock.getAsLong() - asked).toSeconds();
        return limit.toSeconds() + " s" + (seconds > limit.toSeconds() ? " (" + seconds + " s on this busy machine)" : "");
    }

    private long usedSoFar() {
        return processorTime.get().orElse(Duration.ZERO).toNanos();
    }
}

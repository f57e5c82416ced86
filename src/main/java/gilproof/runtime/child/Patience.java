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
 * The time that a child may still take for an answer.
 *
 * <p>Time in which the machine keeps it from work does not count: a starved runtime does not hang. Where the system tells
 * how long a thread was denied a processor, that time is taken off: a thread of the child, of a process that the child has
 * started, or of the suite that reads the child's output. Elsewhere, if the child works but gets little of a processor, its
 * time counts in proportion. Time in which it does nothing or works undisturbed counts in full.
 */
final class Patience {

    /**
     * Share of a processor, where only the child's use of it is known: below it the child is not starved, but waits. Beside
     * ten busy processes on one processor it gets 0.09.
     */
    private static final double AT_WORK = 0.05;

    /**
     * Parts of the limit, with a look after each. A look takes ten milliseconds, and an answer of thousands of lines would
     * cost thousands of looks; most answers come before the first look.
     */
    private static final int LOOKS = 20;

    /** The factor by which the limit may be exceeded, however starved the child is. */
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
     * @param limit the longest time of an answer
     * @param clock nanoseconds
     * @param processorTime the child's processor time so far, if the system tells
     * @param deniedMeanwhile nanoseconds for which one of its threads was denied a processor since the last call, at first
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

    /** The patience with a process whose lines the calling thread takes. */
    static Patience with(Process process, Lines lines, Duration limit) {
        Optional<Path> own = Denial.folderOfThisThread();
        // Asked at each look: on a busy machine the thread that reads begins late.
        Supplier<List<Path>> readers =
                () -> Stream.of(lines.folderOfItsThread(), own).flatMap(Optional::stream).toList();
        return new Patience(
                limit, System::nanoTime, () -> process.info().totalCpuDuration(), Denial.of(process, readers)::meanwhile);
    }

    /** Examines the child's activity since the last look; whether its time is over now. */
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

    /** The least time that it may still take. */
    Duration left() {
        return limit.minusNanos(counted);
    }

    /** The limit, in words. */
    String words() {
        long seconds = Duration.ofNanos(clock.getAsLong() - asked).toSeconds();
        return limit.toSeconds() + " s" + (seconds > limit.toSeconds() ? " (" + seconds + " s on this busy machine)" : "");
    }

    private long usedSoFar() {
        return processorTime.get().orElse(Duration.ZERO).toNanos();
    }
}

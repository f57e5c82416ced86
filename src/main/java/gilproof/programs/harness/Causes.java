package gilproof.programs.harness;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Tells the calling thread why it did not run for a while.
 *
 * <p>The kernel knows. A thread's count of voluntary context switches grows when the thread gives its processor up to wait.
 * The count does not grow when the thread is ready to run and denied a processor ({@code proc_pid_status(5)}). If the system
 * has no such count, hides it, or counts something else, the cause of a gap stays unknown.
 */
final class Causes {

    // The recording's words for the time before a stretch.
    static final String BEGUN = "begun";
    static final String WAITED = "waited";
    static final String DENIED = "denied";
    static final String UNTOLD = "untold";
    /** The worker had released its lock. */
    static final String RELEASED = "released";

    /** Nanoseconds: the readings of the clock around a count are no further apart. */
    private static final long SLACK = 100_000;

    /** Readings of the count: a hand-over may happen inside one of them. */
    private static final int TRIES = 50;

    /** Nanoseconds for which the thread runs on, to see that its count stays as it is. */
    private static final long RUNNING_ON = 2_000_000;

    /** Nanoseconds for the attempts: in some of them the thread is denied a processor, or the virtual machine stops it. */
    private static final long TRYING_TO_RUN_ON = 500_000_000;

    /** The value of a count that the system does not tell. */
    static final long NO_COUNT = -1;

    private final LongSupplier switches;
    private final boolean told;
    private long count = NO_COUNT;
    private long now;

    /** By the kernel's own count. */
    Causes() throws InterruptedException {
        this(new VoluntarySwitches());
    }

    /**
     * By another count.
     *
     * @param switches the calling thread's voluntary context switches so far, or {@link #NO_COUNT}
     */
    Causes(LongSupplier switches) throws InterruptedException {
        this.switches = switches;
        told = growsByWaitingOnly();
    }

    /** Whether the system tells the causes of gaps at all. */
    boolean areTold() {
        return told;
    }

    /** A count is believed if it changes by a wait, and does not change while the thread runs on. */
    private boolean growsByWaitingOnly() throws InterruptedException {
        long before = read();
        TimeUnit.MILLISECONDS.sleep(1);
        long after = read();
        return before != NO_COUNT && after != NO_COUNT && before != after && staysWhileItRunsOn();
    }

    /**
     * Whether the count stays the same while the thread runs on. A count that grows with time would call a denied processor
     * a wait. If the thread never ran on for so long, the count is believed.
     */
    private boolean staysWhileItRunsOn() {
        boolean grew = false;
        long until = System.nanoTime() + TRYING_TO_RUN_ON;
        while (System.nanoTime() < until) {
            long first = read();
            long begun = now;
            long last = now;
            boolean stays = first != NO_COUNT;
            boolean runsOn = true;
            while (stays && runsOn && last - begun < RUNNING_ON) {
                stays = read() == first;
                runsOn = now - last <= 2 * SLACK;
                last = now;
            }
            if (stays && runsOn) {
                return true;
            }
            grew |= runsOn;
        }
        return !grew;
    }

    /** Counts from now on; returns the clock. */
    long begin() {
        if (told) {
            count = read();
        } else {
            now = System.nanoTime();
        }
        return now;
    }

    /** The cause of the gap since the last call; {@link #now} is then the clock. */
    String ofTheGap() {
        if (!told) {
            now = System.nanoTime();
            return UNTOLD;
        }
        long before = count;
        count = read();
        if (before == NO_COUNT || count == NO_COUNT) {
            return UNTOLD;
        }
        return count == before ? DENIED : WAITED;
    }

    /** The instant of the last call, in nanoseconds. */
    long now() {
        return now;
    }

    /** The count, or {@link #NO_COUNT}, and the clock: with no room for a hand-over between them. */
    private long read() {
        for (int i = 0; i < TRIES; i++) {
            long before = System.nanoTime();
            long read = switches.getAsLong();
            now = System.nanoTime();
            if (read == NO_COUNT || now - before < SLACK) {
                return read;
            }
        }
        return NO_COUNT;
    }
}

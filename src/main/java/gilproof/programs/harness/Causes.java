package gilproof.programs.harness;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Tells one thread, the calling one, why it did not run for a while.
 *
 * <p>The kernel knows: a thread's count of voluntary context switches grows when it gave its processor up to wait; it does
 * not grow when the thread was ready to run and was denied a processor ({@code proc_pid_status(5)}). Where the system has no
 * such count, hides it, or counts something else, the cause of a gap stays untold.
 */
final class Causes {

    // What the recording says of the time before a stretch.
    static final String BEGUN = "begun";
    static final String WAITED = "waited";
    static final String DENIED = "denied";
    static final String UNTOLD = "untold";
    /** The worker had given up by itself what it possessed. */
    static final String RELEASED = "released";

    /** Nanoseconds: the readings of the clock around a count are no further apart. */
    private static final long SLACK = 100_000;

    /** Readings of the count: a hand-over may slip into one of them. */
    private static final int TRIES = 50;

    /** Nanoseconds for which the thread runs on, to see that its count stays as it is. */
    private static final long RUNNING_ON = 2_000_000;

    /** Nanoseconds for tries: the thread is denied a processor, or the virtual machine stops it, in some of them. */
    private static final long TRYING_TO_RUN_ON = 500_000_000;

    /** What a count is that is not told. */
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

    /** A count is believed if waiting changes it, and running on does not. */
    private boolean growsByWaitingOnly() throws InterruptedException {
        long before = read();
        TimeUnit.MILLISECONDS.sleep(1);
        long after = read();
        return before != NO_COUNT && after != NO_COUNT && before != after && staysWhileItRunsOn();
    }

    /**
     * Whether it stays as it is while the thread runs on: one that grows with time would call it a wait when the thread is
     * denied a processor. Where the thread never ran on for so long, nothing speaks against the count.
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

    /** Why the thread did not run since it was last asked; {@link #now} is then the clock. */
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

    /** When it was last asked, in nanoseconds. */
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

package gilproof.programs.harness;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

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

    private static final long NO_COUNT = -1;
    private static final int LONGER_THAN_THE_FILE = 8_192;
    private static final String THREAD_ID = "\nPid:\t";
    private static final String COUNT = "\nvoluntary_ctxt_switches:\t";

    private final byte[] file = new byte[LONGER_THAN_THE_FILE];
    private final boolean told;
    private long count = NO_COUNT;
    private long now;

    Causes() throws InterruptedException {
        told = growsByWaitingOnly();
    }

    /** Whether the system tells the causes of gaps at all. */
    boolean areTold() {
        return told;
    }

    /** A count is believed if waiting raises it, and running on does not. */
    private boolean growsByWaitingOnly() throws InterruptedException {
        long before = read();
        TimeUnit.MILLISECONDS.sleep(1);
        return before != NO_COUNT && read() > before && stays();
    }

    private boolean stays() {
        for (int i = 0; i < TRIES; i++) {
            long one = read();
            long begun = now;
            long other = read();
            if (one != NO_COUNT && other != NO_COUNT && now - begun < 2 * SLACK) {
                return one == other;
            }
        }
        return false;
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
            long read = readOnce();
            now = System.nanoTime();
            if (read == NO_COUNT || now - before < SLACK) {
                return read;
            }
        }
        return NO_COUNT;
    }

    /**
     * The system's thread and its count in one number: a virtual thread that is now carried by another thread has waited
     * too.
     */
    private long readOnce() {
        try (InputStream status = new FileInputStream("/proc/thread-self/status")) {
            String text = new String(file, 0, Math.max(0, status.read(file)), StandardCharsets.ISO_8859_1);
            return (number(text, THREAD_ID) << 40) + number(text, COUNT);
        } catch (IOException | NumberFormatException untold) {
            return NO_COUNT;
        }
    }

    private static long number(String text, String after) {
        int from = text.indexOf(after);
        int to = text.indexOf('\n', from + 1);
        if (from < 0 || to < 0) {
            throw new NumberFormatException("there is no" + after);
        }
        return Long.parseLong(text.substring(from + after.length(), to));
    }
}

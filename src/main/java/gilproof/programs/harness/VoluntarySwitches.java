package gilproof.programs.harness;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;

/**
 * The number of times that the calling thread gave its processor up to wait, as Linux counts it ({@code
 * proc_pid_status(5)}).
 */
final class VoluntarySwitches implements LongSupplier {

    private static final int LONGER_THAN_THE_FILE = 8_192;
    private static final String THREAD_ID = "\nPid:\t";
    private static final String COUNT = "\nvoluntary_ctxt_switches:\t";

    private final byte[] file = new byte[LONGER_THAN_THE_FILE];

    /** The count so far, or {@link Causes#NO_COUNT} where the system has none, or hides it. */
    @Override
    public long getAsLong() {
        try (InputStream status = new FileInputStream("/proc/thread-self/status")) {
            return of(new String(file, 0, Math.max(0, status.read(file)), StandardCharsets.ISO_8859_1));
        } catch (IOException untold) {
            return Causes.NO_COUNT;
        }
    }

    /** The system's thread and its count in one number: a virtual thread on another carrier than before has waited too. */
    static long of(String status) {
        long thread = number(status, THREAD_ID);
        long count = number(status, COUNT);
        return thread == Causes.NO_COUNT || count == Causes.NO_COUNT ? Causes.NO_COUNT : (thread << 40) + count;
    }

    private static long number(String text, String after) {
        int from = text.indexOf(after) + after.length();
        int to = text.indexOf('\n', from);
        if (from < after.length() || to < 0) {
            return Causes.NO_COUNT;
        }
        try {
            return Long.parseLong(text.substring(from, to));
        } catch (NumberFormatException untold) {
            return Causes.NO_COUNT;
        }
    }
}

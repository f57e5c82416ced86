package gilproof.programs.harness;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * How long a thread was denied a processor: Linux tells it of each thread.
 *
 * <p>{@code /proc/thread-self/schedstat} has three numbers: nanoseconds on a processor, nanoseconds ready to run and denied
 * one, and time slices (the kernel's {@code Documentation/scheduler/sched-stats.rst}).
 */
final class Schedstat {

    /** Where that is not told: other systems have no such file, and some sandboxes hide it. */
    static final long UNTOLD = -1;

    private static final int LONGER_THAN_THREE_NUMBERS = 100;

    private Schedstat() {}

    /** Nanoseconds that this thread was denied so far, or {@link #UNTOLD}. */
    static long deniedTime() {
        try (InputStream told = new FileInputStream("/proc/thread-self/schedstat")) {
            return denied(new String(told.readNBytes(LONGER_THAN_THREE_NUMBERS), StandardCharsets.US_ASCII));
        } catch (IOException untold) {
            return UNTOLD;
        }
    }

    /** The second of three numbers. A kernel that does not count shows three zeros. */
    static long denied(String told) {
        String[] numbers = told.strip().split(" ");
        return numbers.length == 3 && !numbers[2].equals("0") ? Long.parseLong(numbers[1]) : UNTOLD;
    }
}

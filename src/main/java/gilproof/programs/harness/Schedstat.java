package gilproof.programs.harness;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The times in which a thread ran, and was denied a processor: Linux tells them for each thread.
 *
 * <p>{@code /proc/thread-self/schedstat} has three numbers: nanoseconds on a processor, nanoseconds ready to run and denied
 * one, and time slices (the kernel's {@code Documentation/scheduler/sched-stats.rst}).
 *
 * @param ran nanoseconds on a processor, or {@link #UNTOLD}
 * @param denied nanoseconds ready to run and denied one, or {@link #UNTOLD}
 */
record Schedstat(long ran, long denied) {

    /** The value where they are not told: other systems have no such file, and some sandboxes hide it. */
    static final long UNTOLD = -1;

    static final Schedstat NOTHING_TOLD = new Schedstat(UNTOLD, UNTOLD);

    private static final int LONGER_THAN_THREE_NUMBERS = 100;

    /** The times of this thread so far. */
    public static Schedstat now() {
        try (InputStream told = new FileInputStream("/proc/thread-self/schedstat")) {
            return of(new String(told.readNBytes(LONGER_THAN_THREE_NUMBERS), StandardCharsets.US_ASCII));
        } catch (IOException untold) {
            return NOTHING_TOLD;
        }
    }

    /** The first two of three numbers. A kernel that does not count shows three zeros. */
    static Schedstat of(String told) {
        String[] numbers = told.strip().split(" ");
        return numbers.length == 3 && !numbers[2].equals("0")
                ? new Schedstat(Long.parseLong(numbers[0]), Long.parseLong(numbers[1]))
                : NOTHING_TOLD;
    }

    /** The difference to an earlier value of the same thread. */
    public Schedstat since(Schedstat before) {
        return denied == UNTOLD ? this : new Schedstat(ran - before.ran, denied - before.denied);
    }
}

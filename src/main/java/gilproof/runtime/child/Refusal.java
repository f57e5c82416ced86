package gilproof.runtime.child;

import java.util.regex.Pattern;

/** Errors of the system that say that the machine lacks something, and not that a program is wrong. */
final class Refusal {

    /**
     * Of starting a process, where Java tells the system's number: EAGAIN (11, on macOS 35) for too many processes, ENOMEM, ENFILE,
     * EMFILE; of writing a file, the system's words.
     */
    private static final Pattern WORDS = Pattern.compile(
            "error=(11|12|23|24|35), |No space left on device|Disk quota exceeded|Read-only file system|File too large"
                    + "|Too many open files|Cannot allocate memory|unable to create (new )?native thread");

    private Refusal() {}

    static boolean is(Throwable failure) {
        return WORDS.matcher(String.valueOf(failure.getMessage())).find();
    }
}

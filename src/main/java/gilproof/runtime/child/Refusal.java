package gilproof.runtime.child;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Errors of the system by which the machine lacks something, and no program is wrong. */
final class Refusal {

    /**
     * Errors at the start of a process, with the system's number in Java's message: EAGAIN (11, on macOS 35) for too many
     * processes, ENOMEM, ENFILE, EMFILE; and errors when a file is written, in the system's words.
     */
    private static final Pattern WORDS = Pattern.compile(
            "error=(11|12|23|24|35), |No space left on device|Disk quota exceeded|Read-only file system|File too large"
                    + "|Too many open files|Cannot allocate memory|unable to create (new )?native thread");

    /**
     * The words of runtimes, and of shells between them and the suite, for a thread or a process that the system did not
     * start. They are lines of an output, whatever else stands in it.
     */
    private static final Pattern OF_TASKS = Pattern.compile(
            ".*(pthread_create failed|unable to create (new )?native thread|can't start new thread"
                    + "|Resource temporarily unavailable|Cannot fork).*");

    /** The words of Linux' loader for a program whose libraries it does not find. */
    private static final Pattern OF_LIBRARIES = Pattern.compile(".*error while loading shared libraries.*");

    private Refusal() {}

    static boolean is(Throwable failure) {
        return WORDS.matcher(String.valueOf(failure.getMessage())).find();
    }

    /** The first line of an output that tells of a thread or a process which the system did not start; empty if none does. */
    static Optional<String> ofTasks(String output) {
        return first(OF_TASKS, output);
    }

    /**
     * The first line of an output that tells of a library which was not found, if this is Linux without its folder {@code
     * /proc}: there the loader looks up where a program lies, and from there where its libraries do.
     *
     * @param root the folder that contains {@code proc}
     */
    static Optional<String> ofLibraries(String output, Path root) {
        return Files.exists(root.resolve("proc/self")) ? Optional.empty() : first(OF_LIBRARIES, output);
    }

    private static Optional<String> first(Pattern words, String output) {
        return output.lines().filter(words.asMatchPredicate()).map(String::strip).findFirst();
    }
}

package gilproof.runtime;

import static gilproof.runtime.ControlGroups.number;
import static gilproof.runtime.ControlGroups.numberBehind;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * The number of tasks, processes and threads together, that this machine still gives. On Linux the control groups of this
 * process limit them ({@code pids.max}), and so may the user's own limit ({@code ulimit -u}). Other systems do not tell.
 */
public final class Tasks {

    private final Path root;

    /** @param root the folder that contains {@code proc} and {@code sys} */
    public Tasks(Path root) {
        this.root = root;
    }

    public static Tasks ofThisMachine() {
        return new Tasks(Path.of("/"));
    }

    /** The number of further tasks; empty if nothing limits them, or the system does not tell. */
    public OptionalLong free() {
        return LongStream.concat(freeInControlGroups(), freeOfTheUser()).min();
    }

    private LongStream freeInControlGroups() {
        return new ControlGroups(root).limiting("pids").flatMapToLong(Tasks::freeIn);
    }

    private static LongStream freeIn(Path group) {
        LongStream limit = number(group.resolve("pids.max"));
        return limit.map(most -> Math.max(0, most - number(group.resolve("pids.current")).findFirst().orElse(0)));
    }

    /** The user's limit does not apply to root. */
    private LongStream freeOfTheUser() {
        long user = numberBehind("Uid:", root.resolve("proc/self/status")).findFirst().orElse(0);
        if (user == 0) {
            return LongStream.empty();
        }
        LongStream limit = numberBehind("Max processes", root.resolve("proc/self/limits"));
        return limit.map(most -> Math.max(0, most - tasksOf(user)));
    }

    private long tasksOf(long user) {
        long tasks = 0;
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(root.resolve("proc"), "[0-9]*")) {
            for (Path process : processes) {
                Path status = process.resolve("status");
                if (numberBehind("Uid:", status).anyMatch(of -> of == user)) {
                    tasks += numberBehind("Threads:", status).sum();
                }
            }
        } catch (IOException hidden) {
            return 0;
        }
        return tasks;
    }
}

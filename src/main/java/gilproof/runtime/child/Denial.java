package gilproof.runtime.child;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * How long the threads of a process and of its descendants were ready to run and got no processor. Linux tells it of each
 * thread: the second number of {@code /proc/<process>/task/<thread>/schedstat}, in nanoseconds
 * ({@code Documentation/scheduler/sched-stats.rst} of the kernel).
 */
final class Denial {

    /** Nanoseconds on a processor, nanoseconds denied one, time slices. A kernel that does not count shows three zeros. */
    private static final int TIMES_AND_SLICES = 3;

    private final Path processes;
    private final Supplier<LongStream> tree;
    private Map<Path, Long> denied = Map.of();

    /**
     * @param processes the folder of the processes, {@code /proc}
     * @param tree the processes that count, by their ids
     */
    Denial(Path processes, Supplier<LongStream> tree) {
        this.processes = processes;
        this.tree = tree;
    }

    static Denial of(Process process) {
        return new Denial(Path.of("/proc"), () -> LongStream.concat(
                LongStream.of(process.pid()), process.descendants().mapToLong(ProcessHandle::pid)));
    }

    /**
     * How long, in nanoseconds, that thread was denied a processor since this was last asked that was denied one longest; empty
     * where the system does not tell. A thread that was not there before counts from its own beginning.
     */
    OptionalLong meanwhile() {
        Map<Path, Long> before = denied;
        Map<Path, Long> now = new HashMap<>();
        tree.get().forEach(process -> read(processes.resolve(process + "/task"), now));
        denied = now;
        return now.entrySet().stream()
                .mapToLong(thread -> thread.getValue() - before.getOrDefault(thread.getKey(), 0L))
                .max();
    }

    private static void read(Path threads, Map<Path, Long> into) {
        try (DirectoryStream<Path> each = Files.newDirectoryStream(threads)) {
            for (Path thread : each) {
                String[] told = Files.readString(thread.resolve("schedstat")).strip().split(" ");
                if (told.length == TIMES_AND_SLICES && !told[2].equals("0")) {
                    into.put(thread, Long.parseLong(told[1]));
                }
            }
        } catch (IOException | NumberFormatException gone) {
            // The process, or one of its threads, has ended meanwhile; or the system has no such files.
        }
    }
}

package gilproof.runtime.child;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * The time in which the threads of a process and of its descendants were ready to run and got no processor. Linux tells it
 * for each thread: the second number of {@code /proc/<process>/task/<thread>/schedstat}, in nanoseconds ({@code
 * Documentation/scheduler/sched-stats.rst} of the kernel).
 */
final class Denial {

    /** Nanoseconds on a processor, nanoseconds denied one, time slices. A kernel that does not count shows three zeros. */
    private static final int TIMES_AND_SLICES = 3;

    private static final Path PROCESSES = Path.of("/proc");

    private final Path processes;
    private final Supplier<LongStream> tree;
    private final Supplier<List<Path>> readers;
    private Map<Path, Long> denied = Map.of();

    /**
     * @param processes the folder of the processes, {@code /proc}
     * @param tree the processes that count, by their ids
     * @param readers the folders of further threads that count, once they have begun
     */
    Denial(Path processes, Supplier<LongStream> tree, Supplier<List<Path>> readers) {
        this.processes = processes;
        this.tree = tree;
        this.readers = readers;
    }

    /**
     * @param readers the suite's own threads that read the process's output: the process waits for them if a pipe is full
     */
    static Denial of(Process process, Supplier<List<Path>> readers) {
        return new Denial(
                PROCESSES,
                () -> LongStream.concat(LongStream.of(process.pid()), process.descendants().mapToLong(ProcessHandle::pid)),
                readers);
    }

    /** The folder of the calling thread; empty where the system has none. */
    static Optional<Path> folderOfThisThread() {
        try {
            return Optional.of(PROCESSES.resolve(Files.readSymbolicLink(PROCESSES.resolve("thread-self"))));
        } catch (IOException | UnsupportedOperationException none) {
            return Optional.empty();
        }
    }

    /**
     * The time, in nanoseconds, in which threads were denied a processor since the last call, added up: threads that need
     * each other, as a virtual machine's and its compiler's do, are denied one after the other. Threads that wait add
     * nothing. Empty where the system does not tell. A thread that is new since the last call counts from its own beginning.
     */
    OptionalLong meanwhile() {
        Map<Path, Long> before = denied;
        Map<Path, Long> now = new HashMap<>();
        tree.get().forEach(process -> read(processes.resolve(process + "/task"), now));
        readers.get().forEach(thread -> readThread(thread, now));
        denied = now;
        return now.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(now.entrySet().stream()
                        .mapToLong(thread -> Math.max(0, thread.getValue() - before.getOrDefault(thread.getKey(), 0L)))
                        .sum());
    }

    private static void read(Path threads, Map<Path, Long> into) {
        try (DirectoryStream<Path> each = Files.newDirectoryStream(threads)) {
            each.forEach(thread -> readThread(thread, into));
        } catch (IOException | DirectoryIteratorException gone) {
            // The process has ended meanwhile, or the system has no such files.
        }
    }

    private static void readThread(Path thread, Map<Path, Long> into) {
        try {
            String[] told = Files.readString(thread.resolve("schedstat")).strip().split(" ");
            if (told.length == TIMES_AND_SLICES && !told[2].equals("0")) {
                into.put(thread, Long.parseLong(told[1]));
            }
        } catch (IOException | NumberFormatException gone) {
            // It has ended meanwhile, or the system has no such file.
        }
    }
}

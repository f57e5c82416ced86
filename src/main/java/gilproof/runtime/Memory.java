package gilproof.runtime;

import static gilproof.runtime.ControlGroups.number;
import static gilproof.runtime.ControlGroups.numberBehind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * How much memory this machine still gives, and whether it has ended processes because there was none left: on Linux the control
 * groups of this process limit it. Other systems do not tell.
 */
public final class Memory {

    /** What a whole run needs with all its children: 2.9 GB were seen. */
    private static final long PLENTY = 4_000;

    private final Path root;
    private final ControlGroups groups;

    /** @param root the folder below which {@code proc} and {@code sys} lie */
    public Memory(Path root) {
        this.root = root;
        groups = new ControlGroups(root);
    }

    public static Memory ofThisMachine() {
        return new Memory(Path.of("/"));
    }

    /** Megabytes that it still gives, as long as there may be too few for a whole run; else empty, or where it is not told. */
    public OptionalLong scarce() {
        LongStream machine = numberBehind("MemAvailable:", root.resolve("proc/meminfo")).map(kilobytes -> kilobytes << 10);
        return LongStream.concat(machine, groups.limiting("memory").flatMapToLong(Memory::freeIn))
                .map(bytes -> bytes / 1_000_000)
                .filter(megabytes -> megabytes < PLENTY)
                .min();
    }

    /** Copies of files that were read count as used, and are given up when memory is needed. */
    private static LongStream freeIn(Path group) {
        LongStream limit =
                LongStream.concat(number(group.resolve("memory.max")), number(group.resolve("memory.limit_in_bytes")));
        long used = LongStream.concat(
                number(group.resolve("memory.current")), number(group.resolve("memory.usage_in_bytes")))
                .sum();
        Path statistics = group.resolve("memory.stat");
        long copies = Stream.of("total_inactive_file", "inactive_file")
                .mapToLong(name -> numberBehind(name + " ", statistics).sum())
                .max()
                .orElse(0);
        return limit.map(most -> Math.max(0, most - used + copies));
    }

    /** How many processes of this one's control group the system has ended so far because there was no memory left. */
    public long processesEnded() {
        return groups.limiting("memory")
                .limit(1)
                .flatMap(group -> Stream.of(group.resolve("memory.events"), group.resolve("memory.oom_control")))
                .flatMapToLong(file -> numberBehind("oom_kill ", file))
                .sum();
    }

    /**
     * Makes the system choose a process and its descendants before others, should it have to end one: a child is missed less than
     * the suite with all its results.
     */
    public void endFirst(long process) {
        try {
            Files.writeString(root.resolve("proc/" + process + "/oom_score_adj"), "1000");
        } catch (IOException notHere) {
            // Another system, or the process has ended.
        }
    }
}

package gilproof.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The control groups of this process, by which Linux, and with it a container, limits what it may use. */
final class ControlGroups {

    private final Path root;

    /** @param root the folder below which {@code proc} and {@code sys} lie */
    ControlGroups(Path root) {
        this.root = root;
    }

    /**
     * The folders of this process's group and of those around it, from the innermost on; some may not be there.
     *
     * @param controller what they limit: {@code pids} or {@code memory}
     */
    Stream<Path> limiting(String controller) {
        return lines(root.resolve("proc/self/cgroup")).flatMap(line -> {
            // "8:pids:/path" in the first version, "0::/path" in the second.
            String[] parts = line.split(":", 3);
            boolean first = parts.length == 3 && parts[1].equals(controller);
            boolean second = parts.length == 3 && parts[0].equals("0") && parts[1].isEmpty();
            if (!first && !second) {
                return Stream.empty();
            }
            Path mount = root.resolve(first ? "sys/fs/cgroup/" + controller : "sys/fs/cgroup");
            return Stream.iterate(mount.resolve(parts[2].substring(1)), group -> group.startsWith(mount), Path::getParent);
        });
    }

    /** The number that a file consists of; none where there is no such file, or no number in it. */
    static LongStream number(Path file) {
        return lines(file).filter(line -> line.matches("\\d+")).mapToLong(Long::parseLong);
    }

    /** The first number behind a name in a file; none where it is not there. */
    static LongStream numberBehind(String name, Path file) {
        return lines(file)
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()).strip().split("\\s+")[0])
                .filter(word -> word.matches("\\d+"))
                .mapToLong(Long::parseLong)
                .limit(1);
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException none) {
            return Stream.empty(); // another system, a process that has ended, or a group that limits nothing
        }
    }
}

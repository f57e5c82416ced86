package gilproof.experiment.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The cores behind the processors that this process may use. Two processors may be the two threads of one core (simultaneous
 * multithreading, "hyper-threads"). Work on both then takes 0.7 to 0.95 of the time on one, and not half.
 */
final class Cores {

    private static final String ALLOWED = "Cpus_allowed_list:";

    private Cores() {}

    /** Whether there are several processors and all are threads of one core; false where the system does not tell. */
    static boolean areOneForSeveralProcessors() {
        return areOneForSeveralProcessors(Path.of("/"));
    }

    static boolean areOneForSeveralProcessors(Path root) {
        try {
            Set<Integer> processors = allowed(Files.readAllLines(root.resolve("proc/self/status")));
            Set<String> cores = new HashSet<>();
            for (int processor : processors) {
                cores.add(Files.readString(root.resolve(
                        "sys/devices/system/cpu/cpu" + processor + "/topology/thread_siblings_list")).strip());
            }
            return processors.size() > 1 && cores.size() == 1;
        } catch (IOException | NumberFormatException untold) {
            return false; // other systems have no such files, and some sandboxes hide them
        }
    }

    private static Set<Integer> allowed(List<String> status) {
        Set<Integer> processors = new HashSet<>();
        status.stream().filter(line -> line.startsWith(ALLOWED)).forEach(line -> {
            for (String range : line.substring(ALLOWED.length()).strip().split(",")) {
                String[] ends = range.split("-");
                for (int each = Integer.parseInt(ends[0]); each <= Integer.parseInt(ends[ends.length - 1]); each++) {
                    processors.add(each);
                }
            }
        });
        return processors;
    }
}

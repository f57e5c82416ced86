package gilproof.programs.harness;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** The system's threads of this process. */
public final class SystemThreads {

    /** On Linux: a folder for each, as proc(5) says. */
    private static final Path TASKS = Path.of("/proc/self/task");

    private SystemThreads() {}

    /** Their number, by the system; on other systems than Linux by the JVM, whose bean counts no virtual threads. */
    public static long count() {
        String[] tasks = Files.isDirectory(TASKS) ? TASKS.toFile().list() : null;
        return tasks != null ? tasks.length : ManagementFactory.getThreadMXBean().getThreadCount();
    }
}

package gilproof.runtime.child;

import gilproof.runtime.LanguageRuntime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A stand-in for an interpreter, played by a POSIX shell. It writes the number of its process, and of those that it starts
 * with {@code beside}, to a file, so that tests can check whether they are gone.
 */
public class ShellRuntime implements LanguageRuntime {

    /** Describes itself. */
    public static final String GREETS =
            """
            record '{"event":"hello","implementation":"shell","version":"1.0","traits":["GIL"],"startMethods":[]}'
            """;

    /** Answers each request with a recording that contains only a cost. */
    public static final String SERVES =
            """
            while read -r request; do
              run=${request#*'"run":'}
              record '{"event":"cost","wall":1000,"cpu":500}'
              record '{"event":"end","run":'"${run%%,*}"'}'
            done
            """;

    private static final String PROLOGUE =
            """
            echo $$ >>"$PROCESSES"
            beside() { "$@" & echo $! >>"$PROCESSES"; }
            record() { printf '\\036%s\\n' "$1"; }
            """;

    private final String name;
    private final String script;
    private final Path processes;

    /** @param script its commands, in order */
    public ShellRuntime(String name, String... script) {
        this.name = name;
        this.script = PROLOGUE + String.join("\n", script);
        try {
            processes = Files.createTempFile("processes", "");
            processes.toFile().deleteOnExit();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> command(Path own) {
        return List.of("/bin/sh", "-c", script);
    }

    @Override
    public void prepare(Map<String, String> environment) {
        environment.put("PROCESSES", processes.toString());
    }

    /** The number of its starts, plus the number of processes that it started beside itself. */
    public int started() {
        return numbers().size();
    }

    /** The remaining ones of its processes. */
    public List<ProcessHandle> alive() {
        return numbers().stream()
                .map(ProcessHandle::of)
                .flatMap(Optional::stream)
                .filter(ProcessHandle::isAlive)
                .filter(process -> !hasEnded(process))
                .toList();
    }

    /**
     * Whether its process is gone. A dead process keeps its number until its parent collects it, which in a container may be
     * never.
     */
    private static boolean hasEnded(ProcessHandle process) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            return stat.startsWith(") Z", stat.lastIndexOf(')'));
        } catch (IOException gone) {
            // Another system, or it has been collected in between: the next look tells.
            return false;
        }
    }

    private List<Long> numbers() {
        try {
            return Files.readAllLines(processes).stream().map(Long::valueOf).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package gilproof.runtime.kind;

import gilproof.runtime.Artifacts;
import gilproof.runtime.LanguageRuntime;
import gilproof.runtime.RuntimeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A child JVM of the JDK that runs the suite, whose threads are the system's. */
public final class Jvm implements LanguageRuntime, RuntimeKind {

    @Override
    public String name() {
        return "jvm";
    }

    @Override
    public int place() {
        return 1;
    }

    @Override
    public Optional<LanguageRuntime> ofTheBuild() {
        return Optional.of(this);
    }

    @Override
    public boolean byDefault() {
        return true;
    }

    @Override
    public String howToGet() {
        return "It is the JDK that runs the suite.";
    }

    @Override
    public List<String> command() {
        return command(List.of(), Artifacts.programsOfTheJvm(), "gilproof.programs.harness.Main");
    }

    /** The command of a child JVM that runs one of the suite's own classes, and needs no library for it. */
    public static List<String> commandOf(String mainClass) {
        return command(List.of(), Artifacts.of(mainClass).toString(), mainClass);
    }

    /**
     * The command of a child JVM of the suite's own programs.
     *
     * @param further flags beside those that all of them have
     */
    static List<String> command(List<String> further, String classPath, String mainClass) {
        List<String> command = new ArrayList<>(List.of(
                Artifacts.java().toString(),
                // No collector threads of its own, and one compiler: a fresh JVM and a warm one then run a busy loop at the
                // same speed, which a comparison of threads with processes needs.
                "-XX:+UseSerialGC",
                // Its file may be locked by a process of the same number in another container: a JVM then prints a warning.
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto"));
        command.addAll(further);
        command.addAll(List.of("-cp", classPath, mainClass));
        return command;
    }

    /** Flags for programs whose native libraries and use of Unsafe a later JDK warns of, on their error output. */
    static List<String> allowingWhatIsWarnedOf() {
        return Runtime.version().feature() < 24
                ? List.of()
                : List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");
    }

    @Override
    public void prepare(Map<String, String> environment) {
        environment.keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
    }
}

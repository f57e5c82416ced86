package gilproof.runtime;

import java.util.List;
import java.util.Map;

/** A child JVM of the JDK that runs the suite. */
public final class Jvm implements LanguageRuntime {

    @Override
    public String name() {
        return "jvm";
    }

    @Override
    public List<String> command() {
        return List.of(
                Artifacts.java().toString(),
                // No collector threads of its own, and one compiler: a fresh JVM and a warm one then run a busy loop at
                // the same speed, which a comparison of threads with processes needs.
                "-XX:+UseSerialGC",
                // Its file may be locked by a process of the same number in another container: a JVM then prints a warning.
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                Artifacts.programsOfTheJvm(),
                "gilproof.programs.Main");
    }

    /** The {@code java} command of the JDK that runs the suite. */
    public static String java() {
        return Artifacts.java().toString();
    }

    /** Where the suite's own programs lie, without the libraries that some of them use. */
    public static String programs() {
        return Artifacts.of("gilproof.programs.Main").toString();
    }

    @Override
    public void prepare(Map<String, String> environment) {
        environment.keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
    }
}

package gilproof.runtime.kind;

import gilproof.runtime.Artifacts;
import gilproof.runtime.LanguageRuntime;
import gilproof.runtime.RuntimeKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A child JVM of the JDK that runs the suite, with the system's threads. */
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
    public boolean isOfPython() {
        return false;
    }

    @Override
    public List<String> command(Path own) {
        return command(own, List.of(), Artifacts.programsOfTheJvmAndTheirNativeCalls(), "gilproof.programs.harness.Main");
    }

    /** The command of a child JVM that runs one of the suite's own classes, and needs no library for it. */
    public static List<String> commandOf(String mainClass) {
        return command(List.of(), Artifacts.of(mainClass).toString(), mainClass);
    }

    /**
     * The command of a child JVM of the suite's own programs.
     *
     * @param own the child's own folder
     * @param further flags beside those that all of them have
     */
    static List<String> command(Path own, List<String> further, String classPath, String mainClass) {
        List<String> all = new ArrayList<>(JvmFlags.writingInto(own));
        all.addAll(further);
        return command(all, classPath, mainClass);
    }

    /** The command of a child JVM without a folder of its own. */
    static List<String> command(List<String> further, String classPath, String mainClass) {
        List<String> command = new ArrayList<>(List.of(Artifacts.java().toString()));
        command.addAll(JvmFlags.OF_EVERY_CHILD);
        command.addAll(List.of(
                // No collector threads of its own, and one compiler: then a fresh JVM and a warm one run a busy loop at the
                // same speed, which a comparison of threads with processes needs.
                "-XX:+UseSerialGC", "-Xms256m", "-Xmx512m"));
        command.addAll(further);
        command.addAll(List.of("-cp", classPath, mainClass));
        return command;
    }
}

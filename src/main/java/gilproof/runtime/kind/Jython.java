package gilproof.runtime.kind;

import gilproof.runtime.Artifacts;
import gilproof.runtime.Interpreter;
import gilproof.runtime.LanguageRuntime;
import gilproof.runtime.Memory;
import gilproof.runtime.Python;
import gilproof.runtime.RuntimeKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Jython, a Python 2.7 on a child JVM: the one that comes with the build, and others by their start scripts. */
public final class Jython implements LanguageRuntime, RuntimeKind {

    @Override
    public String name() {
        return "jython";
    }

    @Override
    public int place() {
        return 5;
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
        return "It comes with the build.";
    }

    @Override
    public List<LanguageRuntime> madeFrom(Interpreter found) {
        return found.isA("jython") ? List.of(found.as(found.name())) : List.of();
    }

    /** Each start takes seconds of a processor, and each child up to 700 MB of memory. */
    @Override
    public int childrenAtOnce() {
        return Memory.ofThisMachine().scarce().isPresent() ? 1 : 3;
    }

    @Override
    public List<String> command(Path own) {
        List<String> java = new ArrayList<>(List.of(Artifacts.java().toString()));
        java.addAll(JvmFlags.OF_EVERY_CHILD);
        java.addAll(JvmFlags.writingInto(own));
        java.addAll(List.of(
                // Its loops make an object on each iteration. With a small young generation two busy threads wait more for
                // the collector and for memory than for each other; measured so, they gain nothing.
                "-XX:+UseParallelGC",
                "-Xmn512m",
                "-Xms768m",
                "-Xmx1g",
                // It searches every archive on its path for Java packages, and stores a list of them.
                "-Dpython.cachedir.skip=true",
                // It compiles all that it runs: a tenth of a start is the check of its own classes.
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-BytecodeVerificationRemote",
                "-Dpython.import.site=false"));
        java.addAll(JvmFlags.allowingWhatIsWarnedOf());
        Path archive = Artifacts.of("org.python.util.jython");
        java.addAll(List.of("-cp", archive.toString(), "org.python.util.jython", "-S"));
        return new Python(name(), java).command(own);
    }

    @Override
    public void prepare(Map<String, String> environment) {
        environment.remove("JYTHON_HOME"); // another's
    }
}

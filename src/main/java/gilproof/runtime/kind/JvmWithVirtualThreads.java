package gilproof.runtime.kind;

import gilproof.runtime.Artifacts;
import gilproof.runtime.LanguageRuntime;
import gilproof.runtime.RuntimeKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The same child JVM with virtual threads in the programs: many of them share a few of the system's. */
final class JvmWithVirtualThreads implements LanguageRuntime, RuntimeKind {

    /** The version of the JDK from which on they need no option. */
    private static final int FIRST = 21;

    @Override
    public String name() {
        return "jvm-virtual";
    }

    @Override
    public int place() {
        return 2;
    }

    @Override
    public Optional<LanguageRuntime> ofTheBuild() {
        return Runtime.version().feature() >= FIRST ? Optional.of(this) : Optional.empty();
    }

    @Override
    public String howToGet() {
        return "Run the suite on JDK " + FIRST + " or later; this is " + Runtime.version().feature() + ".";
    }

    @Override
    public boolean isOfPython() {
        return false;
    }

    @Override
    public List<String> command(Path own) {
        return Jvm.command(
                own, List.of("-Dgilproof.threads=virtual"), Artifacts.programsOfTheJvmAndTheirNativeCalls(),
                "gilproof.programs.harness.Main");
    }
}

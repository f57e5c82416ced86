package gilproof.runtime.kind;

import gilproof.runtime.LanguageRuntime;
import gilproof.runtime.Python;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bytedeco.javacpp.Loader;

/** The complete CPython that comes with the build, for the host's platform. */
public final class CPythonOfTheBuild implements LanguageRuntime {

    private final Python python;
    private final Path executable;

    /** Unpacks it, the first time on a machine: about 100 MB into javacpp's cache. */
    public CPythonOfTheBuild() {
        executable = Path.of(Loader.load(org.bytedeco.cpython.python.class));
        python = new Python(name(), List.of(executable.toString(), "-s"));
    }

    @Override
    public String name() {
        return "cpython";
    }

    @Override
    public List<String> command(Path own) {
        return python.command(own);
    }

    @Override
    public Optional<LanguageRuntime> embedded() {
        return EmbeddedCPython.in(executable.getParent());
    }
}

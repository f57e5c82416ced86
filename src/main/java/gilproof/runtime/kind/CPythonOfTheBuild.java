package gilproof.runtime.kind;

import gilproof.runtime.LanguageRuntime;
import gilproof.runtime.MachineLacks;
import gilproof.runtime.Python;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The complete CPython that comes with the build, for the host's platform. The first start unpacks it. */
public final class CPythonOfTheBuild implements LanguageRuntime {

    @Override
    public String name() {
        return "cpython";
    }

    /** @throws MachineLacks when there is no place to unpack it */
    @Override
    public List<String> command(Path own) {
        return new Python(name(), List.of(executable().toString(), "-s")).command(own);
    }

    @Override
    public Optional<LanguageRuntime> embedded() {
        return EmbeddedCPython.in(executable().getParent());
    }

    private static Path executable() {
        return JavacppCache.load(org.bytedeco.cpython.python.class);
    }
}

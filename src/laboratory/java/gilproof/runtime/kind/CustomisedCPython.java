package gilproof.runtime.kind;

import gilproof.runtime.LanguageRuntime;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The CPython of the build, with a module {@code sitecustomize} that it imports at its start, as do all the interpreters
 * that it starts.
 *
 * @param folder the module's folder
 */
public record CustomisedCPython(Path folder) implements LanguageRuntime {

    private static final LanguageRuntime PLAIN = new CPythonOfTheBuild();

    @Override
    public String name() {
        return "a customised " + PLAIN.name();
    }

    @Override
    public List<String> command(Path own) {
        return PLAIN.command(own);
    }

    @Override
    public void prepare(Map<String, String> environment) {
        PLAIN.prepare(environment);
        environment.put("PYTHONPATH", folder.toString());
    }
}

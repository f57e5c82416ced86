package gilproof.sabotage;

import gilproof.runtime.LanguageRuntime;
import gilproof.runtime.kind.CPythonOfTheBuild;
import gilproof.runtime.kind.Jython;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One of the build's interpreters, started with a module that replaces one of its functions: so are all the processes that
 * it starts.
 *
 * @param lie what it lies about
 * @param honest the same interpreter as it is
 */
record Liar(Lie lie, LanguageRuntime honest) implements LanguageRuntime {

    /** A liar for a lie, on the interpreter whose truth the lie turns round. */
    static Liar telling(Lie lie) {
        return new Liar(lie, lie.needsNoLock() ? new Jython() : new CPythonOfTheBuild());
    }

    @Override
    public String name() {
        return lie.module();
    }

    @Override
    public List<String> command() {
        List<String> command = new ArrayList<>(honest.command());
        if (honest instanceof Jython) {
            // It is started without the module `site`, and so without what would import a customisation.
            command.add(command.size() - 1, folder().resolve("start.py").toString());
        }
        return command;
    }

    @Override
    public void prepare(Map<String, String> environment) {
        honest.prepare(environment);
        environment.put("PYTHONPATH", folder().toString());
        environment.put("GILPROOF_LIE", lie.module());
    }

    /** Where the lies lie, one module each. */
    static Path folder() {
        try {
            return Path.of(Liar.class.getResource("/gilproof/lies").toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

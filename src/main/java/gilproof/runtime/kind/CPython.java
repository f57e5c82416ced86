package gilproof.runtime.kind;

import gilproof.runtime.Interpreter;
import gilproof.runtime.LanguageRuntime;
import gilproof.runtime.RuntimeKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** CPython: the one that comes with the build, and those of the machine. */
final class CPython implements RuntimeKind {

    /** Free-threaded interpreters of that name are another kind. */
    static final Pattern EXECUTABLE = Pattern.compile("python([23](\\.\\d+)?)?t?");

    @Override
    public String name() {
        return "cpython";
    }

    @Override
    public int place() {
        return 3;
    }

    @Override
    public List<String> wanted() {
        return List.of(
                "cpython@2.7", "cpython@3.6", "cpython@3.7", "cpython@3.8", "cpython@3.9", "cpython@3.10", "cpython@3.11",
                "cpython@3.12", "cpython@3.13", "cpython@3.14");
    }

    @Override
    public String howToGet() {
        return "'uv python install 3.12' or 'pyenv install 3.12' installs one beside the system's own (any version; 2.7, 3.6 and "
                + "3.7 by pyenv).";
    }

    @Override
    public Optional<LanguageRuntime> ofTheBuild() {
        return Optional.of(new CPythonOfTheBuild());
    }

    @Override
    public boolean byDefault() {
        return true;
    }

    @Override
    public boolean isCalled(String word) {
        return word.matches("cpython(@\\d+(\\.\\d+)*)?");
    }

    @Override
    public Optional<Pattern> executable() {
        return Optional.of(EXECUTABLE);
    }

    @Override
    public List<LanguageRuntime> madeFrom(Interpreter found) {
        boolean one = found.isA("cpython") && !FreeThreadedCPython.isOne(found);
        return one ? List.of(found.as(found.name())) : List.of();
    }
}

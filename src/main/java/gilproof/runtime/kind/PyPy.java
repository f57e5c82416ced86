package gilproof.runtime.kind;

import gilproof.runtime.Interpreter;
import gilproof.runtime.LanguageRuntime;
import gilproof.runtime.RuntimeKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** PyPy, a Python with a just-in-time compiler of its own, and a lock. */
final class PyPy implements RuntimeKind {

    private static final Pattern EXECUTABLE = Pattern.compile("pypy([23](\\.\\d+)?)?");

    @Override
    public String name() {
        return "pypy";
    }

    @Override
    public String howToGet() {
        return "the system's package 'pypy3', 'uv python install pypy', 'pyenv install pypy3.11', or pypy.org.";
    }

    @Override
    public Optional<Pattern> executable() {
        return Optional.of(EXECUTABLE);
    }

    @Override
    public List<LanguageRuntime> madeFrom(Interpreter found) {
        return found.isA("pypy") ? List.of(found.as(found.name())) : List.of();
    }
}

package gilproof.runtime.kind;

import gilproof.runtime.Interpreter;
import gilproof.runtime.LanguageRuntime;
import gilproof.runtime.RuntimeKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * IronPython, a Python on .NET or Mono, without a lock.
 *
 * <p>It gets no options: it lacks most of CPython's, and {@code -E} would hide {@code IRONPYTHONPATH}, by which some
 * installations find their standard library.
 */
final class IronPython implements RuntimeKind {

    private static final Pattern EXECUTABLE = Pattern.compile("ipy(32|64)?");

    @Override
    public String name() {
        return "ironpython";
    }

    @Override
    public String howToGet() {
        return "'dotnet tool install --global ironpython.console' where there is a .NET; on Mono, give the path of a script that "
                + "starts its ipy.exe: exec mono /path/to/ipy.exe \"$@\"";
    }

    @Override
    public Optional<Pattern> executable() {
        return Optional.of(EXECUTABLE);
    }

    @Override
    public List<LanguageRuntime> madeFrom(Interpreter found) {
        return found.isA("ironpython") ? List.of(found.as(found.name())) : List.of();
    }
}

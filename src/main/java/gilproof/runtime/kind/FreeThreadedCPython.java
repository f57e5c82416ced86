package gilproof.runtime.kind;

import gilproof.runtime.Interpreter;
import gilproof.runtime.LanguageRuntime;
import gilproof.runtime.RuntimeKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A free-threaded CPython, as two runtimes: as it is, and with its lock switched on. The two differ only in the lock. */
final class FreeThreadedCPython implements RuntimeKind {

    @Override
    public String name() {
        return "cpython-free-threaded";
    }

    @Override
    public int place() {
        return 4;
    }

    @Override
    public List<String> wanted() {
        return List.of("cpython@3.13t", "cpython@3.14t");
    }

    @Override
    public String howToGet() {
        return "'uv python install 3.14t' or 'pyenv install 3.14t'; scripts/free-threaded-cpython.sh tries both, and "
                + "builds one if nothing else works.";
    }

    /** Its version tells it apart: {@code cpython@3.14t}, and with its lock on {@code cpython@3.14t+gil}. */
    @Override
    public boolean isCalled(String word) {
        return word.matches("cpython@\\d+\\.\\d+t(\\+gil)?") || word.equals(name());
    }

    @Override
    public Optional<Pattern> executable() {
        return Optional.of(CPython.EXECUTABLE);
    }

    @Override
    public List<LanguageRuntime> madeFrom(Interpreter found) {
        if (!isOne(found)) {
            return List.of();
        }
        String name = found.name() + "t";
        // Set explicitly: otherwise an extension could switch the lock on.
        return List.of(found.as(name, "-X", "gil=0"), found.as(name + "+gil", "-X", "gil=1"));
    }

    /** Its description has these words, whether its lock is on or off. */
    static boolean isOne(Interpreter found) {
        return found.isA("cpython") && found.about().build().contains("free-threading build");
    }
}

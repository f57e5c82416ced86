package gilproof.runtime;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A kind of runtime: the way to find it on a machine, to recognise it, and to get it.
 *
 * <p>To add an interpreter, write one class that implements this, in this package, with a constructor without parameters;
 * nothing else changes. See docs/runtimes.md.
 */
public interface RuntimeKind {

    /** The place in lists of a kind that sets none. */
    int LATER = 100;

    /** Its name in a setting. Several on one machine are distinguished by their versions: {@code cpython@3.9}. */
    String name();

    /** The way to get one, as a sentence. */
    String howToGet();

    /** Its place in lists: smaller numbers come first. */
    default int place() {
        return LATER;
    }

    /** The names of all its runtimes that a complete machine has. */
    default List<String> wanted() {
        return List.of(name());
    }

    /** A runtime that needs no search on the machine: the build brings it along. */
    default Optional<LanguageRuntime> ofTheBuild() {
        return Optional.empty();
    }

    /** Whether the one of the build is tried by default. */
    default boolean byDefault() {
        return false;
    }

    /** The name of its executable, without an ending such as {@code .exe}; empty if it has none. */
    default Optional<Pattern> executable() {
        return Optional.empty();
    }

    /**
     * The runtimes that an interpreter offers, by its description of itself. There are none if it is of another kind, and
     * several if options of one executable change its description. The first is the interpreter as it was asked.
     */
    default List<LanguageRuntime> madeFrom(Interpreter found) {
        return List.of();
    }

    /** Whether that is its name, perhaps with a version behind it. */
    default boolean isCalled(String word) {
        return word.equals(name()) || word.startsWith(name() + "@");
    }
}

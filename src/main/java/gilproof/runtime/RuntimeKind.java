package gilproof.runtime;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A kind of runtime: how it is found on a machine, how it is known again, and how to get it.
 *
 * <p>To add an interpreter, write one class that implements this, in this package, with a constructor without
 * parameters; nothing else changes. See docs/runtimes.md.
 */
public interface RuntimeKind {

    /** Where a kind stands in lists that says nothing about it. */
    int LATER = 100;

    /** What a setting calls it. Several that a machine has are told apart by their versions: {@code cpython@3.9}. */
    String name();

    /** How to get one, as a sentence. */
    String howToGet();

    /** Where it stands in lists: those with a smaller number come first. */
    default int place() {
        return LATER;
    }

    /** The names of all that a machine should have to be complete. */
    default List<String> wanted() {
        return List.of(name());
    }

    /** One that is there without being looked for on the machine: the build brings it along. */
    default Optional<LanguageRuntime> ofTheBuild() {
        return Optional.empty();
    }

    /** Whether the one of the build is tried by default. */
    default boolean byDefault() {
        return false;
    }

    /** What its executable is called, without an ending as {@code .exe}; empty if it has none. */
    default Optional<Pattern> executable() {
        return Optional.empty();
    }

    /**
     * The runtimes that an interpreter offers which has said what it is: none if it is of another kind, several if one
     * executable can be started in ways that differ in what it is. The first is the interpreter as it was asked.
     */
    default List<LanguageRuntime> madeFrom(Interpreter found) {
        return List.of();
    }

    /** Whether that is its name, perhaps with a version behind it. */
    default boolean isCalled(String word) {
        return word.equals(name()) || word.startsWith(name() + "@");
    }
}

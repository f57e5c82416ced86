package gilproof.runtime;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A runtime that can be started as a child process which serves experiments. */
public interface LanguageRuntime {

    /** Its name for users and in reports: {@code jvm}, {@code cpython}, {@code cpython@3.9}. */
    String name();

    /**
     * The command that starts a child of it, the executable first.
     *
     * @param own a folder of that child alone, deleted with it, for the child's own files. For a runtime of Python it
     *     contains a copy of the Python programs, since some interpreters write compiled files beside the sources
     */
    List<String> command(Path own);

    /** Whether its children run the Python programs, or those in Java. */
    default boolean isOfPython() {
        return true;
    }

    /**
     * Adds the variables that this runtime needs to a child's environment, from which unwanted ones are removed already.
     *
     * @param environment the environment, to be changed in place
     */
    default void prepare(Map<String, String> environment) {}

    /** The same runtime as a library in a child JVM, whose own threads call it; empty if it is no library. */
    default Optional<LanguageRuntime> embedded() {
        return Optional.empty();
    }

    /**
     * The greatest number of its children at once. All experiments that wait begin together. If each had a child of its own,
     * the start-up of children would keep a machine with two processors busy.
     */
    default int childrenAtOnce() {
        return 5;
    }

    /** The factor by which its limit is longer than the usual one, because it starts so slowly. */
    default int patience() {
        return 1;
    }
}

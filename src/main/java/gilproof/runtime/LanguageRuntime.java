package gilproof.runtime;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A runtime that can be started as a child process which serves experiments. */
public interface LanguageRuntime {

    /** What the user calls it, and what reports show: {@code jvm}, {@code cpython}, {@code cpython@3.9}. */
    String name();

    /**
     * The command that starts a child of it, the executable first.
     *
     * @param own a folder of that child alone, deleted with it: what the child writes on the way belongs there. A copy of the
     *     Python programs lies in it, since some interpreters write what they compile beside what they read
     */
    List<String> command(Path own);

    /**
     * Adds to a child's environment, which is free already of what no child inherits, what this runtime needs.
     *
     * @param environment the environment, to be changed in place
     */
    default void prepare(Map<String, String> environment) {}

    /** The same runtime as a library in a child JVM, whose own threads call it; empty if it is no library. */
    default Optional<LanguageRuntime> embedded() {
        return Optional.empty();
    }

    /**
     * How many children it may have at once. All that waits begins together; were each given a child of its own, a machine
     * with two processors would be busy with starting them and not with what they wait for.
     */
    default int childrenAtOnce() {
        return 5;
    }

    /** How many times the usual limit it may take for what it does, because it starts so slowly. */
    default int patience() {
        return 1;
    }
}

package gilproof.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Python programs. Each child reads a copy of its own. Jython writes {@code name$py.class} beside each imported module,
 * in place, so one of two children in a shared folder may read a half-written file. If the folder is read-only, an
 * interpreter compiles everything anew for each process.
 */
public final class PythonPrograms {

    /** The folder, on the class path and in a child's own folder. */
    private static final Path FOLDER = Path.of("gilproof", "python");

    private static final Path MAIN = Path.of("harness", "main.py");

    private PythonPrograms() {}

    /** Copies them. */
    public static void copyInto(Path own) throws IOException {
        Path source = source();
        for (Path file : sources(source)) {
            Path copy = own.resolve(FOLDER).resolve(source.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    /** The script that serves the suite, in the copy. */
    static Path mainIn(Path own) {
        return own.resolve(FOLDER).resolve(MAIN);
    }

    private static Path source() {
        Path source = Artifacts.of("gilproof.programs.harness.Main").resolve(FOLDER);
        if (!Files.isRegularFile(source.resolve(MAIN))) {
            throw new IllegalStateException("the Python programs are not where they should be: " + source);
        }
        return source;
    }

    private static List<Path> sources(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".py")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

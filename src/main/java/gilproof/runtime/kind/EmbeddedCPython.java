package gilproof.runtime.kind;

import gilproof.runtime.Artifacts;
import gilproof.runtime.LanguageRuntime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * CPython as a library in a child JVM, whose threads call its C API. Their calls may break it and the JVM with it: hence a
 * child of its own, which reports its failure and is never used for anything else.
 */
final class EmbeddedCPython implements LanguageRuntime {

    /** libpython3.14.so.1.0, libpython3.14.dylib, python314.dll; not python3.dll, which only forwards calls. */
    private static final Pattern LIBRARY = Pattern.compile("(lib)?python3\\.?\\d+\\.(so|so\\.[\\d.]+|dylib|dll)");

    private final Path library;

    private EmbeddedCPython(Path library) {
        this.library = library;
    }

    /** The library in a CPython's own folder, if there is one. */
    static Optional<LanguageRuntime> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> LIBRARY.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .findFirst()
                    .map(EmbeddedCPython::new);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String name() {
        return "cpython in a JVM";
    }

    @Override
    public boolean isOfPython() {
        return false;
    }

    @Override
    public List<String> command(Path own) {
        return Jvm.command(
                own,
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dgilproof.library=" + library),
                Artifacts.programsOfTheJvmAndTheirNativeCalls(),
                "gilproof.programs.harness.Main");
    }

    @Override
    public void prepare(Map<String, String> environment) {
        // The executable finds its own modules beside itself; a library does not know its own place.
        environment.put("PYTHONHOME", library.getParent().toString());
    }
}

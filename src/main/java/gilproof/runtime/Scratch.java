package gilproof.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder for the temporary files of one child: sockets of a fork server, memory that processes share. A child that is
 * killed leaves them behind, and so does one that ends the quick way.
 */
final class Scratch {

    private final Path folder;

    Scratch() throws IOException {
        // A short name: a socket's path may have 107 characters, and most of them are taken.
        folder = Files.createTempDirectory("gilproof-");
    }

    /** Makes a child put its temporary files there. */
    void tell(Map<String, String> environment) {
        for (String variable : List.of("TMPDIR", "TEMP", "TMP")) {
            environment.put(variable, folder.toString());
        }
    }

    /** Deletes it, as far as nobody holds on to what is in it. */
    void delete() {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException gone) {
            // Somebody else, or the child itself, was faster.
        }
    }
}

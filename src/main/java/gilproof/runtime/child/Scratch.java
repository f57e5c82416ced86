package gilproof.runtime.child;

import gilproof.runtime.MachineLacks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * A folder for the temporary files of one child: sockets of a fork server, memory that processes share. A child that is
 * killed leaves them behind, and so does one that ends the quick way.
 */
final class Scratch {

    /** Names of up to six characters: a socket's path may have 103 on macOS, whose temporary folder takes 49 of them. */
    private static final int NAMES = (int) Math.pow(Character.MAX_RADIX, 6);

    private final Path folder;

    private Scratch(Path folder) {
        this.folder = folder;
    }

    /**
     * A new one: where temporary files belong, or else among what the build makes.
     *
     * @throws MachineLacks when neither place can be written
     */
    static Scratch made() {
        List<Path> places = List.of(
                Path.of(System.getProperty("java.io.tmpdir")), Path.of("target").toAbsolutePath());
        List<String> refusals = new ArrayList<>();
        for (Path place : places) {
            try {
                return new Scratch(made(place));
            } catch (IOException unwritable) {
                refusals.add(place + " (" + unwritable + ")");
            }
        }
        throw new MachineLacks("no place for temporary files can be written: " + String.join(", ", refusals));
    }

    Path folder() {
        return folder;
    }

    /** What {@link Files#createTempDirectory} does, with a name that is half as long. */
    private static Path made(Path parent) throws IOException {
        while (true) {
            int some = ThreadLocalRandom.current().nextInt(NAMES);
            Path folder = parent.resolve("gilproof-" + Integer.toString(some, Character.MAX_RADIX));
            try {
                return Files.createDirectory(folder, forItsOwnerOnly(parent));
            } catch (FileAlreadyExistsException taken) {
                // Another name, then.
            }
        }
    }

    private static FileAttribute<?>[] forItsOwnerOnly(Path parent) {
        return parent.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))}
                : new FileAttribute<?>[0];
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

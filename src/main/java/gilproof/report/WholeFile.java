package gilproof.report;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes files of results. A reader never sees half a file, even if the run is killed meanwhile. The file of a former run
 * may belong to another user, as long as its folder is writable.
 */
public final class WholeFile {

    private WholeFile() {}

    /**
     * Writes a text in UTF-8 and the folders above it, and replaces a former file.
     *
     * @throws IOException when it cannot be written; then the former file is still there
     */
    public static void write(Path file, String text) throws IOException {
        write(file, text, StandardCharsets.UTF_8);
    }

    /** The same in another encoding. */
    public static void write(Path file, String text, Charset encoding) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path part = folder.resolve("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.writeString(part, text, encoding);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}

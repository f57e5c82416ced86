package gilproof.programs.harness;

import java.nio.file.Path;

/** The folder for temporary files. The process that started this one deletes it. */
public final class Temporary {

    private Temporary() {}

    /** The folder; a JVM, unlike Python, does not take it from the environment by itself. */
    public static Path folder() {
        String told = System.getenv("TMPDIR");
        return Path.of(told == null ? System.getProperty("java.io.tmpdir") : told);
    }
}

package gilproof.programs.harness;

import java.nio.file.Path;

/** Where temporary files go: what is left there is deleted by who started this process. */
public final class Temporary {

    private Temporary() {}

    /** The folder; a JVM, unlike Python, does not take it from the environment by itself. */
    public static Path folder() {
        String told = System.getenv("TMPDIR");
        return Path.of(told == null ? System.getProperty("java.io.tmpdir") : told);
    }
}

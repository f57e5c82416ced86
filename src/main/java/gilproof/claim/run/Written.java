package gilproof.claim.run;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes several files. A failure of one does not prevent the others. */
final class Written {

    /** The writing of one file. */
    interface Writing {
        void run() throws IOException;
    }

    private IOException failure;

    /** Writes one file; a failure is reported at the end. */
    void add(Writing one) {
        try {
            one.run();
        } catch (IOException | UncheckedIOException unwritable) {
            if (failure == null) {
                failure = new IOException("Not all results could be written: " + unwritable, unwritable);
            } else {
                failure.addSuppressed(unwritable);
            }
        }
    }

    /**
     * Call it after the last file.
     *
     * @throws IOException when one or more could not be written
     */
    void check() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }
}

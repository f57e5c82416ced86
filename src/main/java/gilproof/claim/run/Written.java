package gilproof.claim.run;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes several files, each whether the others could be written or not. */
final class Written {

    /** The writing of one file. */
    interface Writing {
        void run() throws IOException;
    }

    private IOException failure;

    /** Writes one; what goes wrong is told at the end. */
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
     * To be called when all are written.
     *
     * @throws IOException when one or more could not be
     */
    void check() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }
}

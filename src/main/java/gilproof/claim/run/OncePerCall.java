package gilproof.claim.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Records the call of Maven that the results belong to, beside them, when its run begins. */
final class OncePerCall {

    private static final String FILE = "call";

    private final Optional<String> call;
    private final Path file;

    /** @param forPrograms the folder of the results for programs */
    OncePerCall(MavenCall call, Path forPrograms) {
        this.call = call.id();
        file = forPrograms.resolve(FILE);
    }

    /**
     * Checks that this call of Maven has not begun a run before.
     *
     * @throws TriedBefore when the results are of such a run
     */
    void check() {
        if (call.isPresent() && call.equals(former())) {
            throw new TriedBefore();
        }
    }

    private Optional<String> former() {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** Records that a run begins. */
    void begin() throws IOException {
        if (call.isPresent()) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, call.get());
        }
    }
}

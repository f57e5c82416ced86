package gilproof.runtime.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import gilproof.runtime.MachineLacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {

    @TempDir
    private Path writable;

    @Test
    void theFirstPlaceWithRoomServes() throws IOException {
        Path other = Files.createDirectory(writable.resolve("other"));

        assertThat(made(writable, other)).hasParentRaw(suiteFolderIn(writable));
    }

    @Test
    void aPlaceThatIsNotThereIsPassedOver() throws IOException {
        assertThat(made(writable.resolve("nowhere"), writable)).hasParentRaw(suiteFolderIn(writable));
    }

    /** A file system that is always full. */
    @Test
    void aFullPlaceIsPassedOver() throws IOException {
        Path full = Path.of("/proc/self");
        assumeThat(full).exists();
        assertThat(full.toFile().getUsableSpace()).isZero();

        assertThat(made(full, writable)).hasParentRaw(suiteFolderIn(writable));
    }

    @Test
    void withoutAPlaceTheMachineLacksOne() {
        Path one = writable.resolve("one");
        Path other = writable.resolve("other");

        assertThatExceptionOfType(MachineLacks.class)
                .isThrownBy(() -> made(one, other))
                .withMessageContaining("no place for temporary files can be written: " + one)
                .withMessageContaining(other.toString());
    }

    private static Path made(Path... places) {
        return Scratch.made(new Children(), List.of(places)).folder();
    }

    private static Path suiteFolderIn(Path place) throws IOException {
        try (var folders = Files.newDirectoryStream(place, "gilproof-*")) {
            return folders.iterator().next();
        }
    }
}

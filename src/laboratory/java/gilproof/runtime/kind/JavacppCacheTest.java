package gilproof.runtime.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavacppCacheTest {

    @TempDir
    private Path folder;

    @Test
    void aHomeThatCanBeWrittenServes() {
        assertThat(JavacppCache.unusualPlace(folder, null, folder)).isEmpty();
        assertThat(JavacppCache.unusualPlace(folder.resolve("not/yet"), null, folder)).isEmpty();
    }

    @Test
    void withoutAHomeItIsTheUsersCacheOrTarget() throws IOException {
        Path nowhere = Path.of("?");
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(JavacppCache.unusualPlace(nowhere, folder.toString(), Path.of("target")))
                .contains(folder.resolve("gilproof/javacpp"));
        assertThat(JavacppCache.unusualPlace(nowhere, null, folder)).contains(folder.resolve("javacpp"));
        assertThat(JavacppCache.unusualPlace(nowhere, "relative", folder)).contains(folder.resolve("javacpp"));
        assertThat(JavacppCache.unusualPlace(nowhere, file.toString(), folder)).contains(folder.resolve("javacpp"));
        assertThat(JavacppCache.unusualPlace(file, null, folder)).contains(folder.resolve("javacpp"));
    }

    @Test
    void theLoadersOwnWordsAreTold() {
        UnsatisfiedLinkError outer = new UnsatisfiedLinkError("no jnipython in java.library.path: /usr/lib");
        outer.initCause(new UnsatisfiedLinkError("libjnipython.so: failed to map segment from shared object"));

        assertThat(JavacppCache.words(outer))
                .contains("libjnipython.so: failed to map segment from shared object", "noexec",
                        "-Dorg.bytedeco.javacpp.cachedir=")
                .doesNotContain("java.library.path");
    }
}

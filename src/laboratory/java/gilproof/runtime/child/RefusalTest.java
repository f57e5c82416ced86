package gilproof.runtime.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalTest {

    private static final String NOT_FOUND =
            "python3.14: error while loading shared libraries: libpython3.14.so.1.0: cannot open shared object file";

    @TempDir
    private Path root;

    @Test
    void aThreadThatWasNotStartedIsToldByItsLine() {
        assertThat(Refusal.ofTasks("one\n  RuntimeError: can't start new thread\nthree"))
                .hasValue("RuntimeError: can't start new thread");
        assertThat(Refusal.ofTasks("one\nRuntimeError: threads can only be started once")).isEmpty();
    }

    @Test
    void aLibraryThatIsNotFoundWithoutProcIsForWantOfIt() throws IOException {
        assertThat(Refusal.ofLibraries("begins\n" + NOT_FOUND, root)).hasValue(NOT_FOUND);
        assertThat(Refusal.ofLibraries("ImportError: no module named x", root)).isEmpty();

        Files.createDirectories(root.resolve("proc/self"));
        assertThat(Refusal.ofLibraries(NOT_FOUND, root)).isEmpty();
    }
}

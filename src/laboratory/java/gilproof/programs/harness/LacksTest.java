package gilproof.programs.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

class LacksTest {

    @Test
    void whatTheSystemRefusesIsNamed() {
        assertThat(Lacks.toldBy(new FileSystemException("/tmp/x", null, "Read-only file system")))
                .contains("/tmp/x: Read-only file system")
                .endsWith("it needs a place to write");
        assertThat(Lacks
                .toldBy(new IllegalStateException(new IOException("Cannot run program: error=24, Too many open files"))))
                .endsWith("it needs more open files");
        assertThat(Lacks.toldBy(new OutOfMemoryError("unable to create native thread: possibly out of memory")))
                .endsWith("it needs more processes or threads");
    }

    @Test
    void whatFailsForAnotherReasonLacksNothing() {
        assertThat(Lacks.toldBy(new IllegalArgumentException("no way is called 'x'"))).isNull();
        assertThat(Lacks.toldBy(new NullPointerException())).isNull();
    }
}

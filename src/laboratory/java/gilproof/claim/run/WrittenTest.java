package gilproof.claim.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenTest {

    private final Written written = new Written();

    @Test
    void whatCannotBeWrittenKeepsNothingElseFromIt() {
        List<String> done = new ArrayList<>();

        written.add(() -> {
            throw new IOException("no space");
        });
        written.add(() -> done.add("second"));
        written.add(() -> {
            throw new UncheckedIOException(new IOException("no inode"));
        });

        assertThat(done).containsExactly("second");
        assertThatThrownBy(written::check)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no space")
                .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));
    }

    @Test
    void whereAllIsWrittenNothingIsToldOf() throws IOException {
        written.add(() -> {});

        written.check();
    }
}

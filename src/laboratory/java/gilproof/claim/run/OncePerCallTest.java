package gilproof.claim.run;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OncePerCallTest {

    @TempDir
    private Path folder;

    @Test
    void theSecondRunOfACallIsNone() throws IOException {
        assertThatCode(of("17")::check).doesNotThrowAnyException();

        of("17").begin();

        assertThatExceptionOfType(TriedBefore.class).isThrownBy(of("17")::check).withMessageContaining("not tried again");
    }

    @Test
    void anotherCallIsAnotherRun() throws IOException {
        of("17").begin();

        assertThatCode(of("18")::check).doesNotThrowAnyException();
    }

    @Test
    void outsideOfMavenThereIsNoCall() throws IOException {
        of(null).begin();

        assertThatCode(of(null)::check).doesNotThrowAnyException();
    }

    private OncePerCall of(String id) {
        Properties properties = new Properties();
        if (id != null) {
            properties.setProperty("gilproof.build.call", id);
        }
        return new OncePerCall(new MavenCall(properties), folder.resolve("claims"));
    }
}

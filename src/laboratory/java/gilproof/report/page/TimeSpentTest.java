package gilproof.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeSpentTest {

    private final TimeSpent time = new TimeSpent();

    @Test
    void whatComputesAddsUp_whatWaitsDoesNot() {
        add("jvm", "loops", true, 2);
        add("cpython", "loops", true, 3);
        add("jvm", "sleeps", false, 4);
        add("cpython", "sleeps", false, 1);
        add("cpython", "sleeps", false, 5);

        assertThat(time.alone()).isEqualTo(Duration.ofSeconds(5));
        assertThat(time.longestWait()).isEqualTo(Duration.ofSeconds(6));
        assertThat(time.words()).contains("5.0 s").contains("6.0 s");
    }

    @Test
    void theTableNamesWhatTookLongestFirst(@TempDir Path folder) throws IOException {
        add("jvm", "loops", true, 2);
        add("cpython", "sleeps", false, 1);
        add("cpython", "sleeps", false, 5);

        time.write(folder.resolve("time.md"));

        assertThat(folder.resolve("time.md"))
                .content()
                .containsSubsequence("| cpython | sleeps | no | 2 | 6.00 |", "| jvm | loops | yes | 1 | 2.00 |");
    }

    private void add(String runtime, String experiment, boolean alone, int seconds) {
        time.add(runtime, experiment, alone, Duration.ofSeconds(seconds));
    }
}

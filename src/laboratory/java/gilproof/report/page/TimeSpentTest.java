package gilproof.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeSpentTest {

    private final TimeSpent time = new TimeSpent(2);

    @Test
    void processorTimeIsSharedAndASeriesIsNot() {
        add("jvm", "loops", 8, 5);
        add("cpython", "loops", 6, 3);
        add("jvm", "sleeps", 0, 4);
        add("cpython", "sleeps", 0, 1);
        add("cpython", "sleeps", 0, 5);

        assertThat(time.processorTime()).isEqualTo(Duration.ofSeconds(14));
        assertThat(time.longestSeries()).isEqualTo(Duration.ofSeconds(6));
        assertThat(time.floor()).as("14 s on two processors").isEqualTo(Duration.ofSeconds(7));
        assertThat(time.words(Duration.ofSeconds(11)))
                .contains("14.0 s of 2 processors")
                .contains("So a run on this machine, as busy as it was, needs at least 7.0 s")
                .endsWith("took 11.0 s.");
    }

    @Test
    void aLongSeriesIsTheFloorOfARunThatHardlyComputes() {
        add("jvm", "sleeps", 1, 9);

        assertThat(time.floor()).isEqualTo(Duration.ofSeconds(9));
    }

    @Test
    void theTableNamesWhatTookLongestFirst(@TempDir Path folder) throws IOException {
        add("jvm", "loops", 2, 2);
        add("cpython", "sleeps", 0, 1);
        add("cpython", "sleeps", 1, 5);

        time.write(folder.resolve("time.md"), Duration.ofSeconds(9));

        assertThat(folder.resolve("time.md"))
                .content()
                .containsSubsequence("| cpython | sleeps | 2 | 6.00 | 1.00 |", "| jvm | loops | 1 | 2.00 | 2.00 |");
    }

    private void add(String runtime, String experiment, int processorSeconds, int seconds) {
        time.add(runtime, experiment, Duration.ofSeconds(processorSeconds), Duration.ofSeconds(seconds));
    }
}

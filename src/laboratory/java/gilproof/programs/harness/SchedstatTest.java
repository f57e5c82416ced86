package gilproof.programs.harness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kernel's account of a thread: the time in which it ran, and was denied a processor. */
class SchedstatTest {

    @Test
    void theFirstTwoNumbersAreWhatItRanAndWasDenied() {
        assertThat(Schedstat.of("11550721 50956 60\n")).isEqualTo(new Schedstat(11_550_721, 50_956));
        assertThat(Schedstat.of("0 0 1\n")).isEqualTo(new Schedstat(0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 0 0\n", "", "11550721 50956"})
    void whatDoesNotCountTellsNothing(String told) {
        assertThat(Schedstat.of(told)).isEqualTo(Schedstat.NOTHING_TOLD);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void itNeverGrowsLess() {
        Schedstat before = Schedstat.now();
        Thread.yield();

        assertThat(Schedstat.now().since(before).denied()).isNotNegative();
        assertThat(Schedstat.now().since(before).ran()).isNotNegative();
    }
}

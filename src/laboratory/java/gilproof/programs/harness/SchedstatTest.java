package gilproof.programs.harness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the kernel tells a thread of the time in which it was denied a processor. */
class SchedstatTest {

    @Test
    void theSecondNumberIsWhatWasDenied() {
        assertThat(Schedstat.denied("11550721 50956 60\n")).isEqualTo(50_956);
        assertThat(Schedstat.denied("0 0 1\n")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 0 0\n", "", "11550721 50956"})
    void whatDoesNotCountTellsNothing(String told) {
        assertThat(Schedstat.denied(told)).isEqualTo(Schedstat.UNTOLD);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void itNeverGrowsLess() {
        long before = Schedstat.deniedTime();
        Thread.yield();

        assertThat(Schedstat.deniedTime()).isGreaterThanOrEqualTo(before);
    }
}

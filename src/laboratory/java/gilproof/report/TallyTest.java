package gilproof.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void everyOutcomeIsCountedOnce() {
        Tally tally = Tally.of(List.of(
                Samples.holds(),
                Samples.refuted(),
                Samples.undecided(),
                Samples.surprise(),
                Samples.broken(),
                Samples.fault()));

        assertThat(tally).isEqualTo(Samples.tally(1, 1, 1, 1, 1, 1));
        assertThat(tally.total()).isEqualTo(6);
    }

    @Test
    void faultsAreNamedOnlyWhereThereAreAny() {
        assertThat(Samples.tally(24, 8, 1, 0, 0, 0))
                .hasToString("24 hold, 8 refuted as expected, 1 inconclusive, 0 surprises");
        assertThat(Samples.tally(1, 0, 0, 0, 2, 3))
                .asString()
                .endsWith("0 surprises, 2 broken claims, 3 runtime faults");
    }
}

package gilproof.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The iterations of the busy loops of the tutorial's cells. */
class TutorialsCellsTest {

    @ParameterizedTest
    @CsvSource({
        "1000000000, 8000000",
        "16000000, 8000000",
        "15999999, 7000000",
        "2500000, 1000000",
        "399999, 100000",
        "20, 10",
        "0, 1"
    })
    void asOftenAsTheTutorialsOrAsTheRuntimeCanInAFewSeconds(long aSecond, long iterations) {
        assertThat(TutorialsCells.iterations(aSecond)).isEqualTo(iterations);
    }
}

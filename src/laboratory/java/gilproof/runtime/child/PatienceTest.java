package gilproof.runtime.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private long now = 1000;
    private Optional<Duration> used = Optional.of(Duration.ZERO);
    private OptionalLong denied = OptionalLong.empty();
    private final Patience patience = new Patience(LIMIT, () -> now, () -> used, () -> denied);

    @Test
    void whoDoesNothingHasNoMoreThanTheLimit() {
        assertThat(over(59, 0)).isFalse();
        assertThat(over(1, 0)).isTrue();
    }

    @Test
    void whoWorksUndisturbedHasNoMoreEither() {
        assertThat(over(30, 30)).isFalse();
        assertThat(over(30, 60)).as("on two processors").isTrue();
    }

    @Test
    void whoIsStarvedIsGivenMore() {
        assertThat(over(100, 10)).isFalse();
        assertThat(patience.left()).isEqualTo(Duration.ofSeconds(50));
        assertThat(patience.words()).isEqualTo("60 s (100 s on this busy machine)");
    }

    @Test
    void butNotForEver() {
        assertThat(over(299, 30)).isFalse();
        assertThat(over(1, 0.1)).isTrue();
    }

    @Test
    void whoWakesUpNowAndThenIsNotStarved() {
        assertThat(over(60, 1)).isTrue();
    }

    @Test
    void whereTheSystemDoesNotTellTimeCountsInFull() {
        used = Optional.empty();

        assertThat(over(60, 0)).isTrue();
    }

    /** A child waits for one that it has started, and both get next to nothing of a processor. */
    @Test
    void whatWasDeniedDoesNotCount() {
        denied = OptionalLong.of(95_000_000_000L);

        assertThat(over(100, 0.1)).isFalse();
        assertThat(patience.left()).isEqualTo(Duration.ofSeconds(55));
    }

    @Test
    void whatWaitsOrWorksUndisturbedCounts() {
        denied = OptionalLong.of(1_000_000);

        assertThat(over(59, 30)).isFalse();
        assertThat(over(2, 1)).isTrue();
    }

    @Test
    void whatIsDeniedForEverIsGivenUp() {
        denied = OptionalLong.of(300_000_000_000L);

        assertThat(over(300, 1)).isTrue();
    }

    @Test
    void aChildThatAnswersSoonIsNotLookedAt() {
        int[] looks = new int[1];
        Patience many = new Patience(LIMIT, () -> now, () -> used, () -> OptionalLong.of(looks[0]++));

        for (int line = 0; line < 2_900; line++) {
            now += 1_000_000;
            assertThat(many.isOver()).isFalse();
        }
        assertThat(looks[0]).isZero();
        for (int line = 0; line < 3_100; line++) {
            now += 1_000_000;
            assertThat(many.isOver()).isFalse();
        }
        assertThat(looks[0]).as("in 6 s").isEqualTo(2);
    }

    private boolean over(double seconds, double usedMeanwhile) {
        now += Math.round(seconds * 1e9);
        used = used.map(before -> before.plusNanos(Math.round(usedMeanwhile * 1e9)));
        return patience.isOver();
    }
}

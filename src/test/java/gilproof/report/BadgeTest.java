package gilproof.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BadgeTest {

    @Test
    void itSaysTheCounts() {
        assertThat(Badge.svg(new Tally(24, 8, 0, 0, 0, 0)))
                .contains("24 hold · 8 refuted as expected · 0 surprises")
                .doesNotContain("inconclusive");
        assertThat(Badge.svg(new Tally(24, 8, 2, 0, 0, 0))).contains("2 inconclusive");
    }

    @Test
    void theWorstOfThemGivesTheColour() {
        String green = colour(new Tally(24, 8, 0, 0, 0, 0));
        String yellow = colour(new Tally(24, 8, 1, 0, 0, 0));
        String red = colour(new Tally(24, 8, 1, 1, 0, 0));

        assertThat(colour(new Tally(24, 8, 0, 0, 1, 0))).isEqualTo(red);
        assertThat(colour(new Tally(24, 8, 0, 0, 0, 1))).isEqualTo(red);
        assertThat(colour(new Tally(0, 0, 0, 0, 0, 0))).isNotIn(green, yellow, red);
        assertThat(green).isNotIn(yellow, red);
        assertThat(yellow).isNotEqualTo(red);
    }

    private static String colour(Tally tally) {
        return Badge.svg(tally).lines().filter(line -> line.contains("<rect x=")).findFirst().orElseThrow()
                .replaceAll(".*fill=\"([^\"]*)\".*", "$1");
    }
}

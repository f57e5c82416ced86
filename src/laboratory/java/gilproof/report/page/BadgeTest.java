package gilproof.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gilproof.report.Samples;
import gilproof.report.Tally;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadgeTest {

    @Test
    void itSaysTheCounts() {
        assertThat(Badge.svg(Samples.tally(24, 8, 0, 0, 0, 0)))
                .contains(">24 hold · 0 surprises<")
                .contains("<title>claims: 24 hold · 0 surprises</title>");
        assertThat(Badge.svg(Samples.tally(24, 8, 2, 0, 0, 0))).contains(">24 hold · 0 surprises · 2 inconclusive<");
        assertThat(Badge.svg(Samples.tally(24, 8, 0, 1, 2, 3)))
                .contains(">24 hold · 1 surprises · 2 broken · 3 runtime faults<");
    }

    @Test
    void theWorstOfThemGivesTheColour() {
        String green = colour(Samples.tally(24, 8, 0, 0, 0, 0));
        String grey = colour(Samples.tally(0, 0, 0, 0, 0, 0));
        String red = colour(Samples.tally(24, 8, 1, 1, 0, 0));

        assertThat(List.of(green, grey, red)).doesNotHaveDuplicates();
        assertThat(colour(Samples.tally(24, 8, 0, 0, 1, 0))).isEqualTo(red);
        assertThat(colour(Samples.tally(24, 8, 0, 0, 0, 1))).isEqualTo(red);
        assertThat(colour(Samples.tally(24, 8, 30, 1, 0, 0))).as("whatever else is undecided").isEqualTo(red);
        assertThat(colour(Samples.tally(60, 31, 9, 0, 0, 0))).as("less than a tenth undecided").isEqualTo(green);
        assertThat(colour(Samples.tally(60, 30, 10, 0, 0, 0))).as("a tenth undecided").isEqualTo(grey);
    }

    @Test
    void itIsThereForAServiceToDraw(@TempDir Path folder) throws IOException {
        Badge.write(folder.resolve("claims"), Samples.tally(41, 8, 1, 0, 0, 0));

        JsonNode badge = new ObjectMapper().readTree(folder.resolve("claims/badge.json").toFile());
        assertThat(badge.path("schemaVersion").asInt()).isEqualTo(1);
        assertThat(badge.path("label").asText()).isEqualTo("claims");
        assertThat(badge.path("message").asText()).isEqualTo("41 hold · 0 surprises · 1 inconclusive");
        assertThat(badge.path("color").asText()).isEqualTo(colour(Samples.tally(41, 8, 1, 0, 0, 0)));
        assertThat(badge.path("isError").asBoolean()).isFalse();
        assertThat(folder.resolve("claims/badge.svg")).content().contains("41 hold");
    }

    private static String colour(Tally tally) {
        return Badge.svg(tally).lines().filter(line -> line.contains("<rect x=")).findFirst().orElseThrow()
                .replaceAll(".*fill=\"([^\"]*)\".*", "$1");
    }
}

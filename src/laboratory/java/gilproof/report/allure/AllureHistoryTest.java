package gilproof.report.allure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.report.Status;
import gilproof.report.Suite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllureHistoryTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path results;

    @Test
    void allureHearsOfTheFormerRunsButNotOfThisOne() throws IOException {
        add(1, "passed");
        assertThat(read("history-trend.json")).isEmpty();

        add(2, "failed");
        assertThat(read("history-trend.json")).hasSize(1);
        assertThat(read("history-trend.json").path(0).path("data").path("passed").asInt()).isEqualTo(1);

        add(3, "passed");
        JsonNode test = read("history.json").path("claim-T1");
        assertThat(test.path("items"))
                .extracting(item -> item.path("status").asText())
                .containsExactly("failed", "passed");
        assertThat(test.path("statistic").path("total").asInt()).isEqualTo(2);
        assertThat(read("duration-trend.json").path(0).path("data").path("duration").asLong()).isEqualTo(250);
        assertThat(read("categories-trend.json").path(0).path("data")).hasSize(1);
    }

    @Test
    void aRunThatIsFinishedTwiceIsOneRun() throws IOException {
        add(1, "passed");
        add(2, "failed");
        add(2, "failed");

        assertThat(read("runs.json")).hasSize(2);
    }

    @Test
    void aForeignFileIsNoHistory() throws IOException {
        Files.createDirectories(results.resolve("history"));
        Files.writeString(results.resolve("history/runs.json"), "[1, {");
        add(1, "passed");

        assertThat(read("runs.json")).hasSize(1);
    }

    @Test
    void whenTestsEndedIsKnownOfTheLastRunOfAsMany() throws IOException {
        assertThat(AllureHistory.in(results).finishes(1)).isEmpty();
        add(1, "passed");

        assertThat(AllureHistory.in(results).finishes(1)).containsExactly(0.25);
        assertThat(AllureHistory.in(results).finishes(2)).isEmpty();
    }

    private void add(int day, String status) throws IOException {
        ObjectNode test = JSON.createObjectNode();
        test.put("uuid", "00-" + day).put("historyId", "claim-T1").put("status", status);
        Instant begun = Instant.parse("2026-01-0" + day + "T00:00:00Z");
        test.put("start", begun.toEpochMilli()).put("stop", begun.toEpochMilli() + 250);
        if (status.equals("failed")) {
            test.putObject("statusDetails").put("message", Status.SURPRISE.prefix() + "why");
        }
        AllureHistory.in(results).add(new Suite("gilproof", "1.0", begun), List.of(test));
    }

    private JsonNode read(String name) throws IOException {
        return JSON.readTree(results.resolve("history").resolve(name).toFile());
    }
}

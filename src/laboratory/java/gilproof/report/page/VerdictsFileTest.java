package gilproof.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gilproof.report.Outcome;
import gilproof.report.Samples;
import gilproof.report.TutorialSamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerdictsFileTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void aVerdictHasTheShapeThatProgramsReadIt() throws IOException {
        JsonNode verdict = write(Samples.holds()).path("verdicts").path(0);

        JsonNode expected = JSON.readTree(
                """
                {"claim": "T1", "says": "Two threads that mostly sleep finish in about half the time of one.",
                 "states": ["B1", "B2"], "runtime": "cpython", "version": "3.14.3", "traits": ["GIL", "FORK"],
                 "expected": "holds", "verdict": "holds", "figure": 0.502, "unit": "ratio",
                 "interval": [0.501, 0.506], "rounds": 6, "reason": null, "control": "refuted"}
                """);
        expected.properties().forEach(field -> assertThat(verdict.path(field.getKey()))
                .as(field.getKey())
                .isEqualTo(field.getValue()));
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        JsonNode written = write(Samples.holds(), Samples.fault(), Samples.undecided());

        assertThat(JSON.writeValueAsString(VerdictsFile.read(file()))).isEqualTo(written.toString());
    }

    @Test
    void whatThereIsNotIsNull() throws IOException {
        JsonNode verdict = write(Samples.fault()).path("verdicts").path(0);

        assertThat(verdict.path("verdict").asText()).isEqualTo("inconclusive");
        assertThat(verdict.path("status").asText()).isEqualTo("runtime fault");
        for (String name : List.of("figure", "unit", "interval", "control")) {
            assertThat(verdict.path(name).isNull()).as(name).isTrue();
        }
    }

    @Test
    void suiteAndMachineAreTold() throws IOException {
        JsonNode document = write(Samples.holds(), Samples.surprise());

        assertThat(document.path("suite").path("started").asText()).isEqualTo("2026-01-02T03:04:05Z");
        assertThat(document.path("suite").path("counts").path("surprises").asInt()).isEqualTo(1);
        assertThat(document.path("machine").path("processors").asInt()).isEqualTo(2);
    }

    @Test
    void aStatementHasItsAnswer() throws IOException {
        JsonNode answer = write(Samples.holds()).path("statements").path(0);

        assertThat(answer)
                .isEqualTo(JSON.readTree(
                        """
                        {"statement": "B1", "runtime": "cpython", "version": "3.14.3", "answer": "true in part",
                         "because": "Lines mix, but none is torn.", "claims": ["T1"]}
                        """));
    }

    @Test
    void aTimingHasTheShapeThatProgramsReadIt() throws IOException {
        JsonNode timings = write(Samples.holds()).path("timings");

        assertThat(timings.path(1))
                .isEqualTo(JSON.readTree(
                        """
                        {"cell": "two threads, sleeping", "tutorial": 0.812, "runtime": "cpython", "version": "3.14.3",
                         "seconds": 0.815, "ratio": 0.508, "starting": 0.3, "processor": 0.002, "denied": null, "iterations": null,
                         "printed": "<script>alert('x')</script><img src=x onerror=\\"alert(1)\\">"}
                        """));
        assertThat(timings.path(2).path("denied").asDouble()).isEqualTo(0.4);
        assertThat(timings.path(2).path("iterations").asLong()).isEqualTo(1_000_000);
    }

    @Test
    void whatWasFoundOfTheTutorialIsReadAsItWasWritten() throws IOException {
        write(Samples.holds());

        assertThat(VerdictsFile.read(file()).findings()).isEqualTo(TutorialSamples.FINDINGS);
    }

    @Test
    void aRunThatWasKeptBeforeThereWereTimingsHasNone() throws IOException {
        Files.writeString(
                file(),
                """
                {"verdicts": [], "statements": [{"statement": "B1", "runtime": "cpython", "answer": "true"}]}
                """);
        TutorialFindings none = VerdictsFile.read(file()).findings();

        assertThat(none.cells()).isEmpty();
        assertThat(none.answers()).isEmpty();
    }

    private JsonNode write(Outcome... outcomes) throws IOException {
        VerdictsFile.write(file(), Samples.SUITE, Samples.MACHINE, List.of(outcomes), TutorialSamples.FINDINGS);
        return JSON.readTree(file().toFile());
    }

    private Path file() {
        return folder.resolve("verdicts.json");
    }
}

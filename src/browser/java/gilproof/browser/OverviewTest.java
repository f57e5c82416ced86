package gilproof.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first page that a reader sees. */
@ExtendWith(ChromiumExtension.class)
class OverviewTest {

    @Test
    void itHasTheTotals(Chromium chromium) throws IOException {
        Run run = ReportOfTheRun.run();

        Overview overview = new Report(chromium, ReportOfTheRun.file()).overview();

        // One more than there are verdicts: the tutorial's page is no claim's.
        assertThat(overview.tests()).isEqualTo(run.tried().size() + 1);
        assertThat(overview.environment())
                .containsEntry("Hold", "" + run.as("as expected", "holds").size())
                .containsEntry("Refuted as expected", "" + run.as("as expected", "refuted").size())
                .containsEntry("Inconclusive", "" + run.with("undecided").size())
                .containsEntry("Surprises", "" + run.with("surprise").size());
    }

    @Test
    void itNamesTheMachineAndEveryRuntime(Chromium chromium) throws IOException {
        Properties environment = new Properties();
        try (Reader reader = Files.newBufferedReader(ReportOfTheRun.environment(), StandardCharsets.ISO_8859_1)) {
            environment.load(reader);
        }

        Overview overview = new Report(chromium, ReportOfTheRun.file()).overview();

        assertThat(overview.environment()).isEqualTo(environment).containsKey("Machine");
        assertThat(overview.environment().keySet())
                .containsAll(ReportOfTheRun.run().tried().stream().map(Run.Tried::runtime).toList());
    }
}

package gilproof.browser;

import static org.assertj.core.api.Assertions.assertThat;

import gilproof.browser.Run.Tried;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A report is a file: it makes no request when it is read, and none of its scripts fails. */
@ExtendWith(ChromiumExtension.class)
class QuietTest {

    private static final List<String> TABS = List.of("categories", "suites", "graph", "timeline", "packages");

    @Test
    void noScriptFailsAndNothingIsFetched(Chromium chromium) throws IOException {
        Path file = ReportOfTheRun.file();
        Report report = new Report(chromium, file);

        report.opened();
        report.overview();
        TABS.forEach(report::tab);
        for (Tried claim : ClaimPageTest.some(Kind.HOLDS)) {
            report.tree().open(claim);
        }

        List<String> requests = Logs.requests(chromium);
        List<String> errors = Logs.errors(chromium);
        assertThat(requests).as("the log sees what is asked for").contains(file.toAbsolutePath().toUri().toString());
        SoftAssertions.assertSoftly(quiet -> {
            quiet.assertThat(requests).as("fetched").filteredOn(Logs::remote).isEmpty();
            quiet.assertThat(errors).as("errors").isEmpty();
        });
    }
}

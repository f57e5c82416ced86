package gilproof.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What Allure is told about the claims. */
public final class AllureReport {

    /** The report of one run. */
    public AllureReport(Suite suite, Machine machine) {}

    /** Describes the test that is running on this thread. */
    public void describe(Outcome outcome, List<Attachment> attachments) {}

    /** Completes the results after the last test. */
    public void finish(List<Outcome> outcomes, Path results) throws IOException {}
}

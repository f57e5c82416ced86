package gilproof.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/** Maven's report of the last run, and that run's findings. */
final class ReportOfTheRun {

    private static final Path REPORT = Path.of("allure-report", "index.html");
    private static final Path OF_ALLURE_3 = Path.of("allure3-report", "index.html");
    private static final Path VERDICTS = Path.of("target", "claims", "verdicts.json");
    private static final Path ENVIRONMENT = Path.of("allure-results", "environment.properties");

    private ReportOfTheRun() {}

    /**
     * The report's one file.
     *
     * @throws AssertionError when there is none, or when it is of an earlier run
     */
    static Path file() throws IOException {
        if (!Files.exists(REPORT)) {
            throw new AssertionError("There is no " + REPORT + ": `./mvnw test` and `./mvnw allure:report` make it.");
        }
        FileTime run = Files.getLastModifiedTime(present(VERDICTS));
        if (Files.getLastModifiedTime(REPORT).compareTo(run) < 0) {
            throw new AssertionError(
                    REPORT + " is older than the last run, " + VERDICTS + ": `./mvnw allure:report` makes it again.");
        }
        return REPORT;
    }

    /** The file that Allure 3 has made of the last run; null if it has made none. */
    static Path ofAllure3() throws IOException {
        boolean made = Files.exists(OF_ALLURE_3)
                && Files.getLastModifiedTime(OF_ALLURE_3).compareTo(Files.getLastModifiedTime(present(VERDICTS))) > 0;
        return made ? OF_ALLURE_3 : null;
    }

    /** The run's findings. */
    static Run run() throws IOException {
        return Run.of(present(VERDICTS));
    }

    /** The properties that the overview shows. */
    static Path environment() {
        return present(ENVIRONMENT);
    }

    private static Path present(Path file) {
        if (!Files.exists(file)) {
            throw new AssertionError(
                    "There is no " + file + ": `./mvnw test` makes it, and `./mvnw allure:report` the report.");
        }
        return file;
    }
}

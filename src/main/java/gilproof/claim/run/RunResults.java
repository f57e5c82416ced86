package gilproof.claim.run;

import gilproof.claim.document.Coverage;
import gilproof.report.Absence;
import gilproof.report.Machine;
import gilproof.report.Outcome;
import gilproof.report.Suite;
import gilproof.report.Tally;
import gilproof.report.allure.AllureFolder;
import gilproof.report.allure.AllureReport;
import gilproof.report.console.Console;
import gilproof.report.page.Badge;
import gilproof.report.page.LongCallsTable;
import gilproof.report.page.StatementsTable;
import gilproof.report.page.TimeSpent;
import gilproof.report.page.TutorialFindings;
import gilproof.report.page.VerdictsFile;
import gilproof.report.tutorial.ClaimVerdict;
import gilproof.report.tutorial.TutorialPage;
import gilproof.report.tutorial.TutorialRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The results of a run: its verdicts, pages of them, and Allure's files. */
final class RunResults {

    private final Suite suite;
    private final Machine machine;
    private final AllureReport allure;
    private final Folders folders;
    private final List<String> namesakes;

    /** @param namesakes the paths of runtimes that only their versions or numbers tell apart, a line each */
    RunResults(Suite suite, Machine machine, AllureReport allure, Folders folders, List<String> namesakes) {
        this.namesakes = List.copyOf(namesakes);
        this.suite = suite;
        this.machine = machine;
        this.allure = allure;
        this.folders = folders;
    }

    /** The findings of a run, at its end or so far. */
    record Found(List<Outcome.ClaimText> claims, List<Outcome> outcomes, List<Absence> absences, TutorialFindings tutorial,
            Coverage coverage) {}

    /** Replaces the results of the run before. */
    void begin() {
        try {
            AllureFolder.clear(folders.results(), Set.of());
            folders.clearPages();
            folders.ofOneCall().begin();
        } catch (IOException undeletable) {
            throw new UncheckedIOException("The results of the last run can't be replaced: " + undeletable, undeletable);
        }
    }

    /** Writes the verdicts so far: a run that is killed must not lose them. */
    void keep(Found found) {
        try {
            writeVerdicts(found);
        } catch (IOException unwritable) {
            // The final write reports the error again.
        }
    }

    /**
     * Prints and writes all of it.
     *
     * @param notes further sentences
     * @throws IOException when some file could not be written; all others were
     */
    void leave(Found found, List<String> notes, TimeSpent time, Console console) throws IOException {
        TutorialPage page = page(found);
        List<String> all = new ArrayList<>(notes);
        all.add(found.coverage().words());
        Duration took = Duration.between(suite.started(), Instant.now());
        all.add(time.words(took));
        all.add("The tutorial, as it runs here: " + folders.forPrograms().resolve(TutorialPage.NAME));
        all.add("The same and a page for each claim: ./mvnw allure:report makes allure-report/index.html");
        console.timings(found.tutorial().cells(), found.tutorial().timings(), page.shortAnswer());
        console.summary(found.claims(), found.outcomes(), all);
        Written written = new Written();
        written.add(() -> writeVerdicts(found));
        written.add(() -> page.write(folders.forPrograms()));
        written.add(() -> statements(found).write(folders.forPrograms().resolve("statements.md"), suite, machine));
        written.add(() -> new LongCallsTable(found.outcomes()).write(folders.forPrograms().resolve("long-calls.md")));
        written.add(() -> time.write(folders.forPrograms().resolve("time.md"), took));
        written.add(() -> Badge.write(folders.forPrograms(), Tally.of(found.outcomes())));
        written.add(() -> allure.finish(
                found.outcomes(), found.absences(), found.tutorial(), page.inAllure(), folders.results()));
        written.check();
    }

    private void writeVerdicts(Found found) throws IOException {
        Path file = folders.forPrograms().resolve("verdicts.json");
        VerdictsFile.write(file, suite, machine, found.outcomes(), found.tutorial());
    }

    private TutorialPage page(Found found) {
        return new TutorialPage(List.of(new TutorialRun(
                "this machine",
                "Run of " + suite.started().truncatedTo(ChronoUnit.SECONDS) + " on " + machine + ": "
                        + Tally.of(found.outcomes()) + ". " + found.coverage().counts()
                        + namesakes.stream().map(each -> " " + each + ".").collect(Collectors.joining()),
                found.tutorial(),
                found.outcomes().stream().map(ClaimVerdict::of).toList())));
    }

    private static StatementsTable statements(Found found) {
        TutorialFindings tutorial = found.tutorial();
        return new StatementsTable(
                tutorial.statements(),
                found.claims(),
                tutorial.runtimes(),
                found.outcomes(),
                found.absences(),
                tutorial.answers());
    }
}

package gilproof.browser;

import gilproof.recording.Recording;
import gilproof.recording.Way;
import gilproof.report.Faulted;
import gilproof.report.Outcome;
import gilproof.report.Outcome.RuntimeText;
import gilproof.report.Outcome.Tried;
import gilproof.report.Samples;
import gilproof.report.Status;
import gilproof.report.Timing;
import gilproof.report.TutorialSamples;
import gilproof.report.Untimed;
import gilproof.report.allure.AllureReport;
import gilproof.report.allure.Attachment;
import gilproof.report.page.Answer;
import gilproof.report.page.StatementAnswer;
import gilproof.report.page.TutorialFindings;
import gilproof.report.page.VerdictsFile;
import gilproof.report.tutorial.ClaimVerdict;
import gilproof.report.tutorial.TutorialPage;
import gilproof.report.tutorial.TutorialRun;
import gilproof.verdict.Evidence;
import gilproof.verdict.Figure;
import io.qameta.allure.AllureLifecycle;
import io.qameta.allure.FileSystemResultsWriter;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.TestResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The report of a run that never was: an outcome of each kind, and an interpreter with hostile output. */
final class MadeUp {

    /** Each of its tags would run something, if it were one. */
    static final String HOSTILE = "<script>document.title='hacked'</script>"
            + "<img src=x onerror=\"document.title='hacked'\"> & &lt;b&gt; \"double\" 'single' <b>bold</b>";

    /** Ten million characters on one line. */
    static final String LINE = "ten letter".repeat(1_000_000);

    private static final RuntimeText LIAR = new RuntimeText("liar", "Liar", "1.0 " + HOSTILE, List.of("GIL"));

    private final Path file;
    private final Run run;

    private MadeUp(Path file, Run run) {
        this.file = file;
        this.run = run;
    }

    /** Makes it in that folder. */
    static MadeUp in(Path folder) throws IOException, InterruptedException {
        List<Outcome> outcomes =
                List.of(Samples.holds(), Samples.refuted(), Samples.undecided(), surprise(), fault());
        Path results = folder.resolve("results");
        AllureLifecycle lifecycle = new AllureLifecycle(new FileSystemResultsWriter(results));
        AllureReport report = new AllureReport(Samples.SUITE, Samples.MACHINE, lifecycle);
        outcomes.forEach(outcome -> test(outcome, lifecycle, report));
        TutorialPage page = new TutorialPage(List.of(new TutorialRun(
                "it printed " + HOSTILE,
                "it printed " + HOSTILE,
                tutorial(),
                outcomes.stream().map(ClaimVerdict::of).toList())));
        report.finish(outcomes, List.of(), tutorial(), page.inAllure(), results);
        Path verdicts = folder.resolve("verdicts.json");
        VerdictsFile.write(verdicts, Samples.SUITE, Samples.MACHINE, outcomes, tutorial());
        return new MadeUp(AllureCommand.report(results, folder.resolve("report")), Run.of(verdicts));
    }

    /** A tutorial whose cells an interpreter with hostile output ran, or failed to run. */
    private static TutorialFindings tutorial() {
        TutorialFindings made = TutorialSamples.FINDINGS;
        Timing timing = TutorialSamples.IN_TWO_THREADS;
        return new TutorialFindings(
                made.statements(),
                made.cells(),
                List.of(Samples.CPYTHON, LIAR),
                List.of(timing, new Timing(
                        timing.cell(), LIAR, 0.8, timing.ratio(), 0, 0, timing.denied(), timing.iterations(), HOSTILE)),
                List.of(new Untimed(TutorialSamples.ONE_THREAD, LIAR, "it printed " + HOSTILE)),
                List.of(
                        Samples.ANSWER,
                        new StatementAnswer("B1", LIAR, Answer.UNDECIDED, "it printed " + HOSTILE, List.of("T1"))));
    }

    /** Judged, and each text that came from the interpreter is hostile. */
    private static Outcome surprise() {
        Figure made = Samples.ratio(0.998, 0.99, 1.01);
        Evidence piece = new Figure(
                made.question(), made.verdict(), made.weight(), made.value(), made.unit(), made.interval(), made.contrast(),
                made.rounds(), "it printed " + HOSTILE);
        return Samples.outcome(Samples.N3, LIAR, Status.SURPRISE, "it printed " + HOSTILE, Samples.judgement(piece));
    }

    /** Not judged, and its output has no end. */
    private static Outcome fault() {
        Recording recording = Samples.sleeping(Way.THREADS, HOSTILE + "\n" + LINE);
        Tried tried = new Tried(
                Samples.T1, LIAR, Samples.holds().expected(), Optional.empty(), List.of(recording), List.of(recording), 1);
        return new Faulted(tried, Status.RUNTIME_FAULT, "it printed " + HOSTILE + "\n" + LINE);
    }

    /** Runs a test as Allure's JUnit listener does, which records the exception. */
    private static void test(Outcome outcome, AllureLifecycle lifecycle, AllureReport report) {
        String id = UUID.randomUUID().toString();
        lifecycle.scheduleTestCase(new TestResult().setUuid(id).setName("claim").setLabels(new ArrayList<>()));
        lifecycle.startTestCase(id);
        report.describe(outcome, List.of(Attachment.source("program.py", ".py", HOSTILE)));
        lifecycle.updateTestCase(id, test -> {
            test.setStatus(status(outcome));
            if (outcome.status() != Status.AS_EXPECTED) {
                String thrown = outcome.status().prefix() + outcome.reason();
                test.setStatusDetails(new StatusDetails().setMessage(thrown).setTrace("Error: " + thrown));
            }
        });
        lifecycle.stopTestCase(id);
        lifecycle.writeTestCase(id);
    }

    private static io.qameta.allure.model.Status status(Outcome outcome) {
        return switch (outcome.status()) {
            case AS_EXPECTED -> io.qameta.allure.model.Status.PASSED;
            case UNDECIDED -> io.qameta.allure.model.Status.SKIPPED;
            case SURPRISE -> io.qameta.allure.model.Status.FAILED;
            case BROKEN_CLAIM, RUNTIME_FAULT -> io.qameta.allure.model.Status.BROKEN;
        };
    }

    /** The report's one file. */
    Path file() {
        return file;
    }

    /** The findings that the run would have. */
    Run run() {
        return run;
    }

    /** The only outcome with that status. */
    Run.Tried only(String status) {
        List<Run.Tried> such =
                run.tried().stream().filter(each -> each.status().equals(status)).toList();
        if (such.size() != 1) {
            throw new AssertionError(status + ": " + such);
        }
        return such.get(0);
    }
}

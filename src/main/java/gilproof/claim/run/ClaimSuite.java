package gilproof.claim.run;

import gilproof.claim.document.Answers;
import gilproof.claim.document.Cell;
import gilproof.claim.document.ClaimMethod;
import gilproof.claim.document.Coverage;
import gilproof.claim.document.Document;
import gilproof.claim.document.Statement;
import gilproof.experiment.ThreadsThatWait;
import gilproof.experiment.TutorialsCells;
import gilproof.experiment.bench.Laboratory;
import gilproof.experiment.bench.Progress;
import gilproof.report.Absence;
import gilproof.report.Machine;
import gilproof.report.Outcome;
import gilproof.report.Outcome.ClaimText;
import gilproof.report.Outcome.RuntimeText;
import gilproof.report.Suite;
import gilproof.report.Tally;
import gilproof.report.allure.AllureReport;
import gilproof.report.console.Console;
import gilproof.report.console.Estimate;
import gilproof.report.page.Badge;
import gilproof.report.page.StatementsTable;
import gilproof.report.page.TimeSpent;
import gilproof.report.page.TutorialFindings;
import gilproof.report.page.VerdictsFile;
import gilproof.report.tutorial.ClaimVerdict;
import gilproof.report.tutorial.TutorialPage;
import gilproof.report.tutorial.TutorialRun;
import gilproof.runtime.About;
import gilproof.runtime.RuntimeFault;
import gilproof.runtime.finding.Runtimes;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.opentest4j.AssertionFailedError;

/** One run of the suite: its laboratory, and what came of the claims so far. */
final class ClaimSuite implements AutoCloseable {

    private static final Path RESULTS = Path.of(System.getProperty("allure.results.directory", "allure-results"));
    private static final Path FOR_PROGRAMS = Path.of("target", "claims");

    private final Suite suite = new Suite("gilproof", version(), Instant.now());
    private final Machine machine = Machine.here();
    private final Console console;
    private final AllureReport allure = new AllureReport(suite, machine);
    private final List<Outcome> outcomes = Collections.synchronizedList(new ArrayList<>());
    private final List<Absence> absences = Collections.synchronizedList(new ArrayList<>());
    private final TimeSpent time = new TimeSpent();
    private final ScheduledExecutorService ticking = Executors.newSingleThreadScheduledExecutor(ClaimSuite::daemon);
    private final Settings settings;
    private final Laboratory laboratory;
    private final Path results;
    private final Path forPrograms;

    /**
     * A run as the user has set it.
     *
     * @throws WrongSetting when a setting is wrong; then nothing has begun
     */
    ClaimSuite() {
        this(Settings.ofThisJvm(), System.out, RESULTS, FOR_PROGRAMS);
    }

    /**
     * @param results where Allure finds what it reports
     * @param forPrograms where programs find the verdicts
     */
    ClaimSuite(Settings settings, PrintStream out, Path results, Path forPrograms) {
        this.settings = settings;
        this.results = results;
        this.forPrograms = forPrograms;
        console = new Console(out);
        laboratory = new Laboratory(settings.runtimes(), settings.limit(), new Progress() {
            @Override
            public void recording(String runtime, String experiment, int round) {
                console.recording(runtime, experiment, round);
            }

            @Override
            public void recorded(String runtime, String experiment, boolean alone, Duration took) {
                console.recorded(runtime, experiment);
                time.add(runtime, experiment, alone, took);
            }
        });
        // All at once: each takes from a tenth of a second to a whole one to say what it is.
        laboratory.runtimes().parallelStream().forEach(this::runtimeText);
        int verdicts = verdictsToCome();
        console.header(suite, machine, runtimeTexts(), verdicts,
                Estimate.of(verdicts, allure.formerFinishes(verdicts, results)));
        ticking.scheduleAtFixedRate(console::tick, 1, 1, TimeUnit.SECONDS);
        if (WholeRun.isUnderWay()) {
            laboratory.recordAhead(ThreadsThatWait.LONGEST_WAITS);
            laboratory.recordAhead(List.of(TutorialsCells.BUSY_CELLS));
        }
        console.notFound(settings.missing());
        console.lacking(laboratory.lacks());
    }

    /** How many verdicts this run gives. */
    private int verdictsToCome() {
        // Once: each time, the class path is searched for them.
        List<ClaimMethod> asked = Document.claims().stream().filter(WholeRun::isAskedFor).toList();
        int count = 0;
        for (String runtime : laboratory.runtimes()) {
            count += (int) asked.stream().filter(claim -> applies(claim, runtime)).count();
        }
        return count;
    }

    private boolean applies(ClaimMethod claim, String runtime) {
        try {
            return claim.expectedOn(laboratory.about(runtime)).isPresent();
        } catch (RuntimeFault unknown) {
            return true; // it will be told of each claim
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "what is going on");
        thread.setDaemon(true);
        return thread;
    }

    Settings settings() {
        return settings;
    }

    Laboratory laboratory() {
        return laboratory;
    }

    private List<RuntimeText> runtimeTexts() {
        return laboratory.runtimes().stream().map(this::runtimeText).toList();
    }

    RuntimeText runtimeText(String name) {
        try {
            About about = laboratory.about(name);
            return new RuntimeText(
                    name,
                    about.implementation(),
                    about.version(),
                    about.traits().stream().sorted().map(Enum::name).toList());
        } catch (RuntimeFault unknown) {
            return new RuntimeText(name, "unknown", "unknown", List.of());
        }
    }

    /** Takes what came of a claim on a runtime, while its test is still running. */
    void add(Outcome outcome) {
        outcomes.add(outcome);
        console.outcome(outcome);
        boolean java = outcome.runtime().implementation().equals("jvm");
        laboratory.withoutDisturbing(
                () -> allure.describe(outcome, ProgramSource.of(outcome.allRecordings(), java)));
    }

    /** Takes note that a claim does not apply to a runtime. */
    void addAbsence(Absence absence) {
        absences.add(absence);
    }

    /**
     * Ends all children, and writes what is written at the end.
     *
     * @throws AssertionFailedError when the whole document was asked for, and some of it was tried nowhere
     */
    @Override
    public void close() throws IOException {
        Timings timings;
        try {
            Timings.Recordings recordings = WholeRun.isUnderWay()
                    ? Timings.Recordings.inAWholeRun(laboratory)
                    : Timings.Recordings.inPartOfARun(laboratory);
            timings = Timings.of(recordings, runtimeTexts());
        } finally {
            laboratory.close();
            ticking.shutdownNow();
        }
        List<Outcome> all = inReadingOrder();
        List<ClaimText> claims = Document.claims().stream().map(ClaimMethod::text).toList();
        List<Absence> absent = List.copyOf(absences);
        Coverage coverage = coverage(all);
        TutorialFindings tutorial = new TutorialFindings(
                Statement.all(),
                Cell.all(),
                runtimeTexts(),
                timings.timed(),
                timings.untimed(),
                new Answers(claims, all, absent).on(runtimeTexts()));
        TutorialPage page = new TutorialPage(List.of(new TutorialRun(
                "this machine",
                "Run of " + suite.started().truncatedTo(ChronoUnit.SECONDS) + " on " + machine + ": " + Tally.of(all) + ". "
                        + coverage.words(),
                tutorial,
                all.stream().map(ClaimVerdict::of).toList())));
        console.timings(tutorial.cells(), tutorial.timings());
        List<String> notes = new ArrayList<>(laboratory.alsoPrinted());
        notes.add(coverage.words());
        notes.add(time.words());
        notes.add("The tutorial, as it runs here: " + page.write(forPrograms));
        notes.add("The same and a page for each claim: ./mvnw allure:report makes allure-report/index.html");
        console.summary(claims, all, notes);
        new StatementsTable(tutorial.statements(), claims, tutorial.runtimes(), all, absent, tutorial.answers())
                .write(forPrograms.resolve("statements.md"), suite, machine);
        VerdictsFile.write(forPrograms.resolve("verdicts.json"), suite, machine, all, tutorial);
        time.write(forPrograms.resolve("time.md"));
        Badge.write(forPrograms, Tally.of(all));
        allure.finish(all, absent, tutorial, page.inAllure(), results);
        if (!coverage.missing().isEmpty()) {
            throw new AssertionFailedError("Tried on no runtime: " + String.join(", ", coverage.missing())
                    + ". A claim that needs a runtime which does not come with the build says so with @NotInEveryRun.");
        }
    }

    private Coverage coverage(List<Outcome> all) {
        return new Coverage(
                Document.claims(),
                WholeRun.claimsAskedFor(),
                all.stream().map(outcome -> outcome.claim().id()).collect(Collectors.toSet()),
                laboratory.runtimes().containsAll(Runtimes.namesOfTheBuild()));
    }

    /** What came of the claims, not in the order in which they ended: by claim, and by runtime as these were chosen. */
    private List<Outcome> inReadingOrder() {
        List<String> claims =
                Document.claims().stream().map(claim -> claim.claim().id()).toList();
        return outcomes.stream()
                .sorted(Comparator.<Outcome>comparingInt(
                        outcome -> claims.indexOf(outcome.claim().id()))
                        .thenComparingInt(outcome -> laboratory.runtimes().indexOf(outcome.runtime().name())))
                .toList();
    }

    private static String version() {
        return System.getProperty("gilproof.version", "1.0-SNAPSHOT");
    }
}

package gilproof.claim.run;

import gilproof.claim.document.Answers;
import gilproof.claim.document.Cell;
import gilproof.claim.document.ClaimMethod;
import gilproof.claim.document.Coverage;
import gilproof.claim.document.Document;
import gilproof.claim.document.Statement;
import gilproof.experiment.Experiment;
import gilproof.experiment.Experiments;
import gilproof.experiment.ThreadsThatCompute;
import gilproof.experiment.ThreadsThatWait;
import gilproof.experiment.bench.Laboratory;
import gilproof.experiment.bench.Progress;
import gilproof.report.Absence;
import gilproof.report.Machine;
import gilproof.report.Outcome;
import gilproof.report.Outcome.ClaimText;
import gilproof.report.Outcome.RuntimeText;
import gilproof.report.Suite;
import gilproof.report.allure.AllureReport;
import gilproof.report.console.Console;
import gilproof.report.console.Estimate;
import gilproof.report.console.Spent;
import gilproof.report.console.Work;
import gilproof.report.page.TimeSpent;
import gilproof.report.page.TutorialFindings;
import gilproof.runtime.About;
import gilproof.runtime.LanguageRuntime;
import gilproof.runtime.RuntimeFault;
import gilproof.runtime.finding.Runtimes;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;

/** One run of the suite: its laboratory, and the outcomes of the claims so far. */
final class ClaimSuite implements AutoCloseable {

    /** The longest time that a run waits for unfinished pages when it is told to stop. */
    private static final Duration TO_FINISH = Duration.ofSeconds(3);

    /**
     * The experiments that take longest on every runtime, with the tutorial's waits or in all ways. They begin first, so
     * that a run does not end with them and an idle processor.
     */
    private static final List<Experiment> LONGEST = List.of(
            ThreadsThatWait.ASKING_A_SERVER, ThreadsThatWait.SLEEPING_WORKERS, ThreadsThatCompute.BUSY_WORKERS);

    /** The least time between two writes of the verdicts during a run: a write contains all of them and takes 10 ms. */
    private static final Duration BETWEEN_COPIES = Duration.ofMillis(500);

    /** Read once, because each reading searches the class path. */
    private final List<ClaimMethod> document = Document.claims();
    /** Each is made once: for it, the claim's method is run on all kinds of runtimes, without recording anything. */
    private final Map<ClaimMethod, ClaimText> texts = new ConcurrentHashMap<>();
    private final Suite suite = new Suite("gilproof", version(), Instant.now());
    private final Machine machine = Machine.here();
    private final Console console;
    private final AllureReport allure = new AllureReport(suite, machine);
    private final List<Outcome> outcomes = Collections.synchronizedList(new ArrayList<>());
    private final List<Absence> absences = Collections.synchronizedList(new ArrayList<>());
    private final TimeSpent time = new TimeSpent(Runtime.getRuntime().availableProcessors());
    private final ScheduledExecutorService ticking = Executors.newSingleThreadScheduledExecutor(ClaimSuite::daemon);
    private final Settings settings;
    private final AskedFor askedFor;
    private final Laboratory laboratory;
    private final Folders folders;
    private final RunResults results;
    private final Ending ending;
    private long kept = System.nanoTime() - BETWEEN_COPIES.toNanos();

    /**
     * A run with the user's settings.
     *
     * @throws WrongSetting when a setting is wrong; then nothing has begun
     */
    ClaimSuite(AskedFor askedFor) {
        this(Settings.ofThisJvm(), askedFor, System.out, Folders.ofThisJvm());
    }

    /** @param folders the folders of its results; results of the run before it are deleted */
    ClaimSuite(Settings settings, AskedFor askedFor, PrintStream out, Folders folders) {
        this.settings = settings;
        this.askedFor = askedFor;
        this.folders = folders;
        console = new Console(out);
        laboratory = new Laboratory(settings.runtimes(), settings.limit(), settings.children(), new Progress() {
            @Override
            public void asked(String runtime, Experiment experiment) {
                console.asked(runtime, experiment.name(), workOf(experiment), experiment.leastRounds());
            }

            @Override
            public void recording(String runtime, String experiment, int round) {
                console.recording(runtime, experiment, round);
            }

            @Override
            public void recorded(String runtime, String experiment, Duration processorTime, Duration denied, Duration took) {
                console.recorded(runtime, experiment, new Spent(took, processorTime, denied));
                time.add(runtime, experiment, processorTime, took);
            }
        });
        results = new RunResults(suite, machine, allure, folders, settings.namesakes());
        results.begin();
        // All at once: each runtime takes 0.1 s to 1 s to describe itself.
        laboratory.runtimes().parallelStream().forEach(this::runtimeText);
        List<LanguageRuntime> runtimes = settings.runtimes();
        int verdicts = runtimes.stream().mapToInt(this::verdictsOn).sum();
        int patience = runtimes.stream().mapToInt(each -> each.patience() * verdictsOn(each)).sum();
        console.header(suite, machine, runtimeTexts(), verdicts,
                Estimate.of(verdicts, patience, allure.formerFinishes(verdicts, folders.results())));
        ticking.scheduleAtFixedRate(console::tick, 1, 1, TimeUnit.SECONDS);
        ClaimsAtOnce.Given given = ClaimsAtOnce.Given.here();
        if (askedFor.isAllOf(document) && ClaimsAtOnce.areAll(given)) {
            laboratory.recordAhead(LONGEST);
        }
        console.notFound(settings.missing());
        console.foundTwice(settings.doubles());
        console.namesakes(settings.namesakes());
        console.withoutEffect(MavenCall.ofThisJvm().withoutEffect());
        console.lacking(Stream.concat(ClaimsAtOnce.words(given).stream(), laboratory.lacks().stream())
                .toList());
        ending = new Ending(this::interrupted);
    }

    private static Work workOf(Experiment experiment) {
        if (experiment.equals(Experiments.PACE)) {
            return Work.TAKING_THE_PACE;
        }
        if (experiment.equals(ThreadsThatCompute.BUSY_WORKERS)) {
            return Work.COMPUTING_AT_ITS_PACE;
        }
        return experiment.computes() ? Work.COMPUTING : Work.WAITING;
    }

    /** The number of verdicts that this run gives on a runtime. */
    private int verdictsOn(LanguageRuntime runtime) {
        return (int) askedFor.among(document).stream().filter(claim -> applies(claim, runtime.name())).count();
    }

    private boolean applies(ClaimMethod claim, String runtime) {
        try {
            return claim.expectedOn(laboratory.about(runtime)).isPresent();
        } catch (RuntimeFault unknown) {
            return true; // each claim reports the fault
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

    /** What the document says of a claim. */
    ClaimText text(ClaimMethod claim) {
        return texts.computeIfAbsent(claim, ClaimMethod::text);
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

    /** Takes the outcome of a claim on a runtime, while its test is still running. */
    void add(Outcome outcome) {
        // If the run's end has ended the child of a claim, the claim has no outcome of its own.
        ending.leaveTheRestUndone();
        outcomes.add(outcome);
        console.outcome(outcome);
        boolean java = outcome.runtime().implementation().equals("jvm");
        laboratory.withoutDisturbing(() -> {
            allure.describe(outcome, ProgramSource.of(outcome.allRecordings(), java));
            keep();
        });
    }

    private synchronized void keep() {
        if (System.nanoTime() - kept < BETWEEN_COPIES.toNanos()) {
            return;
        }
        kept = System.nanoTime();
        results.keep(found(Timings.Recordings.inPartOfARun(laboratory)));
    }

    /** Records that a claim does not apply to a runtime. */
    void addAbsence(Absence absence) {
        absences.add(absence);
    }

    /**
     * Ends all children, and writes the final results.
     *
     * @throws AssertionFailedError when the whole document was asked for, and some of it was tried nowhere
     * @throws IOException when some file could not be written; all others were
     */
    @Override
    public void close() throws IOException {
        if (!ending.close()) {
            return;
        }
        RunResults.Found found;
        try {
            found = found(askedFor.isAllOf(document)
                    ? Timings.Recordings.inAWholeRun(laboratory)
                    : Timings.Recordings.inPartOfARun(laboratory));
        } finally {
            laboratory.close();
            ticking.shutdownNow();
        }
        results.leave(found, laboratory.alsoPrinted(), time, console);
        Coverage coverage = found.coverage();
        if (!coverage.missing().isEmpty()) {
            throw new AssertionFailedError("Tried on no runtime: " + String.join(", ", coverage.missing())
                    + ". If a claim needs a runtime that does not come with the build, mark it with @NotInEveryRun.");
        }
    }

    /** The JVM is told to stop: decided verdicts are kept. The children are ended elsewhere. */
    private void interrupted() {
        ticking.shutdownNow();
        try {
            allure.awaitResults(outcomes.size(), folders.results(), TO_FINISH);
            List<String> notes = List.of("Interrupted. The verdicts reached so far are kept, the other claims are left "
                    + "open.");
            results.leave(found(Timings.Recordings.inPartOfARun(laboratory)), notes, time, console);
        } catch (IOException unwritable) {
            System.err.println(unwritable.getMessage());
        }
    }

    private RunResults.Found found(Timings.Recordings recordings) {
        List<Outcome> all = inReadingOrder();
        List<Absence> absent = List.copyOf(absences);
        List<ClaimText> claims = document.stream().map(this::text).toList();
        Timings timings = Timings.of(recordings, runtimeTexts());
        TutorialFindings tutorial = new TutorialFindings(
                Statement.all(),
                Cell.all(),
                runtimeTexts(),
                timings.timed(),
                timings.untimed(),
                new Answers(claims, all, absent).on(runtimeTexts()));
        return new RunResults.Found(claims, all, absent, tutorial, coverage(all));
    }

    private Coverage coverage(List<Outcome> all) {
        return new Coverage(
                document,
                askedFor.among(document).stream()
                        .map(claim -> claim.claim().id())
                        .collect(Collectors.toSet()),
                all.stream().map(outcome -> outcome.claim().id()).collect(Collectors.toSet()),
                laboratory.runtimes().containsAll(Runtimes.namesOfTheBuild()));
    }

    /** The outcomes, not in the order in which they came: by claim, and by runtime as these were chosen. */
    private List<Outcome> inReadingOrder() {
        List<String> claims = document.stream().map(claim -> claim.claim().id()).toList();
        // A copy: an outcome may arrive while an interrupted run writes.
        return List.of(outcomes.toArray(Outcome[]::new)).stream()
                .sorted(Comparator.<Outcome>comparingInt(
                        outcome -> claims.indexOf(outcome.claim().id()))
                        .thenComparingInt(outcome -> laboratory.runtimes().indexOf(outcome.runtime().name())))
                .toList();
    }

    private static String version() {
        return System.getProperty("gilproof.version", "1.0-SNAPSHOT");
    }
}

package gilproof.report.allure;

import gilproof.report.Absence;
import gilproof.report.Figures;
import gilproof.report.Machine;
import gilproof.report.Outcome;
import gilproof.report.Suite;
import gilproof.report.page.TutorialFindings;
import gilproof.report.picture.Timelines;
import io.qameta.allure.Allure;
import io.qameta.allure.AllureConstants;
import io.qameta.allure.AllureLifecycle;
import io.qameta.allure.model.Label;
import io.qameta.allure.model.Parameter;
import io.qameta.allure.model.TestResult;
import io.qameta.allure.util.ResultsUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/**
 * The claims as Allure's tests.
 *
 * <p>Allure identifies tests by class, method and the invocation's index, none of which means anything to a reader. Here a
 * test is a claim on a runtime, and keeps that identity from run to run however many runtimes there are.
 */
public final class AllureReport {

    /** The labels that make Allure's trees; the claim's own labels replace them. */
    private static final Set<String> TREES = Set.of(
            ResultsUtils.EPIC_LABEL_NAME,
            ResultsUtils.FEATURE_LABEL_NAME,
            ResultsUtils.STORY_LABEL_NAME,
            ResultsUtils.PARENT_SUITE_LABEL_NAME,
            ResultsUtils.SUITE_LABEL_NAME,
            ResultsUtils.SUB_SUITE_LABEL_NAME);

    /** Labels of JUnit's way to a test; Allure 3 shows all of them above the claim. The class is in its full name. */
    private static final Set<String> OF_NO_READER = Set.of(
            "junit.platform.uniqueid",
            ResultsUtils.FRAMEWORK_LABEL_NAME,
            ResultsUtils.LANGUAGE_LABEL_NAME,
            ResultsUtils.TEST_CLASS_LABEL_NAME,
            ResultsUtils.TEST_METHOD_LABEL_NAME);

    private final Suite suite;
    private final Machine machine;
    private final AllureLifecycle lifecycle;
    private final Timelines timelines = new Timelines();
    private final Set<String> written = ConcurrentHashMap.newKeySet();

    /** The report of one run on this machine. */
    public AllureReport(Suite suite, Machine machine) {
        this(suite, machine, Allure.getLifecycle());
    }

    /** The report of one run, through that lifecycle. */
    public AllureReport(Suite suite, Machine machine, AllureLifecycle lifecycle) {
        this.suite = suite;
        this.machine = machine;
        this.lifecycle = lifecycle;
    }

    /**
     * Reports the outcome of the test that is running on this thread. Without such a test nothing happens.
     *
     * @param outcome the outcome
     * @param attachments further texts for the reader: the program's source, for example; they stand first
     */
    public void describe(Outcome outcome, List<Attachment> attachments) {
        if (lifecycle.getCurrentTestCase().isEmpty()) {
            return;
        }
        lifecycle.updateTestCase(result -> describe(result, outcome));
        List<Attachment> all = new ArrayList<>(attachments);
        all.addAll(Recordings.attachments(outcome.allRecordings()));
        all.add(Attachment.plain("versions", Versions.of(outcome, suite, machine)));
        all.forEach(this::attach);
    }

    /**
     * Many claims read the same recordings of the same programs. A text is written once and named after its contents, and
     * after the run: results of former runs may lie beside it.
     */
    private void attach(Attachment attachment) {
        byte[] text = attachment.text().getBytes(StandardCharsets.UTF_8);
        String source = ResultsUtils.md5(attachment.text() + suite.started()) + AllureConstants.ATTACHMENT_FILE_SUFFIX
                + attachment.extension();
        if (written.add(source)) {
            lifecycle.writeAttachment(source, new ByteArrayInputStream(text));
        }
        lifecycle.updateTestCase(test -> test.getAttachments()
                .add(new io.qameta.allure.model.Attachment()
                        .setName(attachment.name())
                        .setType(attachment.type())
                        .setSource(source)));
    }

    /** Reports the outcome without further attachments. */
    public void describe(Outcome outcome) {
        describe(outcome, List.of());
    }

    /**
     * Waits until Allure has written the reported outcomes.
     *
     * @param outcomes the number of reported outcomes
     * @param atMost the longest wait; after it there may be fewer
     */
    public void awaitResults(int outcomes, Path results, Duration atMost) {
        try {
            Awaitility.await()
                    .atMost(atMost)
                    .ignoreExceptions()
                    .until(() -> AllureResults.of(results, suite.started()).tests().size() >= outcomes);
        } catch (ConditionTimeoutException late) {
            // The others are reported all the same.
        }
    }

    /**
     * Completes the results of this run after the last test has been written. Each claim's page gets the tutorial's part and
     * its table of all runtimes. The report gets its first page, its environment, its categories and its history.
     *
     * @param outcomes the outcomes of all claims
     * @param absences where claims do not apply, and why
     * @param tutorial the run's findings on the tutorial
     * @param firstPage the page that stands before the claims
     * @param results the folder of Allure's results
     * @throws IOException when results cannot be read or written
     */
    public void finish(
            List<Outcome> outcomes, List<Absence> absences, TutorialFindings tutorial, ExtraPage firstPage, Path results)
            throws IOException {
        firstPage.write(results, suite.started());
        AllureResults run = AllureResults.of(results, suite.started());
        run.complete(outcomes, absences, tutorial);
        AllureFiles.write(results, suite, machine, outcomes);
        AllureHistory.in(results).add(suite, run.tests());
    }

    /**
     * The instant of each verdict of the last run with as many claims, in seconds from its beginning; empty if there was
     * none.
     *
     * @param results the folder of Allure's results
     */
    public List<Double> formerFinishes(int verdicts, Path results) {
        return AllureHistory.in(results).finishes(verdicts);
    }

    /** The identity of a claim on a runtime, the same in every run. */
    public static String testCaseId(Outcome outcome) {
        return testCaseId(outcome.claim().id(), outcome.runtime().name());
    }

    /** The identity by the claim's id and the runtime's name. */
    public static String testCaseId(String claim, String runtime) {
        return ResultsUtils.md5("claim " + claim + " on " + runtime);
    }

    private void describe(TestResult result, Outcome outcome) {
        String claim = outcome.claim().title();
        String section = outcome.claim().section();
        String runtime = outcome.runtime().name();
        result.setName(Words.title(outcome));
        result.setTestCaseName(claim);
        result.setTestCaseId(testCaseId(outcome));
        result.setHistoryId(testCaseId(outcome));
        result.setTitlePath(List.of(section, claim));
        result.setDescription(null);
        result.setDescriptionHtml(ClaimPage.of(outcome, timelines));
        result.setParameters(parameters(outcome));

        List<Label> labels = new ArrayList<>(result.getLabels());
        labels.removeIf(label -> TREES.contains(label.getName()) || OF_NO_READER.contains(label.getName()));
        labels.add(ResultsUtils.createEpicLabel(section));
        labels.add(ResultsUtils.createFeatureLabel(claim));
        labels.add(ResultsUtils.createParentSuiteLabel(section));
        labels.add(ResultsUtils.createSuiteLabel(claim));
        result.setLabels(labels);
    }

    /**
     * The runtime is part of the test's identity; properties that may change from run to run are not. Former parameters,
     * such as the invocation's id, are replaced.
     */
    private static List<Parameter> parameters(Outcome outcome) {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(ResultsUtils.createParameter("runtime", outcome.runtime().name()));
        parameters.add(excluded(
                "version", outcome.runtime().implementation() + " " + outcome.runtime().version()));
        outcome.headline().ifPresent(piece -> parameters.add(excluded("figure", Figures.of(piece))));
        outcome.judgement()
                .ifPresent(judgement -> parameters.add(excluded("rounds", Figures.count(judgement.rounds(), "round"))));
        return parameters;
    }

    private static Parameter excluded(String name, String value) {
        return ResultsUtils.createParameter(name, value).setExcluded(true);
    }
}

package gilproof.report.allure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.report.Absence;
import gilproof.report.Outcome;
import gilproof.report.Samples;
import gilproof.report.TutorialSamples;
import io.qameta.allure.AllureLifecycle;
import io.qameta.allure.FileSystemResultsWriter;
import io.qameta.allure.model.Parameter;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.TestResult;
import io.qameta.allure.util.ResultsUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllureReportTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final ExtraPage PAGE = new ExtraPage("0 First", "All of it", "<p>some</p>", "");

    @TempDir
    Path results;

    private AllureLifecycle lifecycle;
    private AllureReport report;

    @BeforeEach
    void aReportOfItsOwn() {
        lifecycle = new AllureLifecycle(new FileSystemResultsWriter(results));
        report = new AllureReport(Samples.SUITE, Samples.MACHINE, lifecycle);
    }

    @Test
    void aTestIsAClaimOnARuntime() throws IOException {
        run(Samples.holds());

        JsonNode test = result("T1");
        assertThat(test.path("name").asText())
                .isEqualTo("T1 · Two threads that mostly sleep finish in about half the time of one — cpython");
        assertThat(labels(test, "epic")).containsExactly("2 Threads");
        assertThat(labels(test, "feature")).singleElement().asString().startsWith("T1 · ");
        assertThat(labels(test, "story")).isEmpty();
        assertThat(labels(test, "package")).as("other labels stay").containsExactly("some");
        assertThat(labels(test, "testClass")).as("but not those that are of no reader's concern").isEmpty();
        assertThat(labels(test, "suite")).hasSize(1).doesNotContain("Some suite");
    }

    @Test
    void resultsAreDeletedAndNothingElse() throws IOException {
        run(Samples.holds());
        finish(List.of(Samples.holds()), List.of());
        Path ofAUser = Files.writeString(results.resolve("README.md"), "what this folder is for");
        Path history = results.resolve("history/runs.json");
        Path kept = AllureFolder.results(results).iterator().next();

        AllureFolder.clear(results, Set.of(kept));

        assertThat(results)
                .isDirectoryNotContaining(each -> !List.of(ofAUser, kept, history.getParent()).contains(each));
        assertThat(List.of(ofAUser, kept, history)).allMatch(Files::exists);
    }

    @Test
    void thereMayBeNoResults() throws IOException {
        AllureFolder.clear(results.resolve("none"), Set.of());

        assertThat(results.resolve("none")).doesNotExist();
    }

    @Test
    void itsIdentityIsTheSameInEveryRunAndAnotherOnEachRuntime() {
        Outcome again = Samples.fault("another reason");

        assertThat(AllureReport.testCaseId(again)).isEqualTo(AllureReport.testCaseId(Samples.holds()));
        assertThat(AllureReport.testCaseId(Samples.surprise())).isNotEqualTo(AllureReport.testCaseId(Samples.holds()));
    }

    @Test
    void parametersThatChangeFromRunToRunAreNoPartOfIt() throws IOException {
        run(Samples.holds());

        List<String> included = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (JsonNode parameter : result("T1").path("parameters")) {
            all.add(parameter.path("name").asText());
            if (!parameter.path("excluded").asBoolean()) {
                included.add(parameter.path("name").asText());
            }
        }
        assertThat(all).containsExactly("runtime", "version", "figure", "rounds").doesNotHaveDuplicates();
        assertThat(included).containsExactly("runtime");
    }

    @Test
    void sourceTranscriptsRecordingsAndVersionsAreAttached() throws IOException {
        run(Samples.holds());

        List<String> names = new ArrayList<>();
        result("T1").path("attachments").forEach(attachment -> names.add(attachment.path("name").asText()));
        assertThat(names)
                .containsExactly(
                        "program.py",
                        "transcript: sleeping_workers, threads, cpython",
                        "transcript: sleeping_workers, threads under one lock, cpython",
                        "recording: sleeping_workers, threads, cpython",
                        "recording: sleeping_workers, threads under one lock, cpython",
                        "versions");
    }

    @Test
    void whatSeveralClaimsReadIsWrittenOnce() throws IOException {
        run(Samples.holds());
        run(Samples.undecided());

        assertThat(sources("T1")).hasSize(6).allMatch(source -> Files.exists(results.resolve(source)));
        assertThat(Set.copyOf(sources("T1"))).as("two of its recordings printed the same").hasSize(5);
        assertThat(sources("N3")).as("the same but its versions").containsAll(sources("T1").subList(0, 5));
    }

    private List<String> sources(String claim) throws IOException {
        return result(claim).path("attachments").findValuesAsText("source");
    }

    @Test
    void afterwardsEveryPageHasTheTableOfAllRuntimes() throws IOException {
        run(Samples.holds());
        run(Samples.surprise());
        run(Samples.undecided());
        List<Outcome> outcomes = List.of(Samples.holds(), Samples.surprise(), Samples.undecided());
        finish(outcomes, List.of(new Absence("N3", "jython", "it has no `lock`")));

        assertThat(result("T1").path("descriptionHtml").asText())
                .doesNotContain(RuntimesTable.place("T1"))
                .contains("<b>cpython</b>", "<b>jython</b>", "surprise: refuted");
        assertThat(result("N3").path("descriptionHtml").asText())
                .contains("does not apply: it has no <code>lock</code>");
    }

    @Test
    void messagesCanStartNothing() throws IOException {
        run(Samples.fault());
        finish(List.of(Samples.fault()), List.of());

        String message = result("T1").path("statusDetails").path("message").asText();
        assertThat(message).startsWith(gilproof.report.Status.RUNTIME_FAULT.prefix()).doesNotContain("<script");
    }

    @Test
    void theOverviewHasItsEnvironmentAndCategories() throws IOException {
        finish(List.of(Samples.holds(), Samples.fault()), List.of());

        assertThat(Files.readString(results.resolve("environment.properties")))
                .contains("Hold=1\n", "Surprises=0\n", "Machine=Linux 6.1 amd64, 2 processors")
                .contains("cpython=CPython 3.14.3 (GIL, FORK)")
                .doesNotContain("#");
        JsonNode categories = JSON.readTree(results.resolve("categories.json").toFile());
        assertThat(categories).hasSize(4);
        for (Outcome outcome : List.of(Samples.surprise(), Samples.broken(), Samples.fault(), Samples.undecided())) {
            assertThat(categories)
                    .filteredOn(category -> Pattern.matches(category.path("messageRegex").asText(), Messages.of(outcome)))
                    .hasSize(1);
        }
    }

    @Test
    void outsideATestNothingIsDescribed() throws IOException {
        report.describe(Samples.holds());

        try (Stream<Path> files = Files.list(results)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void afterwardsAPageHasWhatTheTutorialSays() throws IOException {
        run(Samples.holds());
        run(Samples.undecided());
        finish(List.of(Samples.holds(), Samples.undecided()), List.of());

        assertThat(result("T1").path("descriptionHtml").asText())
                .doesNotContain(TutorialPart.place("T1"))
                .contains("What the tutorial says", "Lines mix.", "Here: <b>true in part</b>. Lines mix, but none is torn.")
                .contains("<b>0.812 s</b>, ratio 0.499", "<b>0.815 s</b>, ratio 0.508");
        assertThat(result("N3").path("descriptionHtml").asText())
                .as("not in the tutorial")
                .doesNotContain(TutorialPart.place("N3"), "What the tutorial says");
    }

    @Test
    void aPageStandsBeforeTheClaimsAndIsNoneOfThem() throws IOException {
        run(Samples.holds());
        finish(List.of(Samples.holds()), List.of());

        JsonNode page = result(PAGE.title());
        assertThat(labels(page, "epic")).containsExactly("0 First");
        assertThat(page.path("status").asText()).isEqualTo("passed");
        assertThat(page.path("descriptionHtml").asText()).isEqualTo(PAGE.html());
        assertThat(ExtraPage.is((ObjectNode) page)).isTrue();
        assertThat(ExtraPage.is((ObjectNode) result("T1"))).isFalse();
        assertThat(report.formerFinishes(1, results)).as("a page is not waited for").hasSize(1);
    }

    private void finish(List<Outcome> outcomes, List<Absence> absences) throws IOException {
        report.finish(outcomes, absences, TutorialSamples.FINDINGS, PAGE, results);
    }

    /** Runs a test as Allure's JUnit listener would. */
    private void run(Outcome outcome) {
        String id = UUID.randomUUID().toString();
        lifecycle.scheduleTestCase(new TestResult()
                .setUuid(id)
                .setName("claim(Outcome)[1]")
                .setParameters(new ArrayList<>(List.of(new Parameter().setName("UniqueId").setValue("[1]"))))
                .setLabels(new ArrayList<>(List.of(
                        ResultsUtils.createTestClassLabel("Some"),
                        ResultsUtils.createPackageLabel("some"),
                        ResultsUtils.createSuiteLabel("Some suite")))));
        lifecycle.startTestCase(id);
        report.describe(outcome, List.of(Attachment.source("program.py", ".py", "print(1)")));
        lifecycle.updateTestCase(id, test -> test.setStatus(Status.BROKEN)
                .setStatusDetails(new StatusDetails()
                        .setMessage(outcome.status().prefix() + outcome.reason())
                        .setTrace("at <b>")));
        lifecycle.stopTestCase(id);
        lifecycle.writeTestCase(id);
    }

    private JsonNode result(String claim) throws IOException {
        try (Stream<Path> files = Files.list(results)) {
            for (Path file : files.filter(path -> path.toString().endsWith("-result.json")).toList()) {
                JsonNode test = JSON.readTree(file.toFile());
                if (test.path("name").asText().startsWith(claim)) {
                    return test;
                }
            }
        }
        throw new AssertionError("no result of " + claim);
    }

    private static List<String> labels(JsonNode test, String name) {
        List<String> values = new ArrayList<>();
        test.path("labels").forEach(label -> {
            if (label.path("name").asText().equals(name)) {
                values.add(label.path("value").asText());
            }
        });
        return values;
    }
}

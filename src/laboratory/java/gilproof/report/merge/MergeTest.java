package gilproof.report.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gilproof.report.Machine;
import gilproof.report.Outcome;
import gilproof.report.Samples;
import gilproof.report.Suite;
import gilproof.report.TutorialSamples;
import gilproof.report.allure.AllureReport;
import gilproof.report.page.TutorialFindings;
import gilproof.report.page.VerdictsFile;
import gilproof.report.tutorial.ClaimVerdict;
import gilproof.report.tutorial.TutorialPage;
import gilproof.report.tutorial.TutorialRun;
import io.qameta.allure.AllureLifecycle;
import io.qameta.allure.FileSystemResultsWriter;
import io.qameta.allure.model.TestResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two runs on two machines, and their merged report. */
class MergeTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Machine OLD = new Machine("Linux 6.1", "amd64", 2, "Eclipse Adoptium 17.0.9");
    private static final Machine NEW = new Machine("Mac OS X 14.5", "aarch64", 3, "Eclipse Adoptium 25.0.1");

    @TempDir
    Path folder;

    private Path merged;

    @BeforeEach
    void twoRuns() throws IOException {
        merged = folder.resolve("merged");
        run("one", OLD, Samples.holds(), Samples.undecided());
        run("other", NEW, Samples.holds(), Samples.surprise());
    }

    @Test
    void theSameClaimOnTheSameRuntimeIsKeptApartByItsMachine() throws IOException {
        merge("one", "other");

        List<JsonNode> same = results().stream()
                .filter(test -> test.path("name").asText().contains("— cpython"))
                .filter(test -> test.path("name").asText().startsWith("T1"))
                .toList();
        assertThat(same).extracting(test -> test.path("name").asText().replaceAll(".*— ", ""))
                .containsExactlyInAnyOrder("Linux amd64, JDK 17", "Mac OS X aarch64, JDK 25");
        assertThat(same).extracting(test -> test.path("historyId").asText()).doesNotHaveDuplicates();
        assertThat(same).extracting(test -> test.path("testCaseId").asText()).doesNotHaveDuplicates();
        assertThat(same)
                .allSatisfy(test -> assertThat(test.path("parameters").findValuesAsText("name")).contains("machine"));
    }

    @Test
    void itsIdentityIsTheSameInEveryMerge() throws IOException {
        merge("one", "other");
        List<String> before = results().stream().map(test -> test.path("historyId").asText()).sorted().toList();
        merge("other", "one");

        assertThat(results()).extracting(test -> test.path("historyId").asText())
                .containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void eachPageHasItsClaimOnEveryMachineAndOnePageHasAll() throws IOException {
        merge("one", "other");

        assertThat(results())
                .filteredOn(test -> test.path("name").asText().startsWith("T1"))
                .isNotEmpty()
                .allSatisfy(test -> assertThat(test.path("descriptionHtml").asText())
                        .contains("On every machine", "Linux amd64, JDK 17", "Mac OS X aarch64, JDK 25"));
        JsonNode all = results().stream()
                .filter(test -> test.path("name").asText().startsWith("All claims"))
                .findFirst()
                .orElseThrow();
        assertThat(all.path("status").asText()).as("there is a surprise").isEqualTo("failed");
        assertThat(all.path("descriptionHtml").asText()).contains("SURPRISE", "jython", "N3").doesNotContain("<script");
    }

    @Test
    void theOverviewNamesAllMachinesAndCategories() throws IOException {
        merge("one", "other");

        Path results = merged.resolve("allure-results");
        assertThat(Files.readString(results.resolve("environment.properties")))
                .contains("Linux\\ amd64,\\ JDK\\ 17=", "Mac\\ OS\\ X\\ aarch64,\\ JDK\\ 25=", "cpython=CPython 3.14.3");
        assertThat(Files.readString(results.resolve("categories.json"))).contains("Surprise about the world");
        assertThat(results.resolve("history/runs.json")).exists();
    }

    @Test
    void theTableTellsSurprisesFirst() throws IOException {
        String said = merge("one", "other");

        assertThat(said)
                .startsWith("2 runs on 2 machines, 4 results: 2 hold, 0 refuted as expected, 1 inconclusive, 1 surprises");
        String page = Files.readString(merged.resolve("matrix.md"));
        assertThat(page.indexOf("**SURPRISE: refuted**")).isPositive().isLessThan(page.indexOf("**inconclusive**"));
        assertThat(page).contains("| cpython | holds 0.502 [0.501, 0.506] | holds 0.502 [0.501, 0.506] |", "holds 2/2");
        JsonNode cells = JSON.readTree(merged.resolve("matrix.json").toFile()).path("cells");
        assertThat(cells.findValuesAsText("status"))
                .containsExactly("surprise", "undecided", "as expected", "as expected");
        assertThat(cells.findValuesAsText("machine").get(0)).isEqualTo("Mac OS X aarch64, JDK 25");
    }

    @Test
    void runsOnTheSameKindOfMachineAreToldApartIfTheyMeet() throws IOException {
        run("again", OLD, Samples.holds());
        run("jython", NEW, Samples.refuted());

        assertThat(MergedRun.in(folders("one", "again"))).extracting(MergedRun::label)
                .containsExactly("Linux amd64, JDK 17 (one)", "Linux amd64, JDK 17 (again)");
        run("elsewhere", OLD, Samples.refuted());
        assertThat(MergedRun.in(folders("one", "elsewhere"))).extracting(MergedRun::label)
                .containsOnly("Linux amd64, JDK 17");
    }

    @Test
    void aFolderOfRunsStandsForAllOfThem() throws IOException {
        assertThat(MergedRun.in(List.of(folder))).extracting(MergedRun::name).containsExactly("one", "other");
    }

    @Test
    void aFolderWithoutARunIsNamed() throws IOException {
        Files.createDirectory(folder.resolve("empty"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> merge("one", "empty"))
                .withMessageContaining("There is no run in")
                .withMessageContaining("empty")
                .withMessageContaining("claims/verdicts.json");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Merge.main(new String[] {"", "merged"}))
                .withMessageContaining("-Dgilproof.merge=");
    }

    @Test
    void whatWasMergedBeforeIsReplaced() throws IOException {
        merge("one", "other");
        merge("one");

        assertThat(results()).hasSize(4).noneMatch(test -> test.path("name").asText().contains("Mac OS X"));
    }

    @Test
    void theTutorialHasAColumnForEachMachine() throws IOException {
        String said = merge("one", "other");

        assertThat(said).contains("tutorial.md");
        assertThat(Files.readString(merged.resolve("tutorial.md")))
                .contains("| cell | tutorial | Linux amd64, JDK 17, 3.14.3 | Mac OS X aarch64, JDK 25, 3.14.3 |")
                .contains("**0.815&nbsp;s**");
        assertThat(results())
                .filteredOn(
                        test -> test.path("labels").findValuesAsText("value").contains("0 The tutorial, as it runs here"))
                .as("one for all machines in place of one for each")
                .singleElement()
                .satisfies(page -> assertThat(page.path("descriptionHtml").asText())
                        .contains("Linux amd64, JDK 17, 3.14.3", "Mac OS X aarch64, JDK 25, 3.14.3")
                        .doesNotContain("<script"));
    }

    private String merge(String... names) throws IOException {
        return Merge.merged(folders(names), merged);
    }

    private List<Path> folders(String... names) {
        return Stream.of(names).map(folder::resolve).toList();
    }

    private List<JsonNode> results() throws IOException {
        List<JsonNode> results = new ArrayList<>();
        try (Stream<Path> files = Files.list(merged.resolve("allure-results"))) {
            for (Path file : files.filter(each -> each.toString().endsWith("-result.json")).toList()) {
                results.add(JSON.readTree(file.toFile()));
            }
        }
        return results;
    }

    /** The files of a run in its folder. */
    private void run(String name, Machine machine, Outcome... outcomes) throws IOException {
        Path results = folder.resolve(name).resolve("allure-results");
        Suite suite = new Suite("gilproof", "1.0", Instant.parse("2026-01-02T03:04:05Z"));
        AllureLifecycle lifecycle = new AllureLifecycle(new FileSystemResultsWriter(results));
        AllureReport report = new AllureReport(suite, machine, lifecycle);
        for (Outcome outcome : outcomes) {
            String uuid = UUID.randomUUID().toString();
            lifecycle.scheduleTestCase(new TestResult().setUuid(uuid).setName("some"));
            lifecycle.startTestCase(uuid);
            report.describe(outcome);
            lifecycle.stopTestCase(uuid);
            lifecycle.writeTestCase(uuid);
        }
        TutorialFindings tutorial = TutorialSamples.FINDINGS;
        List<ClaimVerdict> verdicts = Stream.of(outcomes).map(ClaimVerdict::of).toList();
        TutorialPage page = new TutorialPage(List.of(new TutorialRun("this machine", "Run.", tutorial, verdicts)));
        report.finish(List.of(outcomes), List.of(), tutorial, page.inAllure(), results);
        VerdictsFile.write(folder.resolve(name).resolve("claims/verdicts.json"), suite, machine, List.of(outcomes),
                tutorial);
    }
}

package gilproof.report.allure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.report.Absence;
import gilproof.report.Outcome;
import gilproof.report.WholeFile;
import gilproof.report.page.TutorialFindings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One run's results for Allure: a JSON file for each test. */
final class AllureResults {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<Path, ObjectNode> tests;

    private AllureResults(Map<Path, ObjectNode> tests) {
        this.tests = tests;
    }

    /** The results of tests that started at that instant or later: former runs may lie in the same folder. */
    static AllureResults of(Path folder, Instant started) throws IOException {
        Map<Path, ObjectNode> tests = new LinkedHashMap<>();
        for (Path file : AllureFolder.files(folder, name -> name.endsWith("-result.json"))) {
            if (JSON.readTree(file.toFile()) instanceof ObjectNode test
                    && test.path("start").asLong() >= started.toEpochMilli()) {
                tests.put(file, test);
            }
        }
        return new AllureResults(tests);
    }

    /** The tests as Allure writes them. */
    Collection<ObjectNode> tests() {
        return new ArrayList<>(tests.values());
    }

    /**
     * Puts the tutorial's part and the table of all runtimes on each claim's page, makes messages harmless, and writes the
     * results back.
     */
    void complete(List<Outcome> outcomes, List<Absence> absences, TutorialFindings tutorial) throws IOException {
        Map<String, Outcome> byId = outcomes.stream()
                .collect(Collectors.toMap(AllureReport::testCaseId, outcome -> outcome, (first, second) -> second));
        for (Map.Entry<Path, ObjectNode> test : tests.entrySet()) {
            Outcome outcome = byId.get(test.getValue().path("testCaseId").asText());
            if (outcome != null) {
                String claim = outcome.claim().id();
                String table = RuntimesTable.of(claim, outcome.runtime().name(), outcomes, absences);
                String page = test.getValue().path("descriptionHtml").asText();
                test.getValue()
                        .put(
                                "descriptionHtml",
                                page.replace(RuntimesTable.place(claim), table)
                                        .replace(TutorialPart.place(claim), TutorialPart.of(outcome, tutorial)));
            }
            test.getValue().findParents("message").forEach(details -> makeHarmless((ObjectNode) details));
            WholeFile.write(test.getKey(), JSON.writeValueAsString(test.getValue()));
        }
    }

    /** A message and its stack trace may quote a runtime's output. */
    private static void makeHarmless(ObjectNode details) {
        for (String name : List.of("message", "trace")) {
            if (details.path(name).isTextual()) {
                details.put(name, Messages.harmless(details.path(name).asText()));
            }
        }
    }
}

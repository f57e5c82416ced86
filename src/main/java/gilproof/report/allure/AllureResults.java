package gilproof.report.allure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.report.Absence;
import gilproof.report.Outcome;
import gilproof.report.WholeFile;
import gilproof.report.page.TutorialFindings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The results that one run has written for Allure: a JSON file for each test. */
final class AllureResults {

    /** Of each test, and of the run; the executor's is written as the report is made. */
    private static final Pattern WRITTEN_BY_ALLURE = Pattern.compile(".*-(result|container)\\.json|.*-attachment(\\..*)?"
            + "|environment\\.properties|categories\\.json|executor\\.json|allure\\.properties");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<Path, ObjectNode> tests;

    private AllureResults(Map<Path, ObjectNode> tests) {
        this.tests = tests;
    }

    /**
     * Deletes the results of former runs: results that pile up turn the former run into "retries" of this one. What Allure
     * does not write stays, and so does the history.
     *
     * @throws IOException when some cannot be deleted
     */
    static void clear(Path folder) throws IOException {
        for (Path file : files(folder, name -> WRITTEN_BY_ALLURE.matcher(name).matches())) {
            Files.delete(file);
        }
    }

    /** Those that were started at that instant or later: where nobody cleans up, former runs lie in the same folder. */
    static AllureResults of(Path folder, Instant started) throws IOException {
        Map<Path, ObjectNode> tests = new LinkedHashMap<>();
        for (Path file : files(folder, name -> name.endsWith("-result.json"))) {
            if (JSON.readTree(file.toFile()) instanceof ObjectNode test
                    && test.path("start").asLong() >= started.toEpochMilli()) {
                tests.put(file, test);
            }
        }
        return new AllureResults(tests);
    }

    private static List<Path> files(Path folder, Predicate<String> called) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> called.test(file.getFileName().toString()))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    /** The tests as Allure writes them. */
    Collection<ObjectNode> tests() {
        return new ArrayList<>(tests.values());
    }

    /** Puts the tutorial's part and the table of all runtimes on each claim's page, makes messages harmless, and writes the results back. */
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

    /** A message and its stack trace may quote what a runtime printed. */
    private static void makeHarmless(ObjectNode details) {
        for (String name : List.of("message", "trace")) {
            if (details.path(name).isTextual()) {
                details.put(name, Messages.harmless(details.path(name).asText()));
            }
        }
    }
}

package gilproof.report.merge;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.report.Suite;
import gilproof.report.allure.AllureFiles;
import gilproof.report.allure.AllureHistory;
import gilproof.report.allure.AllureReport;
import gilproof.report.allure.ExtraPage;
import gilproof.report.tutorial.TutorialPage;
import io.qameta.allure.util.ResultsUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The results of several runs in one folder for Allure.
 *
 * <p>A claim on a runtime has one identity in every run, so that Allure sees its history. Here several machines try it at
 * once, so the machine becomes a part of the identity. Otherwise Allure would take one machine's result for another try of
 * the other's.
 */
final class MergedResults {

    private static final String RESULT = "-result.json";

    /** The files of Allure's overview; each run has its own, and the merged report one of all. */
    private static final Set<String> OVERVIEW =
            Set.of("environment.properties", "categories.json", "executor.json", "README.md");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<MergedRun> runs;
    private final Matrix matrix;
    private final List<ObjectNode> tests = new ArrayList<>();

    private MergedResults(List<MergedRun> runs, Matrix matrix) {
        this.runs = runs;
        this.matrix = matrix;
    }

    /**
     * Writes them into a folder and replaces a former merge; the history of former merges stays.
     *
     * @return the number of tests
     */
    static int write(List<MergedRun> runs, Matrix matrix, Path folder) throws IOException {
        MergedResults merged = new MergedResults(runs, matrix);
        emptied(folder);
        for (MergedRun run : runs) {
            merged.copy(run, folder);
        }
        int tests = merged.tests.size();
        merged.addPages(folder);
        AllureFiles.write(folder, merged.environment());
        AllureHistory.in(folder).add(merged.latest(), merged.tests);
        return tests;
    }

    private static void emptied(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Path file : files(folder)) {
            Files.delete(file);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void copy(MergedRun run, Path folder) throws IOException {
        Map<String, MatrixCell> claims = new LinkedHashMap<>();
        run.cells().forEach(cell -> claims.put(AllureReport.testCaseId(cell.claim(), cell.runtime()), cell));
        for (Path file : files(run.results())) {
            String name = file.getFileName().toString();
            Path copy = folder.resolve(name);
            if (name.endsWith(RESULT)) {
                ObjectNode test = (ObjectNode) JSON.readTree(file.toFile());
                if (ExtraPage.is(test)) {
                    continue; // the merged report has its own
                }
                tellApart(test, run.label(), claims.get(test.path("testCaseId").asText()));
                tests.add(test);
                JSON.writeValue(copy.toFile(), test);
            } else if (!OVERVIEW.contains(name)) {
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Puts the machine into a test's identity, its name and its parameters, and the claim's table on its page. */
    private void tellApart(ObjectNode test, String machine, MatrixCell claim) {
        for (String id : List.of("testCaseId", "historyId")) {
            test.put(id, ResultsUtils.md5(test.path(id).asText() + " on " + machine));
        }
        test.put("name", test.path("name").asText() + " — " + machine);
        test.withArray("parameters").addObject().put("name", "machine").put("value", machine);
        if (claim != null) {
            String page = test.path("descriptionHtml").asText();
            test.put("descriptionHtml", page + MatrixTable.ofClaim(matrix, claim.claim()));
        }
    }

    /**
     * A page of its own for the whole table, which passes if there are no surprises; and before it the tutorial, on all
     * machines.
     */
    private void addPages(Path folder) throws IOException {
        String surprises = matrix.tally().isRed() ? matrix.tally().toString() : "";
        ExtraPage table = new ExtraPage(
                "0 The verdicts on each claim: the matrix",
                "All claims on all runtimes and machines",
                MatrixTable.ofAll(matrix),
                surprises);
        tests.add(table.write(folder, latest().started()));
        Optional<TutorialPage> tutorial = MergedTutorial.of(runs);
        if (tutorial.isPresent()) {
            tests.add(tutorial.get().inAllure().write(folder, latest().started()));
        }
    }

    /** All machines, and each runtime with its versions. */
    private Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.putAll(matrix.tally().byKind());
        for (MergedRun run : runs) {
            // Two machines of the same kind may have shared the work.
            environment.merge(run.label(), run.machine().toString(), MergedResults::both);
        }
        for (MatrixCell cell : matrix.surprisesFirst().stream()
                .sorted(Comparator.comparing(MatrixCell::runtime).thenComparing(MatrixCell::version))
                .toList()) {
            environment.merge(cell.runtime(), cell.version(), MergedResults::both);
        }
        environment.put("Suite", latest().name() + " " + latest().version());
        return environment;
    }

    private static String both(String one, String other) {
        return new HashSet<>(List.of(one.split("; "))).contains(other) ? one : one + "; " + other;
    }

    private Suite latest() {
        return runs.stream().map(MergedRun::suite).max(Comparator.comparing(Suite::started)).orElseThrow();
    }
}

package gilproof.report.allure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.report.Suite;
import gilproof.report.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * The former runs, in Allure's form.
 *
 * <p>Allure takes its trends from the former report's {@code history} folder, but a report in a single file has none. So
 * {@code history/runs.json} beside the results keeps the runs. All of them but this one are written for Allure, which adds
 * this one from its results.
 */
public final class AllureHistory {

    /** The number that Allure draws. */
    private static final int MOST_RUNS = 20;

    private static final List<String> STATUSES = List.of("failed", "broken", "skipped", "passed", "unknown");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    private AllureHistory(Path results) {
        this.folder = results.resolve("history");
    }

    /** The history beside the results in that folder. */
    public static AllureHistory in(Path results) {
        return new AllureHistory(results);
    }

    /**
     * Adds a run.
     *
     * @param suite the run
     * @param tests its tests, as Allure writes them
     */
    public void add(Suite suite, Collection<ObjectNode> tests) throws IOException {
        List<ObjectNode> former = former();
        // A run that is finished twice counts as one.
        former.removeIf(run -> run.path("started").asText().equals(suite.started().toString()));
        int order = former.stream().mapToInt(run -> run.path("order").asInt()).max().orElse(0) + 1;
        Files.createDirectories(folder);
        write(folder.resolve("history.json"), history(former));
        write(folder.resolve("history-trend.json"), trend(former, run -> run.path("statistic")));
        write(folder.resolve("duration-trend.json"), trend(former, AllureHistory::duration));
        write(folder.resolve("categories-trend.json"), trend(former, run -> run.path("categories")));
        former.add(0, run(suite, order, tests));
        ArrayNode kept = JSON.createArrayNode();
        former.stream().limit(MOST_RUNS).forEach(kept::add);
        write(folder.resolve("runs.json"), kept);
    }

    /** The instants of all verdicts of the last run with this number of claims, in seconds from the run's beginning. */
    List<Double> finishes(int tests) {
        try {
            return former().stream()
                    .map(AllureHistory::finishes)
                    .filter(finishes -> finishes.size() == tests)
                    .findFirst()
                    .orElse(List.of());
        } catch (IOException unreadable) {
            return List.of(); // It only serves an estimate.
        }
    }

    private static List<Double> finishes(ObjectNode run) {
        long begun = Instant.parse(run.path("started").asText()).toEpochMilli();
        return StreamSupport.stream(run.path("tests").spliterator(), false)
                .filter(test -> !test.path("page").asBoolean())
                .map(test -> (test.path("time").path("stop").asLong() - begun) / 1000.0)
                .toList();
    }

    /** The former runs, the latest first; none if the file is missing or is of another kind. */
    private List<ObjectNode> former() throws IOException {
        Path file = folder.resolve("runs.json");
        List<ObjectNode> former = new ArrayList<>();
        if (Files.exists(file)) {
            try {
                JSON.readTree(file.toFile()).forEach(run -> former.add((ObjectNode) run));
            } catch (JsonProcessingException | ClassCastException notOurs) {
                former.clear();
            }
        }
        former.sort(Comparator.comparingInt(run -> -run.path("order").asInt()));
        return former;
    }

    private static ObjectNode run(Suite suite, int order, Collection<ObjectNode> tests) {
        ObjectNode run = JSON.createObjectNode();
        run.put("started", suite.started().toString()).put("order", order);
        run.set("statistic", statistic(tests.stream().map(test -> test.path("status").asText()).toList()));
        ObjectNode categories = run.putObject("categories");
        ObjectNode items = run.putObject("tests");
        for (ObjectNode test : tests) {
            String message = test.path("statusDetails").path("message").asText();
            AllureFiles.CATEGORIES.forEach((prefix, name) -> {
                if (message.startsWith(prefix)) {
                    categories.put(name, categories.path(name).asInt() + 1);
                }
            });
            items.set(test.path("historyId").asText(), item(test, message));
        }
        return run;
    }

    private static ObjectNode item(ObjectNode test, String message) {
        ObjectNode item = JSON.createObjectNode();
        item.put("uid", test.path("uuid").asText().replace("-", ""));
        item.put("status", test.path("status").asText("unknown"));
        item.put("statusDetails", message);
        item.put("page", ExtraPage.is(test));
        long start = test.path("start").asLong();
        long stop = test.path("stop").asLong(start);
        item.putObject("time").put("start", start).put("stop", stop).put("duration", stop - start);
        return item;
    }

    /** The statuses of each test in the former runs, the latest first. */
    private static ObjectNode history(List<ObjectNode> former) {
        Map<String, List<JsonNode>> byTest = new LinkedHashMap<>();
        former.forEach(run -> run.path("tests").properties()
                .forEach(test -> byTest.computeIfAbsent(test.getKey(), id -> new ArrayList<>()).add(test.getValue())));
        ObjectNode history = JSON.createObjectNode();
        byTest.forEach((id, items) -> {
            ObjectNode test = history.putObject(id);
            test.set("statistic", statistic(items.stream().map(item -> item.path("status").asText()).toList()));
            test.putArray("items").addAll(items);
        });
        return history;
    }

    private interface Figure {
        JsonNode of(ObjectNode run);
    }

    private static ArrayNode trend(List<ObjectNode> former, Figure figure) {
        ArrayNode trend = JSON.createArrayNode();
        for (ObjectNode run : former) {
            trend.addObject()
                    .put("buildOrder", run.path("order").asInt())
                    .put("reportName", "run " + run.path("order").asInt())
                    .set("data", figure.of(run));
        }
        return trend;
    }

    /** From the first test's start to the last test's stop, in milliseconds, as Allure counts it. */
    private static ObjectNode duration(ObjectNode run) {
        List<JsonNode> times = run.path("tests").findValues("time");
        long start = times.stream().mapToLong(time -> time.path("start").asLong()).min().orElse(0);
        long stop = times.stream().mapToLong(time -> time.path("stop").asLong()).max().orElse(0);
        return JSON.createObjectNode().put("duration", stop - start);
    }

    private static ObjectNode statistic(List<String> statuses) {
        ObjectNode statistic = JSON.createObjectNode();
        for (String status : STATUSES) {
            statistic.put(status, statuses.stream().filter(status::equals).count());
        }
        return statistic.put("total", statuses.size());
    }

    private static void write(Path file, JsonNode content) throws IOException {
        WholeFile.write(file, JSON.writeValueAsString(content));
    }
}

package gilproof.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import gilproof.report.CellText;
import gilproof.report.Outcome.RuntimeText;
import gilproof.report.Timing;
import gilproof.report.Untimed;
import gilproof.verdict.Verdict;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads what {@link TutorialEntries} writes: what a run found of the tutorial, from its {@code verdicts.json}. */
public final class TutorialReader {

    private final JsonNode document;
    private final Map<String, RuntimeText> runtimes;
    private final Map<String, CellText> cells;

    private TutorialReader(JsonNode document) {
        this.document = document;
        runtimes = byName(document.path("runtimes"), TutorialReader::runtime, RuntimeText::name);
        cells = byName(document.path("tutorial").path("cells"), TutorialReader::cell, CellText::name);
    }

    /**
     * Reads it.
     *
     * @param document the contents of a {@code verdicts.json}
     * @return nothing but empty lists for a run that was kept by a version that did not write them
     */
    public static TutorialFindings findings(JsonNode document) {
        return new TutorialReader(document).findings();
    }

    private TutorialFindings findings() {
        return new TutorialFindings(
                all(document.path("tutorial").path("statements"))
                        .map(TutorialReader::statement)
                        .toList(),
                List.copyOf(cells.values()),
                List.copyOf(runtimes.values()),
                all(document.path("timings")).map(this::timing).toList(),
                all(document.path("untimed")).map(this::untimed).toList(),
                runtimes.isEmpty() ? List.of() : all(document.path("statements")).map(this::answer).toList());
    }

    private static RuntimeText runtime(JsonNode entry) {
        return new RuntimeText(
                text(entry, "runtime"), text(entry, "implementation"), text(entry, "version"), texts(entry.path("traits")));
    }

    private static StatementText statement(JsonNode entry) {
        return new StatementText(
                text(entry, "statement"), text(entry, "heading"), text(entry, "says"), entry.path("figure").textValue());
    }

    private static CellText cell(JsonNode entry) {
        return new CellText(
                text(entry, "cell"),
                entry.path("seconds").asDouble(),
                text(entry, "comparedTo"),
                whole(entry.path("iterations")),
                text(entry, "statement"),
                texts(entry.path("claims")),
                Optional.ofNullable(entry.path("gain").textValue())
                        .map(word -> named(word, Verdict.values(), Verdict::word)));
    }

    private Timing timing(JsonNode entry) {
        return new Timing(
                cellOf(entry),
                runtimeOf(entry),
                entry.path("seconds").asDouble(),
                figure(entry.path("ratio")),
                entry.path("starting").asDouble(),
                entry.path("processor").asDouble(),
                figure(entry.path("denied")),
                whole(entry.path("iterations")),
                text(entry, "printed"));
    }

    private Untimed untimed(JsonNode entry) {
        return new Untimed(cellOf(entry), runtimeOf(entry), text(entry, "why"));
    }

    private StatementAnswer answer(JsonNode entry) {
        return new StatementAnswer(
                text(entry, "statement"),
                runtimeOf(entry),
                named(text(entry, "answer"), Answer.values(), Answer::word),
                text(entry, "because"),
                texts(entry.path("claims")));
    }

    private CellText cellOf(JsonNode entry) {
        return known(cells, text(entry, "cell"), "cell");
    }

    private RuntimeText runtimeOf(JsonNode entry) {
        return known(runtimes, text(entry, "runtime"), "runtime");
    }

    private static <T> T known(Map<String, T> all, String name, String what) {
        T found = all.get(name);
        if (found == null) {
            throw new NoSuchElementException("no " + what + " '" + name + "' among " + all.keySet());
        }
        return found;
    }

    private static <T> T named(String word, T[] values, Function<T, String> wordOf) {
        return Arrays.stream(values)
                .filter(value -> wordOf.apply(value).equals(word))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(
                        "no '" + word + "' among " + Arrays.stream(values).map(wordOf).toList()));
    }

    private static <T> Map<String, T> byName(JsonNode entries, Function<JsonNode, T> read, Function<T, String> name) {
        return all(entries).map(read).collect(Collectors.toMap(
                name, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    private static Stream<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static List<String> texts(JsonNode list) {
        return all(list).map(JsonNode::asText).toList();
    }

    private static String text(JsonNode entry, String name) {
        return entry.path(name).asText();
    }

    private static OptionalDouble figure(JsonNode value) {
        return value.isNumber() ? OptionalDouble.of(value.asDouble()) : OptionalDouble.empty();
    }

    private static OptionalLong whole(JsonNode value) {
        return value.isNumber() ? OptionalLong.of(value.asLong()) : OptionalLong.empty();
    }
}

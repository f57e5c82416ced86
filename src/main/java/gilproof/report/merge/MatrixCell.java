package gilproof.report.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.report.Figures;
import gilproof.report.Status;
import gilproof.verdict.Interval;
import gilproof.verdict.Unit;
import gilproof.verdict.Verdict;
import java.util.Comparator;
import java.util.Optional;

/**
 * What came of one claim on one runtime on one machine, as a run's {@code verdicts.json} says it.
 *
 * @param machine what the machine is called in the merged report: {@code Linux amd64, JDK 17}
 * @param status what verdict and control amount to
 * @param verdict the entry of the verdicts' file
 */
record MatrixCell(String machine, Status status, JsonNode verdict) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Claims in the document's order: by their sections' numbers, then by their own. */
    static final Comparator<MatrixCell> READING_ORDER = Comparator.<MatrixCell>comparingInt(cell -> number(cell.section()))
            .thenComparing(cell -> cell.claim().replaceAll("\\d", ""))
            .thenComparingInt(cell -> number(cell.claim()));

    /** What is not as expected before what is, and news about the world before all else. */
    static final Comparator<MatrixCell> SURPRISES_FIRST =
            Comparator.comparing(MatrixCell::status).thenComparing(READING_ORDER);

    static MatrixCell of(String machine, JsonNode verdict) {
        return new MatrixCell(machine, Status.named(verdict.path("status").asText()), verdict);
    }

    String claim() {
        return text("claim");
    }

    String says() {
        return text("says");
    }

    String section() {
        return text("section");
    }

    String runtime() {
        return text("runtime");
    }

    /** Implementation and version. */
    String version() {
        return text("implementation") + " " + text("version");
    }

    /** What the evidence said; inconclusive where there was none. */
    Verdict cameOut() {
        return Verdict.named(text("verdict"));
    }

    /** Why it is not simply as expected; empty when it is. */
    String reason() {
        return text("reason");
    }

    /** One word, or few: {@code holds}, {@code refuted}, {@code inconclusive}, {@code SURPRISE: holds}. */
    String word() {
        return status == Status.SURPRISE ? status.prefix() + cameOut() : status.shown(cameOut());
    }

    /** The figure that stands for it, with unit and interval; empty where there is none. */
    String figure() {
        JsonNode figure = verdict.path("figure");
        if (!figure.isNumber()) {
            return "";
        }
        Unit unit = Unit.named(text("unit"));
        JsonNode ends = verdict.path("interval");
        Optional<Interval> interval = ends.isArray()
                ? Optional.of(new Interval(ends.path(0).asDouble(), ends.path(1).asDouble(), 0))
                : Optional.empty();
        return Figures.of(figure.asDouble(), interval, unit);
    }

    /** The same as an object of JSON: the verdict's own, with the machine before it. */
    ObjectNode json() {
        ObjectNode json = JSON.createObjectNode().put("machine", machine);
        verdict.properties().forEach(field -> {
            // The pieces of evidence are in each run's own file.
            if (!field.getKey().equals("evidence")) {
                json.set(field.getKey(), field.getValue());
            }
        });
        return json;
    }

    private String text(String name) {
        return verdict.path(name).isNull() ? "" : verdict.path(name).asText();
    }

    /** The number in a text, or 0. */
    private static int number(String text) {
        String digits = text.replaceFirst("\\D*(\\d*).*", "$1");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}

package gilproof.report.merge;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.report.Figures;
import gilproof.report.Status;
import gilproof.report.page.VerdictEntry;
import gilproof.verdict.Interval;
import gilproof.verdict.Unit;
import gilproof.verdict.Verdict;
import java.util.Comparator;
import java.util.Optional;

/**
 * The outcome of one claim on one runtime on one machine, from a run's {@code verdicts.json}.
 *
 * @param machine the machine's name in the merged report: {@code Linux amd64, JDK 17}
 * @param status the status
 * @param verdict the entry of the verdicts' file
 */
record MatrixCell(String machine, Status status, VerdictEntry verdict) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Claims in the document's order: by their sections' numbers, then by their own. */
    static final Comparator<MatrixCell> READING_ORDER = Comparator.<MatrixCell>comparingInt(cell -> number(cell.section()))
            .thenComparing(cell -> cell.claim().replaceAll("\\d", ""))
            .thenComparingInt(cell -> number(cell.claim()));

    /** Unexpected outcomes first, and news about the world before faults. */
    static final Comparator<MatrixCell> SURPRISES_FIRST =
            Comparator.comparing(MatrixCell::status).thenComparing(READING_ORDER);

    static MatrixCell of(String machine, VerdictEntry verdict) {
        return new MatrixCell(machine, Status.named(verdict.status()), verdict);
    }

    String claim() {
        return verdict.claim();
    }

    String says() {
        return verdict.says();
    }

    String section() {
        return verdict.section();
    }

    String runtime() {
        return verdict.runtime();
    }

    /** Implementation and version. */
    String version() {
        return verdict.implementation() + " " + verdict.version();
    }

    /** The evidence's verdict; inconclusive if there was no evidence. */
    Verdict cameOut() {
        return Verdict.named(verdict.verdict());
    }

    /** The reason why it is not simply as expected; empty if it is. */
    String reason() {
        return verdict.reason() == null ? "" : verdict.reason();
    }

    /** One word, or few: {@code holds}, {@code refuted}, {@code inconclusive}, {@code SURPRISE: holds}. */
    String word() {
        return status == Status.SURPRISE ? status.prefix() + cameOut() : status.shown(cameOut());
    }

    /** The figure that stands for it, with unit and interval; empty if there is none. */
    String figure() {
        if (verdict.figure() == null) {
            return "";
        }
        Optional<Interval> interval =
                Optional.ofNullable(verdict.interval()).map(ends -> new Interval(ends.get(0), ends.get(1), 0));
        return Figures.of(verdict.figure(), interval, Unit.named(verdict.unit()));
    }

    /** The cell as an object of JSON: the verdict's own, with the machine before it. */
    ObjectNode json() {
        ObjectNode json = JSON.createObjectNode().put("machine", machine);
        json.setAll(JSON.<ObjectNode>valueToTree(verdict));
        // The pieces of evidence are in each run's own file.
        json.remove("evidence");
        return json;
    }

    /** The number in a text, or 0. */
    private static int number(String text) {
        String digits = text.replaceFirst("\\D*(\\d*).*", "$1");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}

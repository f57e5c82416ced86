package gilproof.report.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.report.CellText;
import gilproof.report.Outcome.RuntimeText;
import gilproof.report.Timing;
import gilproof.report.Untimed;
import gilproof.verdict.Verdict;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What a run found of the tutorial, as entries of {@code verdicts.json}: {@code runtimes}; {@code tutorial}, what it says and
 * its cells; {@code timings} and {@code untimed}, each cell on each runtime, in seconds; {@code statements}, each answer.
 * {@code null} stands where there is nothing to say. {@link TutorialReader} reads them.
 */
final class TutorialEntries {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TutorialEntries() {}

    static void write(TutorialFindings findings, ObjectNode document) {
        document.set("runtimes", runtimes(findings.runtimes()));
        ObjectNode tutorial = document.putObject("tutorial");
        tutorial.set("statements", statements(findings.statements()));
        tutorial.set("cells", cells(findings.cells()));
        document.set("timings", timings(findings.timings()));
        document.set("untimed", untimed(findings.untimed()));
        document.set("statements", answers(findings.answers()));
    }

    private static ArrayNode runtimes(List<RuntimeText> runtimes) {
        ArrayNode entries = JSON.createArrayNode();
        for (RuntimeText runtime : runtimes) {
            ObjectNode entry = entries.addObject()
                    .put("runtime", runtime.name())
                    .put("implementation", runtime.implementation())
                    .put("version", runtime.version());
            runtime.traits().forEach(entry.putArray("traits")::add);
        }
        return entries;
    }

    private static ArrayNode statements(List<StatementText> statements) {
        ArrayNode entries = JSON.createArrayNode();
        statements.forEach(statement -> entries.addObject()
                .put("statement", statement.id())
                .put("heading", statement.heading())
                .put("says", statement.says())
                .put("figure", statement.figure()));
        return entries;
    }

    private static ArrayNode cells(List<CellText> cells) {
        ArrayNode entries = JSON.createArrayNode();
        for (CellText cell : cells) {
            ObjectNode entry = entries.addObject()
                    .put("cell", cell.name())
                    .put("seconds", cell.seconds())
                    .put("comparedTo", cell.comparedTo())
                    .put("iterations", boxed(cell.iterations()))
                    .put("statement", cell.statement());
            cell.claims().forEach(entry.putArray("claims")::add);
            entry.put("gain", cell.gain().map(Verdict::word).orElse(null));
        }
        return entries;
    }

    private static ArrayNode timings(List<Timing> timings) {
        ArrayNode entries = JSON.createArrayNode();
        timings.forEach(timing -> entries.addObject()
                .put("cell", timing.cell().name())
                .put("tutorial", timing.cell().seconds())
                .put("runtime", timing.runtime().name())
                .put("version", timing.runtime().version())
                .put("seconds", rounded(timing.seconds()))
                .put("ratio", boxed(timing.ratio()))
                .put("starting", rounded(timing.starting()))
                .put("processor", rounded(timing.processor()))
                .put("denied", boxed(timing.denied()))
                .put("iterations", boxed(timing.iterations()))
                .put("printed", timing.printed()));
        return entries;
    }

    private static ArrayNode untimed(List<Untimed> untimed) {
        ArrayNode entries = JSON.createArrayNode();
        untimed.forEach(each -> entries.addObject()
                .put("cell", each.cell().name())
                .put("runtime", each.runtime().name())
                .put("version", each.runtime().version())
                .put("why", each.why()));
        return entries;
    }

    private static ArrayNode answers(List<StatementAnswer> answers) {
        ArrayNode entries = JSON.createArrayNode();
        for (StatementAnswer answer : answers) {
            ObjectNode entry = entries.addObject()
                    .put("statement", answer.statement())
                    .put("runtime", answer.runtime().name())
                    .put("version", answer.runtime().version())
                    .put("answer", answer.answer().word())
                    .put("because", answer.because());
            answer.claims().forEach(entry.putArray("claims")::add);
        }
        return entries;
    }

    private static Long boxed(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }

    private static Double boxed(OptionalDouble figure) {
        return figure.isPresent() ? rounded(figure.getAsDouble()) : null;
    }

    /** To six digits after the point: a microsecond. */
    private static double rounded(double figure) {
        return Math.round(1e6 * figure) / 1e6;
    }
}

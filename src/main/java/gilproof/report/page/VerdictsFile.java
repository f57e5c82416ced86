package gilproof.report.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.report.Machine;
import gilproof.report.Outcome;
import gilproof.report.Suite;
import gilproof.report.Tally;
import gilproof.report.WholeFile;
import gilproof.verdict.Evidence;
import gilproof.verdict.Figure;
import gilproof.verdict.Interval;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The verdicts as a file for programs: {@code {"suite": {...}, "machine": {...}, "verdicts": [{...}]}}, and what
 * was found of the tutorial, as {@link TutorialEntries} has it.
 *
 * <p>Figures stand in the unit beside them; {@code null} stands where there is nothing to say: a claim without a
 * figure, without a control, without a reason.
 */
public final class VerdictsFile {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private VerdictsFile() {}

    /**
     * Writes the file, and the folders above it.
     *
     * @throws IOException when it cannot be written
     */
    public static void write(
            Path file, Suite suite, Machine machine, List<Outcome> outcomes, TutorialFindings tutorial) throws IOException {
        WholeFile.write(file, text(suite, machine, outcomes, tutorial, Instant.now()));
    }

    /** The document, for a run that ended at that instant. */
    static String text(
            Suite suite, Machine machine, List<Outcome> outcomes, TutorialFindings tutorial, Instant ended)
            throws IOException {
        ObjectNode document = JSON.createObjectNode();
        ObjectNode about = document.putObject("suite");
        about.put("name", suite.name());
        about.put("version", suite.version());
        about.put("started", suite.started().toString());
        about.put("seconds", Duration.between(suite.started(), ended).toMillis() / 1000.0);
        about.set("counts", counts(Tally.of(outcomes)));
        document.putObject("machine")
                .put("os", machine.os())
                .put("arch", machine.arch())
                .put("processors", machine.processors())
                .put("jdk", machine.jdk());
        ArrayNode verdicts = document.putArray("verdicts");
        outcomes.forEach(outcome -> verdicts.add(verdict(outcome)));
        TutorialEntries.write(tutorial, document);
        return JSON.writeValueAsString(document) + "\n";
    }

    /** The counts by their names. */
    public static ObjectNode counts(Tally tally) {
        ObjectNode counts = JSON.createObjectNode();
        tally.byName().forEach(counts::put);
        return counts;
    }

    private static ObjectNode verdict(Outcome outcome) {
        ObjectNode entry = JSON.createObjectNode();
        entry.put("claim", outcome.claim().id());
        entry.put("says", outcome.claim().says());
        outcome.claim().states().forEach(entry.putArray("states")::add);
        entry.put("section", outcome.claim().section());
        entry.put("runtime", outcome.runtime().name());
        entry.put("implementation", outcome.runtime().implementation());
        entry.put("version", outcome.runtime().version());
        outcome.runtime().traits().forEach(entry.putArray("traits")::add);
        entry.put("expected", outcome.expected().word());
        entry.put("verdict", outcome.verdict().word());
        entry.put("status", outcome.status().word());
        figure(entry, outcome.headline().orElse(null));
        entry.put("rounds", outcome.rounds());
        entry.put("reason", outcome.reason().isEmpty() ? null : outcome.reason());
        entry.put("control", outcome.control().map(control -> control.verdict().word()).orElse(null));
        entry.put("seconds", Math.round(1000 * outcome.seconds()) / 1000.0);
        ArrayNode pieces = entry.putArray("evidence");
        outcome.judgement().ifPresent(judgement -> judgement.evidence().forEach(piece -> pieces.add(piece(piece))));
        return entry;
    }

    private static ObjectNode piece(Evidence piece) {
        ObjectNode entry = JSON.createObjectNode();
        entry.put("question", piece.question());
        entry.put("verdict", piece.verdict().word());
        entry.put("weight", piece.weight().name().toLowerCase(Locale.ROOT));
        figure(entry, piece);
        entry.put("rounds", piece.rounds());
        entry.put("found", piece.found());
        return entry;
    }

    /** Figure, unit and interval; {@code null} where the piece has none, or there is no piece. */
    private static void figure(ObjectNode entry, Evidence piece) {
        Optional<Figure> figure =
                piece instanceof Figure some && some.value().isPresent() ? Optional.of(some) : Optional.empty();
        // JSON has no word for what is no number.
        entry.put("figure", figure.map(some -> some.value().getAsDouble()).filter(Double::isFinite).orElse(null));
        entry.put("unit", figure.map(some -> some.unit().word()).orElse(null));
        Optional<Interval> interval = piece instanceof Figure some ? some.interval() : Optional.empty();
        interval.ifPresentOrElse(
                between -> between.ends().forEach(entry.putArray("interval")::add), () -> entry.putNull("interval"));
    }
}

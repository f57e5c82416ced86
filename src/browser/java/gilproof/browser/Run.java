package gilproof.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A run's findings, from its file for programs: the report is compared with them.
 *
 * @param tried each claim on each runtime that it was tried on, in reading order
 * @param timed each cell of the tutorial on each runtime that it was timed on
 * @param answered each statement of the tutorial on each runtime
 */
record Run(List<Tried> tried, List<Timed> timed, List<Answered> answered) {

    /**
     * A claim on a runtime.
     *
     * @param id for example {@code T1}
     * @param says its sentence
     * @param section the heading that it stands under, with its number
     * @param runtime for example {@code cpython}
     * @param verdict {@code holds}, {@code refuted} or {@code inconclusive}
     * @param status {@code as expected}, or another word
     * @param question the question of its figure; null for a claim without an interval
     */
    record Tried(
            String id, String says, String section, String runtime, String verdict, String status, String question) {

        /** The claim in the tree: an invisible word joiner puts P10 after P9. */
        String claim() {
            return id.replaceFirst("^(\\D+)(\\d\\d)", "$1\u2060$2") + " · " + says.replaceAll("\\.$", "");
        }

        /** The claim's page for this runtime. */
        String title() {
            return claim() + " — " + runtime;
        }

        boolean as(String status, String verdict) {
            return this.status.equals(status) && this.verdict.equals(verdict);
        }

        @Override
        public String toString() {
            return id + " on " + runtime;
        }
    }

    /**
     * A cell of the tutorial on a runtime.
     *
     * @param cell for example {@code two threads, sleeping}
     * @param tutorial the tutorial author's time, in seconds
     * @param runtime the runtime's name and version
     * @param seconds the time here
     * @param printed its output
     */
    record Timed(String cell, double tutorial, String runtime, double seconds, String printed) {

        /** A time as the text of a page has it. */
        static String written(double seconds) {
            return String.format(Locale.ROOT, "%.3f s", seconds);
        }
    }

    /**
     * The answer to a statement of the tutorial on a runtime.
     *
     * @param statement its id, for example {@code B6}
     * @param runtime the runtime's name
     * @param answer for example {@code true in part}
     * @param because the reason
     */
    record Answered(String statement, String runtime, String answer, String because) {}

    /** Reads {@code verdicts.json}. */
    static Run of(Path file) throws IOException {
        List<Tried> tried = new ArrayList<>();
        JsonNode document = new ObjectMapper().readTree(file.toFile());
        for (JsonNode verdict : document.path("verdicts")) {
            tried.add(new Tried(
                    verdict.path("claim").asText(),
                    verdict.path("says").asText(),
                    verdict.path("section").asText(),
                    verdict.path("runtime").asText(),
                    verdict.path("verdict").asText(),
                    verdict.path("status").asText(),
                    question(verdict)));
        }
        return new Run(List.copyOf(tried), timed(document.path("timings")), answered(document.path("statements")));
    }

    private static List<Timed> timed(JsonNode timings) {
        List<Timed> timed = new ArrayList<>();
        timings.forEach(timing -> timed.add(new Timed(
                timing.path("cell").asText(),
                timing.path("tutorial").asDouble(),
                timing.path("runtime").asText() + " " + timing.path("version").asText(),
                timing.path("seconds").asDouble(),
                timing.path("printed").asText())));
        return List.copyOf(timed);
    }

    private static List<Answered> answered(JsonNode statements) {
        List<Answered> answered = new ArrayList<>();
        statements.forEach(statement -> answered.add(new Answered(
                statement.path("statement").asText(),
                statement.path("runtime").asText(),
                statement.path("answer").asText(),
                statement.path("because").asText())));
        return List.copyOf(answered);
    }

    /** The question of the piece of evidence whose interval is the claim's. */
    private static String question(JsonNode verdict) {
        if (verdict.path("interval").isArray()) {
            for (JsonNode piece : verdict.path("evidence")) {
                if (piece.path("interval").equals(verdict.path("interval"))) {
                    return piece.path("question").asText();
                }
            }
        }
        return null;
    }

    /** Those with that status, whatever their verdict. */
    List<Tried> with(String status) {
        return tried.stream().filter(each -> each.status().equals(status)).toList();
    }

    /** Those with that status and verdict. */
    List<Tried> as(String status, String verdict) {
        return tried.stream().filter(each -> each.as(status, verdict)).toList();
    }
}

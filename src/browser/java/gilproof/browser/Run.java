package gilproof.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run found, as it told programs: what the report is held to.
 *
 * @param tried each claim on each runtime that it was tried on, in reading order
 */
record Run(List<Tried> tried) {

    /**
     * A claim on a runtime.
     *
     * @param id for example {@code T1}
     * @param says its sentence
     * @param section the heading that it stands under, with its number
     * @param runtime for example {@code cpython}
     * @param verdict {@code holds}, {@code refuted} or {@code inconclusive}
     * @param status {@code as expected}, or what it is instead
     * @param question what its figure answers; null for a claim without an interval
     */
    record Tried(
            String id, String says, String section, String runtime, String verdict, String status, String question) {

        /** The claim in the tree. */
        String claim() {
            return id + " · " + says.replaceAll("\\.$", "");
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

    /** Reads {@code verdicts.json}. */
    static Run of(Path file) throws IOException {
        List<Tried> tried = new ArrayList<>();
        for (JsonNode verdict : new ObjectMapper().readTree(file.toFile()).path("verdicts")) {
            tried.add(new Tried(
                    verdict.path("claim").asText(),
                    verdict.path("says").asText(),
                    verdict.path("section").asText(),
                    verdict.path("runtime").asText(),
                    verdict.path("verdict").asText(),
                    verdict.path("status").asText(),
                    question(verdict)));
        }
        return new Run(List.copyOf(tried));
    }

    /** That of the piece of evidence whose interval is the claim's. */
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

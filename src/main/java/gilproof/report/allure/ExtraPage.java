package gilproof.report.allure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qameta.allure.util.ResultsUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * A page of a report that is not about a single claim. Allure knows only tests, so the page is one, beside the claims'.
 *
 * @param section its name in the tree; a name that begins with 0 stands before the claims
 * @param title its title there
 * @param html its text, ready HTML
 * @param failure the failure that makes it red; empty if there is none
 */
public record ExtraPage(String section, String title, String html, String failure) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Whether a result of Allure's is such a page: then its section is its identity. */
    public static boolean is(ObjectNode test) {
        return StreamSupport.stream(test.path("labels").spliterator(), false)
                .filter(label -> label.path("name").asText().equals(ResultsUtils.EPIC_LABEL_NAME))
                .anyMatch(label -> id(label.path("value").asText()).equals(test.path("testCaseId").asText()));
    }

    /** The identity of a page, the same in every run. */
    private static String id(String section) {
        return ResultsUtils.md5("page " + section);
    }

    /**
     * Writes it among a run's results.
     *
     * @param results the folder of the results
     * @param started when the run began
     * @return the result as Allure reads it
     */
    public ObjectNode write(Path results, Instant started) throws IOException {
        Files.createDirectories(results);
        String uuid = UUID.nameUUIDFromBytes((section + started).getBytes(StandardCharsets.UTF_8)).toString();
        ObjectNode test = test(uuid, started.toEpochMilli());
        JSON.writeValue(results.resolve(uuid + "-result.json").toFile(), test);
        return test;
    }

    private ObjectNode test(String uuid, long at) {
        ObjectNode test = JSON.createObjectNode();
        test.put("uuid", uuid).put("testCaseId", id(section)).put("historyId", id(section));
        test.put("fullName", title).put("name", title).put("stage", "finished");
        test.put("status", failure.isEmpty() ? "passed" : "failed");
        if (!failure.isEmpty()) {
            test.putObject("statusDetails").put("message", Messages.harmless(failure));
        }
        test.put("start", at).put("stop", at);
        test.put("descriptionHtml", html);
        ArrayNode labels = test.putArray("labels");
        labels.addObject().put("name", ResultsUtils.EPIC_LABEL_NAME).put("value", section);
        labels.addObject().put("name", ResultsUtils.PARENT_SUITE_LABEL_NAME).put("value", section);
        return test;
    }
}

package gilproof.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** A browser's log since the last call. */
final class Logs {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Addresses of these kinds are on the disk, or in the page itself. */
    private static final Set<String> LOCAL = Set.of("file", "data", "blob", "about");

    private Logs() {}

    /** The errors: of scripts, and of failed requests. */
    static List<String> errors(Chromium chromium) {
        return chromium.driver().manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The addresses of all requests, successful or not. */
    static List<String> requests(Chromium chromium) {
        List<String> addresses = new ArrayList<>();
        for (LogEntry entry : chromium.driver().manage().logs().get(LogType.PERFORMANCE)) {
            JsonNode event = message(entry);
            if (event.path("method").asText().equals("Network.requestWillBeSent")) {
                addresses.add(event.path("params").path("request").path("url").asText());
            }
        }
        return addresses;
    }

    /** Whether an address leads out of the machine. */
    static boolean remote(String address) {
        return !LOCAL.contains(address.substring(0, Math.max(0, address.indexOf(':'))));
    }

    private static JsonNode message(LogEntry entry) {
        try {
            return JSON.readTree(entry.getMessage()).path("message");
        } catch (JsonProcessingException never) {
            throw new IllegalStateException("the driver logs in JSON", never);
        }
    }
}

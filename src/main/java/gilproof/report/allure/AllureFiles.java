package gilproof.report.allure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import gilproof.report.Machine;
import gilproof.report.Outcome;
import gilproof.report.Outcome.RuntimeText;
import gilproof.report.Status;
import gilproof.report.Suite;
import gilproof.report.Tally;
import gilproof.report.WholeFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The files beside Allure's results from which it makes its overview. */
public final class AllureFiles {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** The categories by the beginning of the message; other messages fall into Allure's own categories. */
    static final Map<String, String> CATEGORIES = categories();

    private AllureFiles() {}

    /** Writes them; JUnit leaves no folder if nothing was tried. */
    public static void write(Path folder, Suite suite, Machine machine, List<Outcome> outcomes) throws IOException {
        write(folder, environment(suite, machine, outcomes));
    }

    /** Writes them with that environment, by name and in that order. */
    public static void write(Path folder, Map<String, String> environment) throws IOException {
        // In reading order and without the date that {@code Properties} would add.
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> entry : environment.entrySet()) {
            text.append(line(entry.getKey(), entry.getValue()));
        }
        WholeFile.write(folder.resolve("environment.properties"), text.toString(), StandardCharsets.ISO_8859_1);
        WholeFile.write(folder.resolve("categories.json"), categoriesJson());
    }

    private static Map<String, String> categories() {
        Map<String, String> categories = new LinkedHashMap<>();
        for (Status status : Status.values()) {
            if (status != Status.AS_EXPECTED) {
                categories.put(status.prefix(), status.category());
            }
        }
        return Collections.unmodifiableMap(categories);
    }

    private static String categoriesJson() throws IOException {
        ArrayNode categories = JSON.createArrayNode();
        // JUnit puts "Assumption failed: " before the message of some aborted tests.
        CATEGORIES.forEach((prefix, name) -> categories
                .addObject()
                .put("name", name)
                .put("messageRegex", "(?s)(Assumption failed: )?" + prefix + ".*"));
        return JSON.writeValueAsString(categories) + "\n";
    }

    private static Map<String, String> environment(Suite suite, Machine machine, List<Outcome> outcomes) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.putAll(Tally.of(outcomes).byKind());
        environment.put("Machine", machine.toString());
        for (Outcome outcome : outcomes) {
            RuntimeText runtime = outcome.runtime();
            String traits = runtime.traits().isEmpty() ? "" : " (" + String.join(", ", runtime.traits()) + ")";
            environment.put(runtime.name(), runtime.implementation() + " " + runtime.version() + traits);
        }
        environment.put("Suite", suite.name() + " " + suite.version());
        return environment;
    }

    private static String line(String key, String value) throws IOException {
        Properties one = new Properties();
        one.setProperty(key, value);
        StringWriter text = new StringWriter();
        one.store(text, null);
        return text.toString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(AllureFiles::ascii)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Allure reads the file as Java always has: letters beyond Latin-1 must be written as escapes. */
    private static String ascii(String line) {
        return line.chars()
                .mapToObj(unit -> unit < 128 ? String.valueOf((char) unit) : String.format(Locale.ROOT, "\\u%04x", unit))
                .collect(Collectors.joining());
    }
}

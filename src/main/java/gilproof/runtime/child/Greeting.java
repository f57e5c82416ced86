package gilproof.runtime.child;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gilproof.recording.BadRecordingException;
import gilproof.runtime.About;
import gilproof.runtime.Trait;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * The first record of a child, its description: {@code implementation}, {@code version}, {@code build} and {@code platform}
 * are texts, {@code traits} and {@code startMethods} lists of texts, {@code noProcesses} is a text or null.
 */
final class Greeting {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Greeting() {}

    /**
     * Reads it.
     *
     * @param record a text that may be the JSON of a record
     * @param further traits that it cannot know of itself
     * @return empty if it is no JSON: binary output may look like the beginning of a record
     * @throws BadRecordingException when it is another record than a greeting
     */
    static Optional<About> read(String record, Set<Trait> further) {
        JsonNode hello;
        try {
            hello = JSON.readTree(record);
        } catch (JsonProcessingException noRecord) {
            return Optional.empty();
        }
        try {
            if (!hello.path("event").asText().equals("hello")) {
                throw new BadRecordingException("not a greeting: " + record);
            }
            Set<Trait> traits = EnumSet.noneOf(Trait.class);
            traits.addAll(further);
            texts(hello.path("traits")).forEach(trait -> traits.add(Trait.valueOf(trait)));
            return Optional.of(new About(
                    hello.path("implementation").asText(),
                    hello.path("version").asText(),
                    hello.path("platform").asText(),
                    traits,
                    texts(hello.path("startMethods")),
                    hello.path("noProcesses").asText(null),
                    hello.path("build").asText()));
        } catch (IllegalArgumentException rubbish) {
            throw new BadRecordingException("not a greeting: " + record, rubbish);
        }
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
    }
}

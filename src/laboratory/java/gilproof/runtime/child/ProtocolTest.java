package gilproof.runtime.child;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.recording.Way;
import gilproof.runtime.LanguageRuntime;
import gilproof.runtime.PythonPrograms;
import gilproof.runtime.kind.CPythonOfTheBuild;
import gilproof.runtime.kind.Jvm;
import gilproof.runtime.kind.Jython;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both sides keep to {@link Protocol}: the test speaks to a child of each language without {@link Child}. */
class ProtocolTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path own;

    static Stream<LanguageRuntime> languages() {
        return Stream.of(new Jvm(), new CPythonOfTheBuild(), new Jython());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aChildGreetsAnswersAndEndsWithItsInput(LanguageRuntime runtime) throws Exception {
        Said said = said(runtime, request("squares_and_cubes", 7) + request("no_such_program", 8));

        assertThat(said.events()).first().extracting(each -> each.path("event").asText()).isEqualTo("hello");
        assertThat(said.events()).extracting(each -> each.path("event").asText())
                .containsSubsequence("hello", "worker", "end", "failed");
        assertThat(said.event("end").path("run").asLong()).isEqualTo(7);
        assertThat(said.event("failed").path("run").asLong()).isEqualTo(8);
        assertThat(said.event("failed").path("error").asText()).contains("no_such_program");
        assertThat(said.exitCode()).isZero();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aRequestThatCannotBeReadEndsIt(LanguageRuntime runtime) throws Exception {
        assertThat(said(runtime, "no request\n").exitCode()).isEqualTo(Protocol.UNREADABLE);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aChildThatIsKnownSaysNoMoreThanThatItIsThere(LanguageRuntime runtime) throws Exception {
        JsonNode hello = said(runtime, "", Protocol.IS_KNOWN).event("hello");

        assertThat(hello.size() == 1 || runtime instanceof Jvm).as("a JVM says all at once").isTrue();
    }

    private record Said(List<JsonNode> events, int exitCode) {

        JsonNode event(String name) {
            return events.stream().filter(each -> each.path("event").asText().equals(name)).findFirst().orElseThrow();
        }
    }

    private static String request(String program, int run) {
        ObjectNode request = JSON.createObjectNode().put("run", run).put("program", program);
        request.set("way", Protocol.way(Way.THREADS));
        ObjectNode parameters = request.putObject("parameters").put("pause", "sleep").put("seconds", 0.01);
        parameters.putArray("numbers").add(2);
        return request + "\n";
    }

    private Said said(LanguageRuntime runtime, String input, String... variables) throws Exception {
        PythonPrograms.copyInto(own);
        ProcessBuilder builder = new ProcessBuilder(runtime.command(own)).redirectError(ProcessBuilder.Redirect.DISCARD);
        ChildEnvironment.define(builder.environment());
        runtime.prepare(builder.environment());
        builder.environment().put(Protocol.COMMAND, JSON.writeValueAsString(builder.command()));
        Stream.of(variables).forEach(variable -> builder.environment().put(variable, "1"));
        Process process = builder.start();
        try (OutputStream requests = process.getOutputStream()) {
            requests.write(input.getBytes(StandardCharsets.UTF_8));
            requests.flush();
            // It reads on while a program runs, and would end at once with its input.
            List<JsonNode> events = input.isEmpty() ? List.of() : events(process, "failed");
            requests.close();
            return new Said(events.isEmpty() ? events(process, "none") : events, exitCode(process));
        } finally {
            process.destroyForcibly();
        }
    }

    private static int exitCode(Process process) throws InterruptedException {
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private static List<JsonNode> events(Process process, String last) throws IOException {
        List<JsonNode> events = new ArrayList<>();
        var lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Protocol.Line read = Protocol.Line.of(line);
            if (read.isRecord()) {
                events.add(JSON.readTree(read.record()));
                if (events.get(events.size() - 1).path("event").asText().equals(last)) {
                    break;
                }
            }
        }
        return events;
    }
}

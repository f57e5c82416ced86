package gilproof.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.recording.BadRecordingException;
import gilproof.recording.Recording;
import gilproof.recording.RecordingReader;
import gilproof.recording.Way;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/**
 * A child process of a runtime: started, asked for recordings one after the other, watched, and ended with all its
 * descendants. The only place that starts processes.
 *
 * <p>It ends by itself when its standard input closes, so it does not outlive a suite that was killed.
 */
public final class Child implements AutoCloseable {

    private static final Set<Child> RUNNING = ConcurrentHashMap.newKeySet();
    private static final Duration TO_END_BY_ITSELF = Duration.ofSeconds(2);
    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        // The suite may be told to stop at any time; its children go with it.
        Runtime.getRuntime().addShutdownHook(new Thread(Child::endAll, "end of the children"));
    }

    private final LanguageRuntime runtime;
    private final Duration limit;
    private final Process process;
    private final OutputStream requests;
    private final Lines lines;
    private final Tail errors;
    private final About about;
    private long runs;

    private Child(LanguageRuntime runtime, Duration limit) throws IOException {
        this.runtime = runtime;
        this.limit = limit;
        ProcessBuilder builder = new ProcessBuilder(runtime.command());
        runtime.prepare(builder.environment());
        process = builder.start();
        RUNNING.add(this);
        requests = process.getOutputStream();
        lines = new Lines(process.getInputStream(), "output of " + runtime.name());
        errors = new Tail(process.getErrorStream(), "errors of " + runtime.name());
        about = greeted();
    }

    /**
     * Starts a child and waits for its greeting.
     *
     * @param limit how long it may take for its greeting, and for each recording
     * @throws RuntimeFault when it can't be started or does not greet; then no process is left behind
     */
    public static Child start(LanguageRuntime runtime, Duration limit) {
        try {
            return new Child(runtime, limit);
        } catch (IOException unstartable) {
            throw new RuntimeFault(runtime.name() + " can't be started: " + unstartable.getMessage(), unstartable);
        }
    }

    /** What it said of itself. */
    public About about() {
        return about;
    }

    /**
     * Runs a program once.
     *
     * @param parameters what the program is given
     * @throws RuntimeFault when no recording comes of it; then the child has been ended
     */
    public Recording record(String program, Way way, ObjectNode parameters) {
        long run = ++runs;
        ObjectNode request = JSON.createObjectNode();
        request.put("run", run).put("program", program);
        request.putPOJO("way", way).set("parameters", parameters);
        RecordingReader reader = new RecordingReader(runtime.name(), program, way, parameters, run);
        String what = "'" + program + "' by " + way;
        long asked = System.nanoTime();
        send(request, what);
        read(reader::accept, asked, what);
        reader.failure().ifPresent(error -> {
            throw end("failed", what, error);
        });
        try {
            return reader.recording(Duration.ofNanos(System.nanoTime() - asked));
        } catch (BadRecordingException unbelievable) {
            throw end("recorded nothing that can be believed", what, unbelievable.getMessage());
        }
    }

    private About greeted() {
        JsonNode[] hello = new JsonNode[1];
        read(
                line -> {
                    hello[0] = greeting(line);
                    return true;
                },
                System.nanoTime(),
                "its greeting");
        List<Trait> traits = new ArrayList<>();
        texts(hello[0].path("traits")).forEach(trait -> traits.add(Trait.valueOf(trait)));
        if (runtime.embedded().isPresent()) {
            traits.add(Trait.LIBRARY);
        }
        return new About(
                hello[0].path("implementation").asText(),
                hello[0].path("version").asText(),
                Set.copyOf(traits),
                texts(hello[0].path("startMethods")),
                hello[0].path("noProcesses").asText(null),
                hello[0].path("build").asText());
    }

    private static JsonNode greeting(String line) {
        try {
            JsonNode hello = JSON.readTree(line);
            if (hello != null && hello.path("event").asText().equals("hello")) {
                return hello;
            }
            throw new BadRecordingException("not a greeting: " + line);
        } catch (IOException rubbish) {
            throw new BadRecordingException("not a greeting: " + line, rubbish);
        }
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
    }

    private void send(ObjectNode request, String what) {
        try {
            requests.write((JSON.writeValueAsString(request) + "\n").getBytes(StandardCharsets.UTF_8));
            requests.flush();
        } catch (IOException gone) {
            throw end("was gone", what, gone.getMessage());
        }
    }

    /** Hands lines to a reader until it has enough. */
    private void read(Predicate<String> reader, long asked, String what) {
        String last = "";
        try {
            while (true) {
                var line = lines.next(asked + limit.toNanos() - System.nanoTime());
                if (line.isEmpty()) {
                    throw end("gave no answer within " + limit.toSeconds() + " s", what, last);
                }
                if (line.get().end()) {
                    throw end("ended", what, last);
                }
                last = line.get().text();
                if (reader.test(last)) {
                    return;
                }
            }
        } catch (BadRecordingException rubbish) {
            throw end("printed what is no recording", what, rubbish.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw end("was left alone", what, last);
        }
    }

    /** Ends the child and tells what it did last. */
    private RuntimeFault end(String did, String what, String lastOutput) {
        String code = process.isAlive() ? "" : " (exit code " + process.exitValue() + ")";
        kill();
        StringBuilder words = new StringBuilder(runtime.name() + " " + did + code + " while asked for " + what + ".");
        if (lastOutput != null && !lastOutput.isBlank()) {
            words.append("\nLast output: ").append(lastOutput.strip());
        }
        if (!errors.text().isEmpty()) {
            words.append("\nLast words: ").append(errors.text());
        }
        return new RuntimeFault(words.toString());
    }

    /** Whether it can be asked for more. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Lets it end by itself, and ends it by force if it does not. */
    @Override
    public void close() {
        try {
            requests.close();
            process.waitFor(TO_END_BY_ITSELF.toMillis(), TimeUnit.MILLISECONDS);
        } catch (IOException gone) {
            // It ended before: that is what was wanted.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        kill();
    }

    private void kill() {
        // Its descendants first: afterwards nobody knows whose they are.
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        RUNNING.remove(this);
        lines.close();
    }

    private static void endAll() {
        RUNNING.forEach(Child::kill);
    }
}

package gilproof.programs.harness;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Serves the suite: one request in each line of standard input, answered in records. The protocol:
 * gilproof.runtime.child.Protocol.
 */
public final class Main {

    /** Begins a record, as in RFC 7464: other output does not begin with it. */
    private static final char RECORD_SEPARATOR = '\u001E';

    /** The exit code for input that is wrong, by sysexits.h. */
    private static final int UNREADABLE = 65;

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        emit(About.hello());
        BlockingQueue<Map<String, Object>> requests = new LinkedBlockingQueue<>();
        Thread reader = new Thread(() -> readRequests(requests), "requests");
        reader.setDaemon(true);
        reader.start();
        while (true) {
            serve(requests.take());
        }
    }

    /**
     * Hands on a line after the other; ends the process when there are no more. It reads on even while a program runs, so
     * that a child whose suite was killed ends at once.
     */
    private static void readRequests(BlockingQueue<Map<String, Object>> requests) {
        int exitCode = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                requests.add(JSON.std.mapFrom(line));
            }
        } catch (IOException | RuntimeException unreadable) {
            System.err.println("A request cannot be read.");
            unreadable.printStackTrace();
            exitCode = UNREADABLE;
        }
        Runtime.getRuntime().halt(exitCode);
    }

    @SuppressWarnings("unchecked")
    private static void serve(Map<String, Object> request) throws IOException {
        Recording recording = new Recording(Main::emit);
        try {
            String program = (String) request.get("program");
            WayOfWork way = WayOfWork.of(program, (Map<String, Object>) request.get("way"));
            Programs.named(program).run(way, Parameters.of((Map<String, Object>) request.get("parameters")), recording);
            recording.printOut();
            emit(event("end", "run", request.get("run")));
        } catch (Exception | OutOfMemoryError failure) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            emit(event(
                    "failed", "run", request.get("run"), "error", trace.toString(), "lacks", Lacks.toldBy(failure)));
        }
    }

    /** An event as a map that keeps its order: a name, then keys and values in turn. */
    static Map<String, Object> event(String name, Object... keysAndValues) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("event", name);
        for (int i = 0; i < keysAndValues.length; i += 2) {
            event.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return event;
    }

    private static void emit(Map<String, Object> event) {
        try {
            System.out.print(RECORD_SEPARATOR + JSON.std.asString(event) + '\n');
            System.out.flush();
        } catch (IOException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

}

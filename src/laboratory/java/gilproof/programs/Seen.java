package gilproof.programs;

import gilproof.programs.harness.Parameters;
import gilproof.programs.harness.Program;
import gilproof.programs.harness.Recording;
import gilproof.programs.harness.WayOfWork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A program's observations in one run in this JVM. */
final class Seen {

    private Seen() {}

    /** The values that it keeps, by name. */
    static Map<Object, Object> values(Program program, WayOfWork way, Parameters parameters) throws Exception {
        List<Map<String, Object>> events = new ArrayList<>();
        Recording recording = new Recording(events::add);
        program.run(way, parameters, recording);
        recording.printOut();
        Map<Object, Object> values = new HashMap<>();
        for (Map<String, Object> event : events) {
            if ("value".equals(event.get("event"))) {
                values.put(event.get("name"), event.get("value"));
            }
        }
        return values;
    }
}

package gilproof.runtime.child;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.recording.Way;

/**
 * How the suite and its children speak to each other. Both sides keep to this: {@code main.py} and {@code inbox.py} in Python,
 * {@code gilproof.programs.harness.Main} in Java.
 *
 * <p><b>Requests</b> come on a child's standard input, one line each, in UTF-8: a JSON object with {@code run} (a number of its
 * own), {@code program} (its name), {@code way} (see {@link #way}) and {@code parameters}. When the input closes, the child ends, with exit code 0
 * and whatever it is doing. A request that cannot be read ends it with {@link #UNREADABLE}; the cause stands on its error output.
 *
 * <p><b>Answers</b> come on its standard output as records: a record separator (0x1E), a JSON object, a line feed, as in
 * <a href="https://www.rfc-editor.org/rfc/rfc7464">RFC 7464</a>. Each object has an {@code event}:
 *
 * <ul>
 *   <li>{@code hello}, once, before the first request is read: see {@link Greeting}. With the environment variable
 *       {@link #IS_KNOWN} it says no more than that the child is there.
 *   <li>For each request, those of a recording (see {@link gilproof.recording.RecordingReader}), the last of them {@code end},
 *       with the request's {@code run}; or {@code failed} with {@code run} and {@code error}, the traceback, and then the child
 *       waits for the next request.
 * </ul>
 *
 * <p><b>All else</b> on the standard output is no part of the protocol, whatever it looks like: a start module's greetings, a
 * wrapper's banner, a virtual machine's warnings. Between the events {@code transcript} and {@code end of transcript} it is what
 * the program prints; elsewhere it is kept and shown beside. A record may begin in the middle of a line that others have left
 * unfinished.
 */
final class Protocol {

    /** The character that begins a record. */
    static final char RECORD_SEPARATOR = '\u001E';

    /** The environment variable that tells a child to leave its description out. */
    static final String IS_KNOWN = "GILPROOF_IS_KNOWN";

    /**
     * The environment variable that tells a child, as JSON, the command by which it was started: it may start others like
     * itself.
     */
    static final String COMMAND = "GILPROOF_COMMAND";

    /** The exit code of a child that cannot read its request: the code of wrong input in {@code sysexits.h}. */
    static final int UNREADABLE = 65;

    private static final String BEGIN = RECORD_SEPARATOR + "{";

    private Protocol() {}

    /**
     * A way in the form for programs: {@code name}; {@code carrier}, a {@link Way.Carrier#word}; {@code lock}, whether the
     * workers guard their shared data, by any means that serves the program; {@code inTurn}; and {@code startMethod}, or
     * {@code null} for the default.
     */
    static ObjectNode way(Way way) {
        return JsonNodeFactory.instance.objectNode()
                .put("name", way.toString())
                .put("carrier", way.carrier().word())
                .put("lock", way.guard() != Way.Guard.NONE)
                .put("inTurn", way.inTurn())
                .put("startMethod", way.startMethod());
    }

    /** Output in a form for people. */
    static String shown(String output) {
        return output.replace(String.valueOf(RECORD_SEPARATOR), "");
    }

    /**
     * A line of output.
     *
     * @param text the text outside a record: the whole line, or the part before the record
     * @param record the JSON of the record, or {@code null} if there is none
     */
    record Line(String text, String record) {

        static Line of(String line) {
            // The last separator: a record contains none, and binary output before it may contain some.
            int begin = line.lastIndexOf(BEGIN);
            return begin < 0 ? new Line(line, null) : new Line(line.substring(0, begin), line.substring(begin + 1));
        }

        boolean isRecord() {
            return record != null;
        }

        String whole() {
            return isRecord() ? text + record : text;
        }
    }
}

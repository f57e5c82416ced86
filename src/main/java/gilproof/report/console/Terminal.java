package gilproof.report.console;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * An interactive terminal, for one line that is overwritten again and again.
 *
 * <p>It is opened by its name and is not the standard output: Maven runs the suite in a process of its own, whose output is
 * a pipe. A build server has no terminal; nor has a run whose output is read by another program without one.
 */
final class Terminal {

    private static final boolean ON_WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

    /** The name of this process's terminal. */
    private static final String NAME = ON_WINDOWS ? "CONOUT$" : "/dev/tty";

    /** The usual least width: a line that wraps could not be overwritten. */
    static final int WIDTH = 80;

    private static final String TO_THE_LEFT = "\r";
    private static final String CLEAR_TO_THE_END = "\u001b[K";

    private final OutputStream out;
    private boolean shown;

    Terminal(OutputStream out) {
        this.out = out;
    }

    /** The terminal of this process, if it has one. */
    static Optional<Terminal> ofThisProcess(Map<String, String> environment) {
        // A build server may give a terminal, but says that it is a server.
        if (environment.containsKey("CI") || !knowsEscapes(environment)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Terminal(new FileOutputStream(NAME)));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** Without escape codes a line can't be overwritten: the old console of Windows shows them as rubbish. */
    private static boolean knowsEscapes(Map<String, String> environment) {
        return ON_WINDOWS ? environment.containsKey("WT_SESSION") : !"dumb".equals(environment.get("TERM"));
    }

    /** Replaces the last line. */
    void show(String line) {
        shown = true;
        // Back to the left: the output of others, such as Maven, overwrites the line.
        write(TO_THE_LEFT + Columns.cut(line, WIDTH - 1) + CLEAR_TO_THE_END + TO_THE_LEFT);
    }

    /** Removes the line, before another one is printed. */
    void clear() {
        if (shown) {
            shown = false;
            write(TO_THE_LEFT + CLEAR_TO_THE_END);
        }
    }

    private void write(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException gone) {
            // The terminal's window is closed; the run goes on.
            shown = false;
        }
    }
}

package gilproof.verdict.assertion;

import com.fasterxml.jackson.databind.JsonNode;
import gilproof.recording.Recording;
import gilproof.recording.Worker;
import gilproof.verdict.Evidence;
import gilproof.verdict.Evidence.Weight;
import gilproof.verdict.Judging;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.AbstractAssert;

/** Assertions on the ends of programs that were started for this, and on the output of their threads until then. */
public final class EndingsAssert extends AbstractAssert<EndingsAssert, Recording> {

    EndingsAssert(Recording recording) {
        super(recording, EndingsAssert.class);
    }

    /** A crash of one thread ends its process. The sibling thread does not print its line, which was due after the crash. */
    public EndingsAssert crashTakesAlong(String crashing, String sibling) {
        return ask(
                "a crash of '" + crashing + "' takes '" + sibling + "' along",
                question -> fact(
                        question,
                        crashed(worker(crashing)) && crashed(worker(sibling)) && !goesOn(sibling),
                        words(crashing) + ", " + words(sibling)));
    }

    /**
     * A crash of one process leaves its sibling alone. The sibling prints its line, which was due after the crash, and ends
     * well.
     */
    public EndingsAssert crashSpares(String crashing, String sibling) {
        return ask(
                "a crash of '" + crashing + "' leaves '" + sibling + "' alone",
                question -> fact(
                        question,
                        crashed(worker(crashing)) && !crashed(worker(sibling)) && goesOn(sibling),
                        words(crashing) + ", " + words(sibling)));
    }

    /**
     * The program ends well while one of its threads is still running: neither the thread's last line nor its {@code
     * finally} block runs.
     */
    public EndingsAssert cutsOffItsThread() {
        return ask("the program ends with exit code 0", this::end)
                .ask("the thread does not come to its last line", question -> unsaid(question, "the thread's last line"))
                .ask("the thread's finally is not run", question -> unsaid(question, "the thread's finally"));
    }

    private Evidence end(String question) {
        Worker program = actual.workers().get(0);
        return fact(question, !crashed(program), end(program));
    }

    private Evidence unsaid(String question, String line) {
        List<String> said = said(actual.workers().get(0));
        String found = "it said " + said;
        if (!said.contains("the thread begins") || !said.contains("the main thread's last line")) {
            throw new IllegalArgumentException("the program did not come to its end: " + found);
        }
        return fact(question, !said.contains(line), found);
    }

    private Worker worker(String name) {
        return actual.worker(name);
    }

    private boolean goesOn(String name) {
        return said(worker(name)).contains(name + " goes on");
    }

    private String words(String name) {
        return "'" + name + "' " + (goesOn(name) ? "went on" : "did not go on") + " and its process ended with "
                + end(worker(name));
    }

    /** A crash ends a process by a signal; on Windows, which has none, with an exit code. */
    private static boolean crashed(Worker worker) {
        JsonNode code = worker.values().get("exit code");
        return code == null || code.asInt(-1) != 0;
    }

    private static String end(Worker worker) {
        JsonNode signal = worker.values().get("signal");
        return signal != null && signal.isNumber()
                ? "signal " + signal
                : "exit code " + worker.values().get("exit code");
    }

    private static List<String> said(Worker worker) {
        List<String> said = new ArrayList<>();
        worker.values().get("said").forEach(line -> said.add(line.asText()));
        return said;
    }

    private EndingsAssert ask(String question, Function<String, Evidence> answer) {
        Judging.ask(Weight.PROOF, question, answer);
        return this;
    }

    private static Evidence fact(String question, boolean holds, String found) {
        return Evidence.fact(question, holds, 1, found);
    }
}

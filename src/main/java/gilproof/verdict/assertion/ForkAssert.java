package gilproof.verdict.assertion;

import com.fasterxml.jackson.databind.JsonNode;
import gilproof.recording.Recording;
import gilproof.verdict.Evidence;
import gilproof.verdict.Evidence.Weight;
import gilproof.verdict.Judging;
import java.util.function.Function;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a process forked from a process with several threads, one of which held a lock. */
public final class ForkAssert extends AbstractAssert<ForkAssert, Recording> {

    ForkAssert(Recording recording) {
        super(recording, ForkAssert.class);
    }

    /** The lock is held in the new process, too. */
    public ForkAssert cannotTakeTheLock() {
        return ask("the fork cannot take the lock", this::lock);
    }

    private Evidence lock(String question) {
        boolean taken = fork().path("takes_the_lock").asBoolean();
        JsonNode warned = actual.value("Python").path("warned");
        return fact(
                question,
                !taken,
                (taken ? "it took it" : "it found it taken")
                        + (warned.isEmpty() ? "" : "; Python warned: " + warned.path(0).asText()));
    }

    /** The new process has one thread, however many its parent has. */
    public ForkAssert hasOneThread() {
        return ask("the fork has one thread", this::threads);
    }

    private Evidence threads(String question) {
        int before = actual.value("parent").path("threads").asInt();
        if (before < 2) {
            throw new IllegalArgumentException("the parent had no other thread: nothing was tried");
        }
        int threads = fork().path("threads").asInt();
        return fact(question, threads == 1, "it had " + threads + ", its parent " + before);
    }

    private JsonNode fork() {
        return actual.value("fork");
    }

    private ForkAssert ask(String question, Function<String, Evidence> answer) {
        Judging.ask(Weight.PROOF, question, answer);
        return this;
    }

    private static Evidence fact(String question, boolean holds, String found) {
        return Evidence.fact(question, holds, 1, found);
    }
}

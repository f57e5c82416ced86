package gilproof.verdict.assertion;

import com.fasterxml.jackson.databind.JsonNode;
import gilproof.recording.Recording;
import gilproof.verdict.Evidence;
import gilproof.verdict.Evidence.Weight;
import gilproof.verdict.Judging;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a child's writes to objects that its parent has too. */
public final class CopiesAssert extends AbstractAssert<CopiesAssert, Recording> {

    private static final int WRITTEN_BY_THE_CHILD = 42;
    private static final int WRITTEN_BY_THE_PARENT = 7;

    CopiesAssert(Recording recording) {
        super(recording, CopiesAssert.class);
    }

    /** The parent sees the child's write in each of them while the child lives. */
    public CopiesAssert areOneAndTheSame() {
        Judging.askForSeveral(Weight.PROOF, "the parent sees what its child writes into each of them while it lives",
                () -> seen()
                        .map(each -> fact(
                                "what the child writes into '" + each.getKey() + "' its parent sees",
                                each.getValue().asInt() == WRITTEN_BY_THE_CHILD && isAlive(),
                                found(each.getKey(), each.getValue())))
                        .toList());
        return this;
    }

    /** The child gets a serialised copy of the parent's object, and the parent does not see the child's later writes. */
    public CopiesAssert areCopies() {
        Judging.askForSeveral(Weight.PROOF, "the parent does not see what its child writes into any of them", () -> seen()
                .map(each -> fact(
                        "what the child writes into '" + each.getKey() + "' its parent does not see",
                        each.getValue().asInt() == 0,
                        found(each.getKey(), each.getValue())))
                .toList());
        Judging.ask(Weight.PROOF, "it is serialised", question -> {
            int times = actual.value("pickled").asInt();
            return fact(question, times > 0, times == 0 ? "it never was" : "so often: " + times);
        });
        return this;
    }

    private Stream<Map.Entry<String, JsonNode>> seen() {
        return actual.value("seen").properties().stream();
    }

    private String found(String name, JsonNode seen) {
        JsonNode found = actual.worker("child").values().get("found").path(name);
        if (found.asInt() != WRITTEN_BY_THE_PARENT) {
            throw new IllegalArgumentException("the child found " + found + ": it did not get what its parent had");
        }
        return "it saw " + seen + " while the child " + (isAlive() ? "lived" : "had ended");
    }

    private boolean isAlive() {
        return actual.value("child was alive").asBoolean();
    }

    private static Evidence fact(String question, boolean holds, String found) {
        return Evidence.fact(question, holds, 1, found);
    }
}

package gilproof.verdict.assertion;

import com.fasterxml.jackson.databind.JsonNode;
import gilproof.recording.Recording;
import gilproof.verdict.Evidence;
import gilproof.verdict.Evidence.Weight;
import gilproof.verdict.Judging;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.AbstractAssert;

/** Assertions on the workers of a pool and their tasks. */
public final class PoolAssert extends AbstractAssert<PoolAssert, Recording> {

    PoolAssert(Recording recording) {
        super(recording, PoolAssert.class);
    }

    /**
     * The workers that did the first tasks do all tasks. The workers' ids decide: the first tasks ran at one time, so each
     * had a worker of its own.
     */
    public PoolAssert reusesItsWorkers() {
        Judging.ask(Weight.PROOF, "the " + actual.way() + " that did the first tasks do all others", this::reuse);
        return this;
    }

    private Evidence reuse(String question) {
        Set<JsonNode> first = ids("first");
        if (first.size() != actual.value("workers").asInt()) {
            throw new IllegalArgumentException("the first tasks were done by " + first.size() + " workers, not by "
                    + actual.value("workers"));
        }
        Set<JsonNode> all = new HashSet<>(first);
        all.addAll(ids("others"));
        return Evidence.fact(
                question,
                all.size() == first.size(),
                1,
                String.format(
                        Locale.ROOT,
                        "%,d tasks were done by %,d of them, the first %,d by %,d",
                        actual.value("first").size() + actual.value("others").size(),
                        all.size(),
                        actual.value("first").size(),
                        first.size()));
    }

    private Set<JsonNode> ids(String tasks) {
        Set<JsonNode> ids = new HashSet<>();
        actual.value(tasks).forEach(ids::add);
        return ids;
    }
}

package gilproof.verdict.assertion;

import com.fasterxml.jackson.databind.JsonNode;
import gilproof.recording.Round;
import gilproof.recording.Rounds;
import gilproof.recording.Way;
import gilproof.verdict.Contrast;
import gilproof.verdict.Evidence;
import gilproof.verdict.Evidence.Weight;
import gilproof.verdict.Judging;
import gilproof.verdict.Region;
import gilproof.verdict.Unit;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.AbstractAssert;

/** Assertions on the thread in which a signal's handler runs, and on the data that the handler sees. */
public final class HandlerAssert extends AbstractAssert<HandlerAssert, Rounds> {

    private static final Contrast ALL_NOT_A_PART =
            new Contrast(new Region("all", 1, 1), new Region("a part", 0, Math.nextDown(1.0)));

    private final Way way;

    HandlerAssert(Rounds rounds, Way way) {
        super(rounds, HandlerAssert.class);
        this.way = way;
    }

    /** The handler runs in the main thread, though the signal was raised in another one. The threads' ids decide. */
    public HandlerAssert runsInTheMainThread() {
        Judging.ask(Weight.PROOF, "the handler runs in the main thread", this::thread);
        return this;
    }

    private Evidence thread(String question) {
        JsonNode thread = first().of(way).value("thread");
        return Evidence.fact(
                question,
                thread.path("handled").equals(thread.path("main")),
                1,
                "raised in thread " + thread.path("raised") + ", handled in " + thread.path("handled")
                        + ", the main thread is "
                        + thread.path("main"));
    }

    /**
     * The handler sees a list full that the main thread fills meanwhile, though the signal came long before. The number of
     * items that it sees decides. This is believed only if the system's timer and the clock before and after put the signal
     * inside the fill.
     */
    public HandlerAssert seesAllThatIsFilledMeanwhile() {
        Judging.ask(Weight.PROOF, "the handler sees all that the main thread fills meanwhile", question -> Greatest
                .of(actual, this::shareSeen)
                .asking(question, Unit.SHARE)
                .telling(this::tale)
                .believing(1, this::cameMeanwhile, rounds -> "the signal did not come while the main thread was at work")
                .decided(ALL_NOT_A_PART));
        return this;
    }

    private Round first() {
        return actual.recordEnough().get(0);
    }

    private JsonNode filling(Round round) {
        return round.of(way).value("filling");
    }

    /** A signal that came before or after the fill tells nothing. */
    private boolean cameMeanwhile(Round round) {
        return filling(round).path("came meanwhile").asBoolean() && filling(round).path("seen").asLong() > 0;
    }

    private double shareSeen(Round round) {
        return cameMeanwhile(round)
                ? filling(round).path("seen").asDouble() / filling(round).path("of").asDouble()
                : 0;
    }

    private String tale(List<Round> rounds) {
        JsonNode last = filling(rounds.get(rounds.size() - 1));
        return String.format(
                Locale.ROOT, "it saw %,d of %,d items", last.path("seen").asLong(), last.path("of").asLong());
    }
}

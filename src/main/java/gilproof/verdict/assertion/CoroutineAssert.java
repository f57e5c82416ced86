package gilproof.verdict.assertion;

import com.fasterxml.jackson.databind.JsonNode;
import gilproof.recording.Activity;
import gilproof.recording.Round;
import gilproof.recording.Rounds;
import gilproof.recording.Span;
import gilproof.recording.Way;
import gilproof.recording.Worker;
import gilproof.verdict.Contrasts;
import gilproof.verdict.Evidence.Weight;
import gilproof.verdict.Judging;
import gilproof.verdict.Unit;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a coroutine that reads the clock while a worker {@code busy} computes. Order decides. */
public final class CoroutineAssert extends AbstractAssert<CoroutineAssert, Rounds> {

    private final Way way;

    CoroutineAssert(Rounds rounds, Way way) {
        super(rounds, CoroutineAssert.class);
        this.way = way;
    }

    /**
     * The coroutine never reads the clock meanwhile, and reads it before and after. This is believed in rounds in which it
     * did go on when the same work was done in another way.
     */
    public CoroutineAssert standsStillUnlike(Way other) {
        actual.read(other);
        Judging.ask(Weight.PROOF, "a coroutine stands still while another worker computes, by " + way,
                question -> meanwhile(question)
                        .believing(
                                Given.ENOUGH_ROUNDS,
                                round -> ranBeforeAndAfter(round) && readingsMeanwhile(round, other) > 0,
                                rounds -> "it hardly went on by " + other + " either")
                        .decided(Contrasts.SOME_NOT_NONE.reversed()));
        return this;
    }

    /** The coroutine reads the clock meanwhile, in at least one of the rounds. */
    public CoroutineAssert goesOn() {
        Judging.ask(Weight.PROOF, "a coroutine goes on while another worker computes, by " + way,
                question -> meanwhile(question)
                        .believing(Given.ENOUGH_ROUNDS, this::ranBeforeAndAfter, rounds -> "it hardly ran before and after")
                        .decided(Contrasts.SOME_NOT_NONE));
        return this;
    }

    private Greatest meanwhile(String question) {
        return Greatest.of(actual, round -> readingsMeanwhile(round, way))
                .asking(question, Unit.counting("readings"))
                .telling(this::tale);
    }

    private String tale(List<Round> rounds) {
        return String.format(
                Locale.ROOT,
                "it read the clock %d times meanwhile, %d times before and %d after, in %d rounds",
                rounds.stream().mapToLong(round -> readingsMeanwhile(round, way)).sum(),
                rounds.stream().mapToLong(this::readingsBefore).sum(),
                rounds.stream().mapToLong(this::readingsAfter).sum(),
                rounds.size());
    }

    private boolean ranBeforeAndAfter(Round round) {
        return readingsBefore(round) > 0 && readingsAfter(round) > 0;
    }

    private long readingsBefore(Round round) {
        long begun = work(round, way).from();
        return readings(round, way).filter(instant -> instant < begun).count();
    }

    private long readingsAfter(Round round) {
        long ended = work(round, way).to();
        return readings(round, way).filter(instant -> instant > ended).count();
    }

    private static long readingsMeanwhile(Round round, Way way) {
        Span work = work(round, way);
        return readings(round, way)
                .filter(instant -> work.from() <= instant && instant <= work.to())
                .count();
    }

    private static Span work(Round round, Way way) {
        return round.of(way).worker("busy").spans(Activity.COMPUTING).get(0);
    }

    private static LongStream readings(Round round, Way way) {
        Worker reader = round.of(way).worker("reader");
        return StreamSupport.stream(reader.values().get("readings").spliterator(), false)
                .mapToLong(JsonNode::asLong);
    }
}

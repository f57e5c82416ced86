package gilproof.verdict.assertion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import gilproof.recording.Activity;
import gilproof.recording.Cost;
import gilproof.recording.Recording;
import gilproof.recording.Round;
import gilproof.recording.Rounds;
import gilproof.recording.Span;
import gilproof.recording.Stretch;
import gilproof.recording.Way;
import gilproof.recording.Witness;
import gilproof.recording.Worker;
import gilproof.verdict.Judgement;
import gilproof.verdict.Judging;
import gilproof.verdict.Verdict;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The assertions on the lock, on made-up recordings, above all those of a machine that gave almost nothing. */
class LockAssertionsTest {

    private static final Witness IDLE = new Witness(2.0, 0.98);
    private static final Witness STARVED = new Witness(0.1, 0.0);

    @Test
    void aCounterIsSeenAllThroughASleep() throws Throwable {
        assertThat(counter(STARVED, 100).verdict()).isEqualTo(Verdict.HOLDS);
    }

    @Test
    void aCounterThatStandsStillIsBelievedOfAMachineThatGaveAProcessor() throws Throwable {
        assertThat(counter(IDLE, 0).verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(counter(STARVED, 0).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void workersInARowTakeNoTurns() throws Throwable {
        assertThat(turns(IDLE, 1).verdict()).isEqualTo(Verdict.REFUTED);
    }

    @Test
    void workersThatHandOverDo() throws Throwable {
        assertThat(turns(IDLE, 10).verdict()).isEqualTo(Verdict.HOLDS);
    }

    @Test
    void aStarvedMachineShowsNeitherTurnsNorNone() throws Throwable {
        assertThat(turns(STARVED, 1).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(turns(STARVED, 10).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void oneWitnessOfTwoAtOnceIsNotEnoughForNever() throws Throwable {
        Rounds rounds = rounds(IDLE, STARVED, inTurns(10));
        assertThat(Judging.of(() -> ClaimAssertions.checkThat(rounds).by(Way.THREADS).takeTurns()).verdict())
                .isEqualTo(Verdict.INCONCLUSIVE);
    }

    private static Judgement counter(Witness witness, long runs) throws Throwable {
        Worker sleeper = worker("sleeper", List.of(new Span(Activity.WAITING, 0, 100)), List.of());
        Worker counter = worker("counter", List.of(), List.of(new Stretch(100 - runs, 200 - runs, 50)));
        Rounds rounds = rounds(witness, witness, recording(List.of(sleeper, counter), Map.of()));
        return Judging.of(() -> ClaimAssertions.checkThat(rounds).counterBy(Way.THREADS).runsAllTheWhile());
    }

    private static Judgement turns(Witness witness, int turns) throws Throwable {
        Rounds rounds = rounds(witness, witness, inTurns(turns));
        return Judging.of(() -> ClaimAssertions.checkThat(rounds).by(Way.THREADS).takeTurns());
    }

    /** Two workers that each run this many times, in turn. */
    private static Recording inTurns(int each) {
        List<Stretch> first = IntStream.range(0, each).mapToObj(i -> stretch(2 * i)).toList();
        List<Stretch> second = IntStream.range(0, each).mapToObj(i -> stretch(2 * i + 1)).toList();
        return recording(List.of(worker("first", List.of(), first), worker("second", List.of(), second)), Map.of());
    }

    private static Stretch stretch(int turn) {
        return new Stretch(100L * turn, 100L * turn + 90, 9);
    }

    private static Worker worker(String name, List<Span> spans, List<Stretch> stretches) {
        return new Worker(name, 1, 1, 0, 0, 1000, spans, stretches, Map.of(), null, Optional.empty());
    }

    private static Recording recording(List<Worker> workers, Map<String, JsonNode> values) {
        return new Recording(
                "made up", "none", Way.THREADS, JsonNodeFactory.instance.objectNode(), workers, values, "",
                new Cost(1000, 1000), Duration.ofSeconds(1));
    }

    /** A counter that was seen at work when it ran by itself. */
    private static Recording alone() {
        return recording(List.of(worker("counter", List.of(), List.of(stretch(0)))), Map.of());
    }

    /** Six rounds with the same recording, and no more to be had. */
    private static Rounds rounds(Witness before, Witness after, Recording recording) {
        List<Round> six =
                Collections.nCopies(6, new Round(1, Map.of(Way.THREADS, recording, Way.ONE_THREAD, alone()), before, after));
        return new Rounds() {
            @Override
            public String experiment() {
                return "made up";
            }

            @Override
            public List<Round> recordEnough() {
                return six;
            }

            @Override
            public boolean addRound() {
                return false;
            }
        };
    }
}

package gilproof.verdict.assertion;

import static gilproof.recording.Made.gave;
import static gilproof.recording.Made.recording;
import static gilproof.recording.Made.round;
import static gilproof.recording.Made.rounds;
import static gilproof.recording.Made.worker;
import static gilproof.recording.Way.ONE_THREAD;
import static gilproof.recording.Way.THREADS;
import static gilproof.verdict.Verdict.HOLDS;
import static gilproof.verdict.Verdict.INCONCLUSIVE;
import static gilproof.verdict.Verdict.REFUTED;
import static gilproof.verdict.assertion.ClaimAssertions.checkThat;
import static org.assertj.core.api.Assertions.assertThat;

import gilproof.recording.Made.RecordingMade;
import gilproof.recording.Made.RoundsMade;
import gilproof.recording.Made.WorkerMade;
import gilproof.recording.Witness;
import gilproof.verdict.Contrasts;
import gilproof.verdict.Evidence;
import gilproof.verdict.Verdict;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Each assertion on recordings in which it holds, in which it is refuted, and on a machine on which nothing can be told. */
class WayAssertTest {

    private static final Witness ENOUGH = gave(1.95);
    private static final Witness STARVED = gave(0.1);

    private static final RecordingMade TOGETHER = waiting(0, 50, 0, 50);
    private static final RecordingMade IN_TURN = waiting(0, 50, 50, 100);
    private static final RecordingMade TURNS = running(0, 5);
    private static final RecordingMade AT_ONCE = running(0, 0);

    @Test
    void waitingTogether() {
        assertThat(verdict(rounds(TOGETHER), WayAssert::waitTogether)).isEqualTo(HOLDS);
        assertThat(verdict(rounds(IN_TURN, IN_TURN, IN_TURN), WayAssert::waitTogether)).isEqualTo(REFUTED);
        assertThat(verdict(rounds(starved()), WayAssert::waitTogether)).isEqualTo(INCONCLUSIVE);
    }

    @Test
    void waitingInTurn() {
        assertThat(verdict(rounds(IN_TURN, IN_TURN, IN_TURN), WayAssert::waitInTurn)).isEqualTo(HOLDS);
        assertThat(verdict(rounds(TOGETHER), WayAssert::waitInTurn)).isEqualTo(REFUTED);
        assertThat(verdict(rounds(starved()), WayAssert::waitInTurn)).isEqualTo(INCONCLUSIVE);
    }

    @Test
    void beingInTheirCallsTogether() {
        assertThat(verdict(rounds(calling(0, 50, 10, 60)), WayAssert::areInTheirCallsTogether)).isEqualTo(HOLDS);
        RecordingMade inTurn = calling(0, 50, 50, 100);
        assertThat(verdict(rounds(inTurn, inTurn, inTurn), WayAssert::areInTheirCallsTogether)).isEqualTo(REFUTED);
        assertThat(verdict(rounds(inTurn, inTurn), WayAssert::areInTheirCallsTogether)).isEqualTo(INCONCLUSIVE);
    }

    private static RecordingMade calling(double from, double to, double otherFrom, double otherTo) {
        return recording(THREADS)
                .with(worker("first", 0, 0, 100).computing(from, to))
                .with(worker("second", 0, 0, 100).computing(otherFrom, otherTo));
    }

    /** A starved machine may run two workers in turn that were asked for at once. */
    @Test
    void twoRoundsInWhichTheyDoNotMeetAreNotEnough() {
        assertThat(verdict(rounds(IN_TURN, IN_TURN), WayAssert::waitTogether)).isEqualTo(INCONCLUSIVE);
        assertThat(verdict(rounds(IN_TURN, IN_TURN), WayAssert::waitInTurn)).isEqualTo(INCONCLUSIVE);
    }

    @Test
    void oneRoundInWhichTheyMeetIsEnough() {
        RoundsMade rounds = rounds(starved(), starved()).andThen(1, round(null, TOGETHER)).andThen(9, round(null, TOGETHER));

        assertThat(verdict(rounds, WayAssert::waitTogether)).isEqualTo(HOLDS);
        assertThat(rounds.added()).isOne();
    }

    @Test
    void aMachineThatLetsThemNeverMeetIsGivenUp() {
        RoundsMade rounds = rounds(starved()).andThen(50, round(null, starved()));

        Evidence found = Judged.one(() -> checkThat(rounds).by(THREADS).waitTogether());

        assertThat(found.verdict()).isEqualTo(INCONCLUSIVE);
        assertThat(found.found()).startsWith("one worker only began when the other had ended");
        assertThat(rounds.added()).isEqualTo(5);
    }

    @Test
    void takingAtLeastIsAHardBound() {
        RoundsMade rounds = rounds(recording(THREADS).cost(800, 1), recording(THREADS).cost(100, 1));

        assertThat(verdict(rounds, way -> way.takesAtLeast(Duration.ofMillis(800)))).isEqualTo(HOLDS);
        assertThat(verdict(rounds, way -> way.takesAtLeast(Duration.ofNanos(800_000_001)))).isEqualTo(REFUTED);
    }

    @Test
    void timeComparedToAnotherWaysAtWork() {
        RoundsMade rounds = rounds(
                6,
                round(
                        null,
                        recording(THREADS).cost(100, 1).with(worker("one", 0, 10, 100).waiting(40, 90)),
                        recording(ONE_THREAD).cost(100, 1).with(worker("one", 0, 0, 100).waiting(0, 100))));

        assertThat(verdict(rounds, way -> way.timeAtWorkComparedTo(ONE_THREAD)
                .is(Contrasts.HALF_NOT_THE_WHOLE)))
                .isEqualTo(HOLDS);
        assertThat(verdict(rounds, way -> way.timeComparedTo(ONE_THREAD)
                .is(Contrasts.HALF_NOT_THE_WHOLE)))
                .isEqualTo(REFUTED);
    }

    @Test
    void timeComparedToItsWaits() {
        Consumer<WayAssert> addsUp = way -> way.timeComparedToItsWaits()
                .is(Contrasts.ALL_SLEEPS_NOT_HALF);

        assertThat(verdict(rounds(6, round(null, IN_TURN.cost(101, 1))), addsUp)).isEqualTo(HOLDS);
        assertThat(verdict(rounds(6, round(null, waiting(0, 50, 0, 50).cost(51, 1))), addsUp)).isEqualTo(REFUTED);
        assertThat(verdict(rounds(6, round(null, recording(THREADS))), addsUp)).as("no waits").isEqualTo(INCONCLUSIVE);
    }

    @Test
    void readyShare() {
        Consumer<WayAssert> almostNone =
                way -> way.readyShare().is(Contrasts.ALMOST_NONE_NOT_MUCH);

        assertThat(verdict(rounds(6, round(null, recording(THREADS).cost(100, 2))), almostNone)).isEqualTo(HOLDS);
        assertThat(verdict(rounds(6, round(null, recording(THREADS).cost(100, 98))), almostNone)).isEqualTo(REFUTED);
    }

    @Test
    void keepingOneProcessorBusy() {
        RecordingMade one = recording(THREADS).cost(100, 101);
        RecordingMade two = recording(THREADS).cost(100, 190);

        assertThat(verdict(rounds(3, round(ENOUGH, one)), WayAssert::keepsOneProcessorBusy)).isEqualTo(HOLDS);
        assertThat(verdict(rounds(3, round(ENOUGH, two)), WayAssert::keepsOneProcessorBusy)).isEqualTo(REFUTED);
        assertThat(verdict(rounds(6, round(STARVED, one)), WayAssert::keepsOneProcessorBusy)).isEqualTo(INCONCLUSIVE);
        assertThat(verdict(rounds(2, round(ENOUGH, one)), WayAssert::keepsOneProcessorBusy))
                .as("too few rounds to believe that it never does")
                .isEqualTo(INCONCLUSIVE);
        assertThat(verdict(rounds(3, round(null, one)), WayAssert::keepsOneProcessorBusy))
                .as("without a witness")
                .isEqualTo(INCONCLUSIVE);
    }

    @Test
    void whatAMachineGaveIsToldWhereItWasTooLittle() {
        Evidence found = Judged.one(() -> checkThat(rounds(6, round(gave(0.9), recording(THREADS).cost(100, 90))))
                .by(THREADS)
                .keepsOneProcessorBusy());

        assertThat(found.found()).isEqualTo("the machine gave 0.9 processors (at most 0.900 in 6 rounds)");
    }

    @Test
    void aMachineThatWasNotWatchedIsNotSaidToHaveGivenNothing() {
        Evidence busy = Judged.one(() -> checkThat(rounds(6, round(null, recording(THREADS).cost(100, 90))))
                .by(THREADS)
                .keepsOneProcessorBusy());
        Evidence turns = Judged.all(() -> checkThat(rounds(6, round(null, TURNS))).by(THREADS).takeTurns())
                .get(0);

        assertThat(busy.found())
                .isEqualTo("not watched: how many processors the machine gave was not measured (at most 0.900 in 6 rounds)");
        assertThat(turns.found())
                .startsWith("not watched: how many processors the machine gave was not measured (");
    }

    /** Two of eight rounds counted: the machine may still give a third. Two of nine are too few to hope for it. */
    @Test
    void moreRoundsAreTriedAsLongAsAQuarterOfThemCount() {
        RecordingMade one = recording(THREADS).cost(100, 101);
        RoundsMade hopeful = rounds(6, round(STARVED, one)).andThen(1, round(ENOUGH, one));
        RoundsMade quarter = rounds(2, round(ENOUGH, one)).andThen(6, round(STARVED, one)).andThen(9, round(ENOUGH, one));
        RoundsMade less = rounds(2, round(ENOUGH, one)).andThen(7, round(STARVED, one)).andThen(9, round(ENOUGH, one));

        assertThat(verdict(hopeful, WayAssert::keepsOneProcessorBusy)).isEqualTo(INCONCLUSIVE);
        assertThat(hopeful.added()).isZero();
        assertThat(verdict(quarter, WayAssert::keepsOneProcessorBusy)).isEqualTo(HOLDS);
        assertThat(verdict(less, WayAssert::keepsOneProcessorBusy)).isEqualTo(INCONCLUSIVE);
    }

    @Test
    void aMachineThatGaveJustEnoughIsBelieved() {
        RecordingMade one = recording(THREADS).cost(100, 101);

        assertThat(verdict(rounds(3, round(gave(1.5), one)), WayAssert::keepsOneProcessorBusy)).isEqualTo(HOLDS);
        assertThat(verdict(rounds(6, round(gave(1.49), one)), WayAssert::keepsOneProcessorBusy)).isEqualTo(INCONCLUSIVE);
    }

    @Test
    void takingTurns() {
        assertThat(verdict(rounds(3, round(ENOUGH, TURNS)), WayAssert::takeTurns)).isEqualTo(HOLDS);
        assertThat(verdict(rounds(3, round(ENOUGH, AT_ONCE)), WayAssert::takeTurns)).isEqualTo(REFUTED);
        assertThat(verdict(rounds(6, round(STARVED, TURNS)), WayAssert::takeTurns)).isEqualTo(INCONCLUSIVE);
        assertThat(verdict(rounds(1, round(STARVED, AT_ONCE)), WayAssert::takeTurns))
                .as("seen at one instant, whatever the machine gave")
                .isEqualTo(REFUTED);
    }

    /** Loops that are slower than the recorder's gap leave stamps and no stretches: these never overlap. */
    @Test
    void loopsThatAreTooSlowToBeSeenProveNothing() {
        WorkerMade first = worker("first", 0, 0, 1000);
        WorkerMade second = worker("second", 0, 0, 1000);
        for (int turn = 0; turn < 1000; turn += 2) {
            first.running(turn, turn + 0.1);
            second.running(turn + 1, turn + 1.1);
        }
        RoundsMade slow = rounds(3, round(ENOUGH, recording(THREADS).with(first).with(second)));

        assertThat(verdict(slow, WayAssert::takeTurns)).isEqualTo(INCONCLUSIVE);
        assertThat(verdict(slow, WayAssert::runAtTheSameInstant)).isEqualTo(INCONCLUSIVE);
        assertThat(Judged.one(() -> checkThat(slow).by(THREADS).runAtTheSameInstant()).found())
                .startsWith("they were seen at work for as little as 10 % of their time");
    }

    /** The machine's witness before and after a round says little about the round. */
    @Test
    void workersThatWereHardlyGivenAProcessorProveNotThatTheyNeverMeet() {
        assertThat(verdict(rounds(3, round(ENOUGH, given(4))), WayAssert::takeTurns)).isEqualTo(HOLDS);
        assertThat(verdict(rounds(6, round(ENOUGH, given(3.9))), WayAssert::takeTurns)).isEqualTo(INCONCLUSIVE);
    }

    /** Two that take turns of this many ms, and one every ten ms. */
    private static RecordingMade given(double length) {
        WorkerMade first = worker("first", 0, 0, 1000);
        WorkerMade second = worker("second", 0, 0, 1000);
        for (int turn = 0; turn < 100; turn += 2) {
            first.running(10 * turn, 10 * turn + length);
            second.running(10 * (turn + 1), 10 * (turn + 1) + length);
        }
        // To the end of the last ten, so that the share is exact.
        return recording(THREADS).with(first).with(second.running(1000, 1000));
    }

    @Test
    void oneAfterTheOtherIsNotTakingTurns() {
        RecordingMade row = recording(THREADS)
                .with(worker("first", 0, 0, 50).running(0, 50))
                .with(worker("second", 0, 50, 100).running(50, 100));

        assertThat(verdict(rounds(3, round(ENOUGH, row)), WayAssert::takeTurns)).isEqualTo(REFUTED);
        assertThat(verdict(rounds(6, round(STARVED, row)), WayAssert::takeTurns))
                .as("a machine that lets one run after the other says nothing of the runtime")
                .isEqualTo(INCONCLUSIVE);
    }

    @Test
    void runningAtTheSameInstant() {
        assertThat(verdict(rounds(3, round(ENOUGH, AT_ONCE)), WayAssert::runAtTheSameInstant)).isEqualTo(HOLDS);
        assertThat(verdict(rounds(3, round(ENOUGH, TURNS)), WayAssert::runAtTheSameInstant)).isEqualTo(REFUTED);
        assertThat(verdict(rounds(6, round(STARVED, TURNS)), WayAssert::runAtTheSameInstant)).isEqualTo(INCONCLUSIVE);
    }

    private static Verdict verdict(RoundsMade rounds, Consumer<WayAssert> assertion) {
        return Judged.verdict(() -> assertion.accept(checkThat(rounds).by(THREADS)));
    }

    private static RecordingMade waiting(double from, double to, double othersFrom, double othersTo) {
        return recording(THREADS)
                .given("{\"seconds\": 0.05}")
                .with(worker("one", 0, 0, 100).waiting(from, to))
                .with(worker("other", 0, 0, 100).waiting(othersFrom, othersTo));
    }

    /** Both were asked for, and the machine ran one of them only when the other had ended. */
    private static RecordingMade starved() {
        return recording(THREADS)
                .with(worker("one", 0, 0, 50).waiting(0, 50))
                .with(worker("other", 0, 60, 110).waiting(60, 110));
    }

    /** Two workers that each run for 5 ms in every 10 ms. */
    private static RecordingMade running(double from, double othersFrom) {
        WorkerMade one = worker("first", 0, 0, 100);
        WorkerMade other = worker("second", 0, 0, 100);
        for (int turn = 0; turn < 100; turn += 10) {
            one.running(turn + from, turn + from + 5);
            other.running(turn + othersFrom, turn + othersFrom + 5);
        }
        return recording(THREADS).with(one).with(other);
    }
}

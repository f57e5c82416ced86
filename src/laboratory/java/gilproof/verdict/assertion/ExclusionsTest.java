package gilproof.verdict.assertion;

import static gilproof.recording.Made.gave;
import static gilproof.recording.Made.recording;
import static gilproof.recording.Made.round;
import static gilproof.recording.Made.rounds;
import static gilproof.recording.Made.worker;
import static gilproof.recording.Way.THREADS;
import static gilproof.verdict.Verdict.HOLDS;
import static gilproof.verdict.Verdict.INCONCLUSIVE;
import static gilproof.verdict.Verdict.REFUTED;
import static gilproof.verdict.assertion.ClaimAssertions.checkThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gilproof.recording.Made.RecordingMade;
import gilproof.recording.Made.RoundsMade;
import gilproof.recording.Made.WorkerMade;
import gilproof.recording.Round;
import gilproof.recording.Rounds;
import gilproof.verdict.Evidence;
import gilproof.verdict.Unit;
import gilproof.verdict.Verdict;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Turns and simultaneous execution, by possession: without a witness, and without a second processor. */
class ExclusionsTest {

    private static final Round TURNS = round(null, turns(10, 5));
    private static final Round AT_ONCE = round(null, atOnce(100));

    @Test
    void turnsAreTaken() {
        assertThat(verdict(rounds(3, TURNS), WayAssert::takeTurns)).isEqualTo(HOLDS);
        assertThat(verdict(rounds(3, TURNS), WayAssert::runAtTheSameInstant)).isEqualTo(REFUTED);
    }

    @Test
    void orNot() {
        assertThat(verdict(rounds(3, AT_ONCE), WayAssert::takeTurns)).isEqualTo(REFUTED);
        assertThat(verdict(rounds(3, AT_ONCE), WayAssert::runAtTheSameInstant)).isEqualTo(HOLDS);
    }

    /** At most one of them is at work at a time: but each is denied a processor, and does not wait. */
    @Test
    void oneProcessorTellsThemApart() {
        WorkerMade first = worker("first", 0, 0, 1000).told();
        WorkerMade second = worker("second", 0, 0, 1000).told();
        for (int slice = 0; slice < 20; slice += 2) {
            first.running(4 * slice, 4 * slice + 4).denied();
            second.running(4 * slice + 4, 4 * slice + 8).denied();
        }
        RoundsMade shared = rounds(3, round(gave(0.9), recording(THREADS).with(first).with(second)));

        assertThat(verdict(shared, WayAssert::runAtTheSameInstant)).isEqualTo(HOLDS);
        assertThat(verdict(shared, WayAssert::takeTurns)).isEqualTo(REFUTED);
    }

    @Test
    void whatWasFoundIsToldWithWhatBecameOfTheWorkersTime() {
        WorkerMade first = worker("first", 0, 0, 100).told();
        WorkerMade second = worker("second", 0, 0, 100).told();
        // The first is denied 2 of each 20 ms in its turn; from its first stamp to its last lie 90 ms, of the other's too.
        for (int turn = 0; turn < 100; turn += 20) {
            first.running(turn, turn + 4).denied().running(turn + 6, turn + 10).waited();
            second.running(turn + 10, turn + 20).waited();
        }
        Evidence found = judged(rounds(3, round(null, recording(THREADS).with(first).with(second))), WayAssert::takeTurns);

        assertThat(found.question())
                .isEqualTo(
                        "one of two threads has possession while the other executes code: never, rather than much of the time");
        assertThat(Judged.value(found)).isZero();
        assertThat(Judged.figure(found).unit()).isEqualTo(Unit.SHARE);
        assertThat(found.rounds()).isEqualTo(3);
        assertThat(found.found())
                .isEqualTo(
                        "0.0 % of 216 ms in 3 rounds; they waited for 44 % of their time and were denied a processor for 6 %");
    }

    @Test
    void neverIsNotBelievedOfWorkersThatWereNotAtWorkTogether() {
        RoundsMade oneHandOver = rounds(3, round(null, turns(1, 50))).andThen(2, round(null, turns(1, 50)));
        Evidence found = judged(oneHandOver, WayAssert::takeTurns);

        assertThat(found.verdict()).isEqualTo(INCONCLUSIVE);
        assertThat(found.found()).startsWith("both were at work for too short a time together (0.0 %");
        assertThat(oneHandOver.added()).as("all rounds that there are").isEqualTo(2);
    }

    @Test
    void workersThatWaitedForEachOtherTooSeldomAreNamed() {
        // In each round one wait of either has a whole turn of the other in it.
        RoundsMade few = rounds(2, round(null, turns(2, 20))).andThen(1, round(null, waitingOnce()));
        Evidence found = judged(few, WayAssert::takeTurns);

        assertThat(found.verdict()).isEqualTo(INCONCLUSIVE);
        assertThat(found.found()).startsWith("they waited for each other only 2 times (0.0 %");
    }

    /** From 1 to 2 ms both are at work: 10 ms in ten rounds. */
    @Test
    void tenMillisecondsInWhichWorkersWereSeenAreEnough() {
        RecordingMade once = recording(THREADS)
                .with(worker("first", 0, 0, 1000).told().running(0, 1).waited().running(2, 3))
                .with(worker("second", 0, 0, 1000).told().running(1, 2));

        assertThat(judged(rounds(10, round(null, once)), WayAssert::takeTurns).found())
                .startsWith("they waited for each other only 0 times");
        assertThat(judged(rounds(9, round(null, once)), WayAssert::takeTurns).found())
                .startsWith("both were at work for too short a time");
    }

    @Test
    void waitsAreTakenTogetherOverTheRounds() {
        assertThat(verdict(rounds(3, round(null, turns(2, 20))), WayAssert::takeTurns)).isEqualTo(HOLDS);
        assertThat(verdict(rounds(2, round(null, turns(2, 20))), WayAssert::takeTurns)).isEqualTo(INCONCLUSIVE);
        assertThat(verdict(rounds(3, round(null, waitingOnce())), WayAssert::takeTurns)).isEqualTo(INCONCLUSIVE);
    }

    @Test
    void tooFewRoundsWhoseCausesWereToldAreNamed() {
        Round untold = round(null, recording(THREADS).with(worker("first", 0, 0, 100).running(0, 50))
                .with(worker("second", 0, 0, 100).running(50, 100)));

        assertThat(judged(rounds(2, TURNS).andThen(1, untold), WayAssert::takeTurns).found())
                .startsWith("the system told the causes of the gaps in only 2 of 3 rounds (0.0 %");
    }

    @Test
    void neitherIsBelievedOfWorkersThatWereHardlySeen() {
        RoundsMade enough = rounds(4, round(null, atOnce(1.25)));
        RoundsMade tooLittle = rounds(3, round(null, atOnce(1.6)));

        assertThat(verdict(enough, WayAssert::runAtTheSameInstant)).as("10 ms").isEqualTo(HOLDS);
        assertThat(verdict(tooLittle, WayAssert::runAtTheSameInstant)).as("9.6 ms").isEqualTo(INCONCLUSIVE);
        assertThat(judged(tooLittle, WayAssert::runAtTheSameInstant).found())
                .startsWith("both were at work for too short a time together (100.0 % of 10 ms in 3 rounds;");
        assertThat(verdict(rounds(3, round(null, turns(10, 0.1))), WayAssert::takeTurns)).isEqualTo(INCONCLUSIVE);
    }

    @Test
    void thatTheyWereTogetherNeedsNoWaits() {
        assertThat(judged(rounds(3, AT_ONCE), WayAssert::runAtTheSameInstant))
                .returns(HOLDS, Evidence::verdict)
                .satisfies(piece -> assertThat(Judged.value(piece)).isEqualTo(1, within(1e-9)));
    }

    /** A round in which they were together for a quarter of the seen time counts by its length, as all others do. */
    @Test
    void theFigureIsTakenOverAllRoundsTogether() {
        RoundsMade once = rounds(1, round(null, partlyAtOnce())).andThen(30, TURNS);
        Evidence found = judged(once, WayAssert::takeTurns);

        assertThat(found.verdict()).isEqualTo(HOLDS);
        assertThat(Judged.value(found)).isEqualTo(50.0 / (200 + 4 * 90), within(1e-9));
        assertThat(once.added()).as("three leave it at 0.106").isEqualTo(4);
    }

    @Test
    void moreRoundsAreAskedForUntilThreeAreThere() {
        RoundsMade rounds = rounds(1, TURNS).andThen(9, TURNS);

        assertThat(verdict(rounds, WayAssert::takeTurns)).isEqualTo(HOLDS);
        assertThat(rounds.added()).isEqualTo(2);
    }

    @Test
    void betweenTheRegionsNothingIsDecidedAfterTheMostRounds() {
        // A quarter of the seen time is together: 50 of 200 ms.
        RoundsMade between = rounds(3, round(null, partlyAtOnce())).andThen(4, round(null, partlyAtOnce()));
        Evidence found = judged(between, WayAssert::takeTurns);

        assertThat(found.verdict()).isEqualTo(INCONCLUSIVE);
        assertThat(Judged.value(found)).isEqualTo(0.25, within(1e-9));
        assertThat(found.rounds()).isEqualTo(7);
        assertThat(found.found()).startsWith("25.0 % of");
        assertThat(between.added()).isEqualTo(4);
    }

    /** A round without causes does not count; if none has them, the witness decides. */
    @Test
    void onlyRoundsCountOfWhichCausesAreTold() {
        Round untold = round(gave(1.95), recording(THREADS)
                .with(worker("first", 0, 0, 100).running(0, 5).running(10, 15).running(20, 25).running(30, 35))
                .with(worker("second", 0, 0, 100).running(5, 10).running(15, 20).running(25, 30)));
        RoundsMade mixed = rounds(3, TURNS).andThen(1, untold);
        mixed.addRound();

        assertThat(judged(mixed, WayAssert::takeTurns).rounds()).isEqualTo(3);
        assertThat(verdict(rounds(3, untold), WayAssert::takeTurns)).isEqualTo(HOLDS);
    }

    private static Verdict verdict(RoundsMade rounds, Consumer<WayAssert> assertion) {
        return judged(rounds, assertion).verdict();
    }

    private static Evidence judged(RoundsMade rounds, Consumer<WayAssert> assertion) {
        return Judged.all(() -> assertion.accept(checkThat((Rounds) rounds).by(THREADS))).get(0);
    }

    /** Two workers that hand over to each other, with this many turns each and this many ms a turn. */
    private static RecordingMade turns(int each, double length) {
        WorkerMade first = worker("first", 0, 0, 1000).told();
        WorkerMade second = worker("second", 0, 0, 1000).told();
        for (int turn = 0; turn < each; turn++) {
            first.running(2 * turn * length, (2 * turn + 1) * length).waited();
            second.running((2 * turn + 1) * length, (2 * turn + 2) * length).waited();
        }
        return recording(THREADS).with(first).with(second);
    }

    /** Only the first waits while the other has a turn. */
    private static RecordingMade waitingOnce() {
        return recording(THREADS)
                .with(worker("first", 0, 0, 1000).told().running(0, 20).waited().running(40, 60))
                .with(worker("second", 0, 0, 1000).told().running(20, 40));
    }

    private static RecordingMade atOnce(double length) {
        return recording(THREADS)
                .with(worker("first", 0, 0, 1000).told().running(0, length))
                .with(worker("second", 0, 0, 1000).told().running(0, length));
    }

    /** Of 200 ms seen, the 25 ms in which both ran are counted for either. */
    private static RecordingMade partlyAtOnce() {
        return recording(THREADS)
                .with(worker("first", 0, 0, 1000).told().running(0, 60).waited().running(175, 175))
                .with(worker("second", 0, 0, 1000).told().running(0, 0).waited().running(35, 175));
    }
}

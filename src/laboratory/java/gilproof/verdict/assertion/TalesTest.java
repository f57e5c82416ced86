package gilproof.verdict.assertion;

import static gilproof.recording.Made.gave;
import static gilproof.recording.Made.recording;
import static gilproof.recording.Made.round;
import static gilproof.recording.Made.rounds;
import static gilproof.recording.Made.worker;
import static gilproof.recording.Way.ONE_THREAD;
import static gilproof.recording.Way.THREADS;
import static gilproof.recording.Way.THREADS_UNDER_ONE_LOCK;
import static gilproof.verdict.Verdict.HOLDS;
import static gilproof.verdict.Verdict.REFUTED;
import static gilproof.verdict.assertion.ClaimAssertions.checkThat;
import static org.assertj.core.api.Assertions.assertThat;

import gilproof.recording.Made.RecordingMade;
import gilproof.recording.Round;
import gilproof.recording.Rounds;
import gilproof.recording.Witness;
import gilproof.verdict.Evidence;
import gilproof.verdict.Judging;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A reader is told the finding, with its numbers, and the reason if it decides nothing. */
class TalesTest {

    @Test
    void ofCountsThatAreShort() {
        RecordingMade counted = recording(THREADS)
                .with(worker("first", 0, 0, 1))
                .with(worker("second", 0, 0, 1).failed("IndexError"))
                .with(worker("third", 0, 0, 1))
                .saw("expected", "1000")
                .saw("arrived", "900")
                .saw("hand-overs", "1200");

        assertThat(found(() -> checkThat(rounds(2, round(null, counted))).countsBy(THREADS).areShort()))
                .isEqualTo("200 of 2,000 lost in 2 tries, with 2,400 hand-overs, 2 workers failed");
    }

    @Test
    void ofCountsThatAreExact() {
        RecordingMade exact = recording(THREADS).saw("expected", "1000").saw("arrived", "1000");

        assertThat(found(() -> checkThat(rounds(6, round(null, exact, exactUnderLock()))).countsBy(THREADS).areExact()))
                .isEqualTo("the workers hardly came between each other (0 of 6,000 lost in 6 tries)");
    }

    private static RecordingMade exactUnderLock() {
        return recording(THREADS_UNDER_ONE_LOCK).saw("expected", "1000").saw("arrived", "1000");
    }

    @Test
    void ofTornLines() {
        Round asItIs = round(null, printed("false", "square: 0cube: 1", "cube: 0", "square: 1"));
        Round unbuffered = round(null, printed("true", "square: 0cube: 0", "rubbish", "square: 1"));
        Rounds both = rounds(1, asItIs).andThen(1, unbuffered);
        both.addRound();

        assertThat(found(() -> checkThat(both).linesBy(THREADS).areTorn()))
                .isEqualTo(
                        "2 of 4 lines torn (hand-overs: 1); 2 of 4 lines torn, 1 missing or spoilt (hand-overs: 0, unbuffered)");
    }

    @Test
    void ofLinesThatCouldNotBeTorn() {
        Rounds quiet = rounds(6, round(null, printed("false", "square: 0", "square: 1", "cube: 0", "cube: 1")));

        assertThat(found(() -> checkThat(quiet).linesBy(THREADS).areWhole()))
                .startsWith(
                        "lines were torn in too few rounds, or the workers hardly came between each other (0 of 4 lines torn (hand-overs: 1); ");
    }

    private static RecordingMade printed(String unbuffered, String... lines) {
        return recording(THREADS)
                .with(worker("square", 0, 0, 1))
                .with(worker("cube", 0, 0, 1))
                .given("{\"lines\": 2}")
                .saw("unbuffered", unbuffered)
                .printed(lines);
    }

    @Test
    void ofTheOrderOfLines() {
        RecordingMade mixed = recording(THREADS)
                .with(worker("square", 0, 0, 9).waiting(0, 9))
                .with(worker("cube", 0, 0, 9).waiting(0, 9))
                .printed("square: 4", "cube: 8", "square: 16");
        RecordingMade apart = recording(THREADS)
                .with(worker("square", 0, 0, 9).waiting(0, 9))
                .with(worker("cube", 0, 10, 19).waiting(10, 19))
                .printed("square: 4", "cube: 8");

        assertThat(found(() -> checkThat(rounds(mixed)).transcriptBy(THREADS).isMixed()))
                .isEqualTo("for example square cube square");
        assertThat(found(() -> checkThat(rounds(apart)).transcriptBy(THREADS).isMixed()))
                .isEqualTo("one worker only began when the other had ended: the machine was too slow"
                        + " (for example square cube)");
    }

    @Test
    void ofWhoRanWhere() {
        RecordingMade two = recording(THREADS)
                .with(worker("square", 0, 0, 1).in(1, 5))
                .with(worker("cube", 0, 0, 1).in(2, 6))
                .saw("parent process", "1")
                .saw("parent thread", "4");

        assertThat(found(() -> checkThat(two.made()).isOneProcessPerWorker()))
                .isEqualTo("the parent in process 1, thread 4, square in process 1, thread 5, cube in process 2, thread 6");
    }

    @Test
    void ofWhatWasRefused() {
        RecordingMade handed = recording(THREADS).saw("refused", "{\"a lock\": \"TypeError: no\"}");

        assertThat(found(() -> checkThat(handed.made()).refuses("a lock"))).isEqualTo("TypeError: no");
        assertThat(found(() -> checkThat(handed.made()).refuses("a list"))).isEqualTo("it was not");
    }

    @Test
    void ofOneThatWentOn() {
        assertThat(found(() -> checkThat(siblings(250).made()).goesOnWithout("failing", "sibling")))
                .isEqualTo("'failing' ended with 'ValueError: no', 'sibling' went on for 150 ms");
        assertThat(found(() -> checkThat(siblings(100).made()).goesOnWithout("failing", "sibling")))
                .endsWith("'sibling' went on for 0 ms: it had ended before, the machine was too slow");
    }

    private static RecordingMade siblings(double otherEnds) {
        return recording(THREADS)
                .with(worker("failing", 0, 0, 100).failed("ValueError: no"))
                .with(worker("sibling", 0, 0, otherEnds));
    }

    /** A whole crowd in one round, half of it in the other: in either order, the better one is told. */
    @Test
    void ofACrowd() {
        Rounds both = rounds(crowd(5, "false"), crowd(10, "false"));
        Rounds turned = rounds(crowd(10, "false"), crowd(5, "false"));

        assertThat(found(() -> checkThat(both).crowdBy(THREADS).sleepAllAtOnce().sleepAllAtOnce()))
                .isEqualTo("10 of 10 at once, all of them in 0.250 s");
        assertThat(found(() -> checkThat(turned).crowdBy(THREADS).sleepAllAtOnce()))
                .isEqualTo("10 of 10 at once, all of them in 0.250 s");
        assertThat(found(() -> checkThat(rounds(6, round(null, crowd(1, "false")))).crowdBy(THREADS).sleepAllAtOnce()))
                .startsWith("one woke up before all had begun: the machine was too slow (1 of 10 at once");
    }

    @Test
    void sleepersWithAThreadOfTheSystemEachAreToldFromSleepersWithFew() {
        assertThat(Judged.verdict(() -> checkThat(rounds(1, round(null, crowd(1, "true")))).crowdBy(THREADS)
                .haveFewThreadsOfTheSystem())).isEqualTo(HOLDS);
        assertThat(Judged.verdict(() -> checkThat(rounds(1, round(null, crowd(10, "true")))).crowdBy(THREADS)
                .haveFewThreadsOfTheSystem())).isEqualTo(REFUTED);
    }

    private static RecordingMade crowd(int atOnce, String hadBegun) {
        return recording(THREADS)
                .saw("sleepers", "10")
                .saw("threads of the system", String.valueOf(atOnce))
                .saw("most at once", String.valueOf(atOnce))
                .saw("all had begun before one woke up", hadBegun)
                .cost(250, 1);
    }

    /** 40 ms with an interval of 5 ms: eight of them, in a quarter of which the counter ran. */
    @Test
    void ofACallThatKeepsTheLock() {
        RecordingMade call = recording(THREADS)
                .with(worker("caller", 0, 0, 40).computing(0, 40))
                .with(worker("counter", 0, 0, 40).running(0, 10))
                .saw("switch interval", "0.005");

        RecordingMade alone = recording(ONE_THREAD).with(worker("counter", 0, 0, 40).running(0, 40));

        assertThat(found(
                () -> checkThat(rounds(3, round(null, call, alone))).callBy(THREADS).keepsOthersWaiting()))
                .isEqualTo("it stood still for at least 75 % at a stretch, in 3 rounds, each of at least 8 switch "
                        + "intervals");
    }

    @Test
    void ofAHardBound() {
        Evidence bound = Judged.one(
                () -> checkThat(rounds(recording(THREADS).cost(800, 1))).by(THREADS).takesAtLeast(Duration.ofMillis(1600)));

        assertThat(bound.question()).isEqualTo("threads take at least 1.6 s");
        assertThat(bound.found()).isEqualTo("0.8000 s");
    }

    @Test
    void ofAMachineThatWasTooSlowForABound() {
        RecordingMade slow = recording(THREADS)
                .with(worker("square", 0, 0, 9).waiting(0, 9))
                .given("{\"seconds\": 0.009}")
                .cost(9, 1);
        RecordingMade slowToo = recording(ONE_THREAD)
                .with(worker("square", 0, 0, 9).waiting(0, 9))
                .given("{\"seconds\": 0.009}")
                .cost(90, 1);

        assertThat(found(() -> checkThat(rounds(6, round(null, slow, slowToo)))
                .by(THREADS)
                .finishSoonerThanInTurn(ONE_THREAD)))
                .isEqualTo("also one thread took longer than its waits: the machine was too slow"
                        + " (at most 1.000 in 6 rounds)");
    }

    @Test
    void ofAMachineThatRanNoTwoAtOnce() {
        RecordingMade turns = recording(THREADS)
                .with(worker("first", 0, 0, 9).running(0, 4))
                .with(worker("second", 0, 0, 9).running(5, 9));

        assertThat(found(() -> checkThat(rounds(6, round(gave(1.0), turns))).by(THREADS).runAtTheSameInstant()))
                .isEqualTo("the machine ran two native threads at one instant before and after only 0 of 6 rounds, it gave"
                        + " at most 1.0 processors (at most 0.000 in 6 rounds)");
        assertThat(found(() -> checkThat(rounds(6, round((Witness) null, turns))).by(THREADS).runAtTheSameInstant()))
                .contains("not watched: how many processors the machine gave was not measured");
    }

    private static String found(Judging.Body assertion) {
        return Judged.all(assertion).get(0).found();
    }
}

package gilproof.verdict.assertion;

import static gilproof.recording.Made.gave;
import static gilproof.recording.Made.recording;
import static gilproof.recording.Made.round;
import static gilproof.recording.Made.rounds;
import static gilproof.recording.Made.worker;
import static gilproof.recording.Way.ONE_THREAD;
import static gilproof.recording.Way.THREADS;
import static gilproof.verdict.assertion.ClaimAssertions.checkThat;
import static org.assertj.core.api.Assertions.assertThat;

import gilproof.recording.Made.RecordingMade;
import gilproof.recording.Recording;
import gilproof.recording.Rounds;
import gilproof.verdict.Contrasts;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A claim writes one assertion after the other, and each hands in its evidence, whatever the result of those before it. */
class ChainsTest {

    private static final Duration ANY = Duration.ofMillis(1);

    @Test
    void onOneRecording() {
        RecordingMade seen = recording(THREADS)
                .with(worker("square", 0, 0, 1)
                        .in(1, 5)
                        .saw("inside", "[4]")
                        .saw("found", "[]")
                        .saw("taken", "\"a list\"")
                        .saw("identity", "77")
                        .saw("handed over", "[1]"))
                .saw("outside", "[4]")
                .saw("identity", "77")
                .saw("process", "1")
                .saw("parent process", "1")
                .saw("parent thread", "9")
                .saw("arrived", "[[\"square\", 1]]")
                .saw("refused", "{\"a lock\": \"TypeError: no\"}")
                .printed("begin", "square: 4");

        assertThat(Judged.all(() -> checkThat(seen.made())
                .prints("square", 4)
                .announcesItsBlock()
                .reportsItsTime()
                .showsOutside(4)
                .showsInside(4)
                .showsInside("square", 4)
                .showsAtTheStart()
                .takes("a list")
                .refuses("a lock")
                .isOneObject()
                .isOneProcessWithManyThreads()
                .isOneProcessPerWorker()
                .sees("process", "1")
                .arrivesWholeAndInOrder()
                .prints("square", 4)))
                .hasSize(16);
    }

    @Test
    void onWhatFailedBesideAnother() {
        RecordingMade siblings = recording(THREADS)
                .with(worker("failing", 0, 0, 1).failed("ValueError: no"))
                .with(worker("sibling", 0, 0, 2));

        assertThat(Judged.all(() -> checkThat(siblings.made())
                .goesOnWithout("failing", "sibling")
                .goesOnWithout("failing", "sibling")))
                .hasSize(2);
    }

    @Test
    void onRounds() {
        RecordingMade seen = recording(THREADS)
                .with(worker("square", 0, 0, 9).waiting(0, 5).running(5, 9))
                .with(worker("cube", 0, 0, 9).waiting(0, 5).running(5, 9))
                .given("{\"seconds\": 0.005, \"lines\": 1}")
                .saw("expected", "9")
                .saw("arrived", "8")
                .saw("unbuffered", "false")
                .printed("square: 4", "cube: 8");
        Rounds rounds = rounds(3, round(gave(2), seen, recording(ONE_THREAD)
                .with(worker("square", 0, 0, 9).waiting(0, 9))
                .given("{\"seconds\": 0.009}")));

        assertThat(Judged.all(() -> checkThat(rounds)
                .by(THREADS)
                .waitTogether()
                .waitInTurn()
                .finishSoonerThanInTurn(ONE_THREAD)
                .takesAtLeast(ANY)
                .keepsOneProcessorBusy()
                .takeTurns()
                .runAtTheSameInstant()
                .waitTogether()))
                .hasSize(9);
        Rounds alone = rounds(3, round(null, seen));
        assertThat(Judged.all(() -> checkThat(alone).countsBy(THREADS).areShort().areExact().areShort())).hasSize(3);
        assertThat(Judged.all(() -> checkThat(alone).linesBy(THREADS).areTorn().areWhole().areTorn())).hasSize(3);
        assertThat(Judged.all(() -> checkThat(alone)
                .transcriptBy(THREADS)
                .keepsTheOrderOf("square", 4)
                .isMixed()
                .isNotMixed()
                .beginsWith("square")
                .isMixed()))
                .hasSize(5);
    }

    @Test
    void onACallBesideOneThatCounts() {
        Rounds rounds = rounds(3, round(null, recording(THREADS)
                .with(worker("caller", 0, 0, 90).computing(0, 90))
                .with(worker("counter", 0, 0, 90))
                .saw("switch interval", "0.005"),
                recording(ONE_THREAD)
                        .with(worker("counter", 0, 0, 90).running(0, 90))));

        assertThat(Judged.all(() -> checkThat(rounds)
                .callBy(THREADS)
                .keepsOthersWaiting()
                .letsOthersRun()
                .keepsOthersWaiting()))
                .hasSize(3);
    }

    @Test
    void onAnAttempt() {
        Recording attempt = recording(ONE_THREAD).saw("reached", "\"import\"").saw("words", "\"\"").made();

        assertThat(Judged.all(() -> checkThat(attempt).getsAsFarAs("import").getsAsFarAs("start"))).hasSize(2);
    }

    @Test
    void onOneThatCounts() {
        Rounds rounds = rounds(3, round(gave(2), recording(THREADS)
                .with(worker("sleeper", 0, 0, 9).waiting(0, 9))
                .with(worker("counter", 0, 0, 9).running(0, 9)),
                recording(ONE_THREAD)
                        .with(worker("counter", 0, 0, 9).running(0, 9))));

        assertThat(Judged.all(() -> checkThat(rounds)
                .counterBy(THREADS)
                .runsAllTheWhile()
                .runsAllTheWhile()))
                .hasSize(2);
        assertThat(Judged.all(() -> checkThat(rounds)
                .by(THREADS)
                .readyShare()
                .is(Contrasts.ALMOST_NONE_NOT_MUCH)
                .is(Contrasts.ALMOST_NONE_NOT_MUCH)))
                .hasSize(2);
    }
}

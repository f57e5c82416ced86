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
import static gilproof.verdict.Verdict.INCONCLUSIVE;
import static gilproof.verdict.Verdict.REFUTED;
import static gilproof.verdict.assertion.ClaimAssertions.checkThat;
import static org.assertj.core.api.Assertions.assertThat;

import gilproof.recording.Made.RecordingMade;
import gilproof.recording.Made.RoundsMade;
import gilproof.recording.Made.WorkerMade;
import gilproof.recording.Way;
import gilproof.recording.Witness;
import gilproof.verdict.Contrasts;
import gilproof.verdict.Verdict;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Progress beside a sleep, the length of turns, and losses on the way. */
class CounterAssertTest {

    private static final Witness ENOUGH = gave(1.95);
    private static final Witness STARVED = gave(0.1);
    private static final RecordingMade ALONE = besideASleep(ONE_THREAD, 1, 1000);

    @ParameterizedTest
    @CsvSource({
        // share of the sleep in which the counter runs, all the while?
        "1.00, HOLDS",
        "0.80, HOLDS",
        "0.50, INCONCLUSIVE",
        "0.20, INCONCLUSIVE",
        "0.00, REFUTED",
    })
    void runningBesideASleep(double share, Verdict allTheWhile) {
        RoundsMade rounds = rounds(3, round(ENOUGH, besideASleep(THREADS, share, 1000), ALONE));

        assertThat(counter(rounds, CounterAssert::runsAllTheWhile)).isEqualTo(allTheWhile);
    }

    @Test
    void aStarvedCounterStoodNotStillByItself() {
        RoundsMade rounds = rounds(6, round(STARVED, besideASleep(THREADS, 0, 1000), ALONE));

        assertThat(counter(rounds, CounterAssert::runsAllTheWhile)).isEqualTo(INCONCLUSIVE);
    }

    @Test
    void slicesOfAStarvedMachineAreNeitherAllTheWhileNorNone() {
        RoundsMade rounds = rounds(3, round(STARVED, slices(THREADS), slices(ONE_THREAD)));

        assertThat(counter(rounds, CounterAssert::runsAllTheWhile)).isEqualTo(INCONCLUSIVE);
        assertThat(Judged.one(() -> checkThat(rounds).counterBy(THREADS).runsAllTheWhile()).found())
                .as("what it lacked is said also where it was neither here nor there")
                .startsWith("the machine gave 0.1 processors");
    }

    /** An interpreter that has not compiled the loop yet takes longer for one iteration than the recorder's gap. */
    @Test
    void aCounterThatIsNotEvenSeenAloneStoodNotStill() {
        RoundsMade slow = rounds(3, round(ENOUGH, besideASleep(THREADS, 0, 1000), besideASleep(ONE_THREAD, 0.1, 1000)));
        RoundsMade compiled = rounds(3, round(ENOUGH, besideASleep(THREADS, 0, 1000), besideASleep(ONE_THREAD, 0.1, 1000)))
                .andThen(1, round(ENOUGH, besideASleep(THREADS, 0.9, 1000), ALONE));

        assertThat(counter(slow, CounterAssert::runsAllTheWhile)).isEqualTo(INCONCLUSIVE);
        assertThat(Judged.one(() -> checkThat(slow).counterBy(THREADS).runsAllTheWhile()).found())
                .startsWith("they were seen at work for as little as 19 % of their time");
        assertThat(counter(compiled, CounterAssert::runsAllTheWhile)).isEqualTo(HOLDS);
    }

    @Test
    void paceBesideASleepComparedToThatAlone() {
        Consumer<CounterAssert> fullSpeed =
                counter -> counter.paceComparedTo(ONE_THREAD).is(Contrasts.RUNNING_NOT_STANDING_STILL);
        assertThat(counter(rounds(6, round(ENOUGH, besideASleep(THREADS, 1, 990), ALONE)), fullSpeed)).isEqualTo(HOLDS);
        assertThat(counter(rounds(6, round(ENOUGH, besideASleep(THREADS, 1, 30), ALONE)), fullSpeed)).isEqualTo(REFUTED);
        assertThat(counter(rounds(6, round(STARVED, besideASleep(THREADS, 1, 30), ALONE)), fullSpeed))
                .isEqualTo(INCONCLUSIVE);
    }

    @Test
    void turnsFollowTheSwitchInterval() {
        RoundsMade rounds = rounds(6, round(ENOUGH, turnsOf(5, 50)));

        assertThat(Judged.verdict(() -> checkThat(rounds)
                .turnsOfPair(1, THREADS)
                .comparedToThoseOf(0)
                .is(Contrasts.SEVERAL_TIMES_AS_LONG_NOT_AS_LONG)))
                .isEqualTo(HOLDS);
        assertThat(Judged.verdict(() -> checkThat(rounds)
                .turnsOfPair(0, THREADS)
                .comparedToThoseOf(0)
                .is(Contrasts.SEVERAL_TIMES_AS_LONG_NOT_AS_LONG)))
                .isEqualTo(REFUTED);
        assertThat(Judged.verdict(() -> checkThat(rounds)
                .turnsOfPair(1, THREADS)
                .comparedTo(Duration.ofMillis(50))
                .is(Contrasts.ABOUT_ONE_NOT_SEVERAL)))
                .isEqualTo(HOLDS);
        assertThat(Judged.verdict(() -> checkThat(rounds)
                .turnsOfPair(1, THREADS)
                .comparedTo(Duration.ofMillis(5))
                .is(Contrasts.ABOUT_ONE_NOT_SEVERAL)))
                .isEqualTo(REFUTED);
    }

    @Test
    void countsThatAreExact() {
        RecordingMade exact = counted(THREADS_UNDER_ONE_LOCK, 2000, 2000);
        RecordingMade someLost = counted(THREADS, 2000, 1900);
        RecordingMade oneTooMany = counted(THREADS_UNDER_ONE_LOCK, 2000, 2001);

        assertThat(exact(rounds(1, round(null, exact, someLost)))).isEqualTo(HOLDS);
        assertThat(exact(rounds(1, round(null, oneTooMany, someLost)))).isEqualTo(REFUTED);
        assertThat(exact(rounds(1, round(null, exact, counted(THREADS, 2000, 2000)))))
                .as("where nothing could be lost, that nothing was lost says nothing")
                .isEqualTo(INCONCLUSIVE);
        assertThat(exact(rounds(1, round(null, exact, counted(THREADS, 2000, 1999)))))
                .as("at the other's rate one would have been lost, or none")
                .isEqualTo(INCONCLUSIVE);
        assertThat(exact(rounds(6, round(null, exact, someLost)).andThen(1, round(null, oneTooMany))))
                .as("decided after the least rounds")
                .isEqualTo(HOLDS);
    }

    private static Verdict counter(RoundsMade rounds, Consumer<CounterAssert> assertion) {
        return Judged.verdict(() -> assertion.accept(checkThat(rounds).counterBy(THREADS)));
    }

    private static Verdict exact(RoundsMade rounds) {
        return Judged.verdict(() -> checkThat(rounds).countsBy(THREADS_UNDER_ONE_LOCK).areExact());
    }

    /** A sleep from 10 to 110 ms, and a counter that runs before it, for a share of it, and after it. */
    private static RecordingMade besideASleep(Way way, double share, long stampsMeanwhile) {
        return recording(way)
                // A clock does not begin with an experiment.
                .with(worker("sleeper", 7000, 7000, 7120).waiting(7010, 7110))
                .with(worker("counter", 7000, 7000, 7120)
                        .running(7000, 7010, 1)
                        .running(7010, 7010 + 100 * share, stampsMeanwhile)
                        .running(7110, 7111, 1));
    }

    /** A sleep from 0 to 100 ms, and a counter that is given a slice of 3 ms every 15. */
    private static RecordingMade slices(Way way) {
        WorkerMade counter = worker("counter", 7000, 7000, 7100);
        for (double from = 0; from < 100; from += 15) {
            counter.running(7000 + from, 7000 + Math.min(100, from + 3));
        }
        return recording(way).with(worker("sleeper", 7000, 7000, 7100).waiting(7000, 7100)).with(counter);
    }

    /** Two pairs of workers with turns of these lengths. */
    private static RecordingMade turnsOf(double length, double otherLength) {
        RecordingMade all = recording(THREADS);
        for (double each : new double[] {length, otherLength}) {
            WorkerMade one = worker("one", 0, 0, 1000);
            WorkerMade other = worker("other", 0, 0, 1000);
            for (int turn = 0; turn < 10; turn += 2) {
                one.running(turn * each, (turn + 1) * each);
                other.running((turn + 1) * each, (turn + 2) * each);
            }
            all.with(one).with(other);
        }
        return all;
    }

    private static RecordingMade counted(Way way, int expected, int arrived) {
        return recording(way).saw("expected", "" + expected).saw("arrived", "" + arrived);
    }
}

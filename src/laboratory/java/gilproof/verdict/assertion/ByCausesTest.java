package gilproof.verdict.assertion;

import static gilproof.recording.Made.gave;
import static gilproof.recording.Made.recording;
import static gilproof.recording.Made.round;
import static gilproof.recording.Made.rounds;
import static gilproof.recording.Made.worker;
import static gilproof.recording.Way.ONE_THREAD;
import static gilproof.recording.Way.PROCESSES_UNDER_ONE_LOCK;
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
import gilproof.recording.Way;
import gilproof.verdict.Contrasts;
import gilproof.verdict.Evidence;
import gilproof.verdict.Evidence.Weight;
import gilproof.verdict.Verdict;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A worker's progress beside a sleep or a call, and the waits of two for each other, where the causes of gaps are told. */
class ByCausesTest {

    @ParameterizedTest
    @CsvSource({
        // share of the sleep for which the counter waits, all the while and meanwhile?
        "0.00, HOLDS",
        "0.15, HOLDS",
        "0.50, INCONCLUSIVE",
        "0.80, REFUTED",
        "1.00, REFUTED",
    })
    void aCounterBesideASleepNeverWaits(double share, Verdict expected) {
        RoundsMade rounds = rounds(3, round(null, besideASleep(counter -> counter.running(0, 10)
                .waited()
                .running(10 + 100 * share, 150))));

        assertThat(counter(rounds, CounterAssert::runsAllTheWhile).verdict()).isEqualTo(expected);
    }

    /** Seen for a tenth of the sleep, it had no reason to wait. No witness is needed. */
    @Test
    void howLittleOfAProcessorItIsGivenDoesNotMatter() {
        RoundsMade denied = rounds(3, round(gave(1.5), besideASleep(counter -> counter.running(0, 10)
                .denied()
                .running(100, 150))));
        Evidence found = counter(denied, CounterAssert::runsAllTheWhile);

        assertThat(found.verdict()).isEqualTo(HOLDS);
        assertThat(Judged.value(found)).isZero();
        assertThat(found.question())
                .isEqualTo(
                        "a busy worker runs all the while that the other sleeps: the share of the sleep for which it waits "
                                + "is hardly any, rather than nearly all");
    }

    /** The least of the rounds decides: one wait may be the collector's, or a start's. */
    @Test
    void oneRoundInWhichItDoesNotWaitIsEnough() {
        RecordingMade waiting = besideASleep(counter -> counter.running(0, 10).waited().running(110, 150));
        RecordingMade not = besideASleep(counter -> counter.running(0, 150));

        assertThat(counter(rounds(2, round(null, waiting)).andThen(1, round(null, not)), CounterAssert::runsAllTheWhile)
                .verdict())
                .isEqualTo(HOLDS);
    }

    @ParameterizedTest
    @CsvSource({
        // its first stamp, its last, in a sleep from 10 to 110: the time without it counts as waited
        "  0, 110, 0.0",
        " 30, 110, 0.2",
        "  0,  80, 0.3",
        " 30,  80, 0.5",
        "120, 130, 1.0",
        "  0,   5, 1.0",
    })
    void whatItWasNotThereForItWaited(double first, double last, double share) {
        RoundsMade rounds = rounds(3, round(null, besideASleep(counter -> counter.running(first, last))));

        assertThat(Judged.value(counter(rounds, CounterAssert::runsAllTheWhile))).isEqualTo(share, within(1e-9));
    }

    /** In a sleep from 10 to 110 ms the counter waited for all of it, after it had been denied a processor for 5 ms. */
    @ParameterizedTest
    @CsvSource({
        // seconds asked, ms that the sleeper was denied; the counter's beginning and end, ms that it was denied
        "0.08, 99,  0, 110, 25, REFUTED",
        "0.07, 20,  0, 110, 25, REFUTED",
        "0.07, 21,  0, 110, 25, INCONCLUSIVE",
        "0.10,  0, 11, 110, 25, INCONCLUSIVE",
        "0.10,  0,  0, 109, 25, INCONCLUSIVE",
        "0.10,  0,  0, 110, 26, INCONCLUSIVE",
    })
    void onlyUndisturbedRoundsShowThatTheCounterMustWait(
            double asked, double sleeper, double begun, double ended, double counter, Verdict expected) {
        RecordingMade waits = recording(THREADS)
                .given("{\"seconds\": " + asked + "}")
                .with(worker("sleeper", 0, 0, 120).ready(1, sleeper, 0).waiting(10, 110))
                .with(worker("counter", 0, begun, ended).told().ready(1, counter, 0)
                        .running(0, 1).denied().running(6, 10).waited().running(110, 111));

        assertThat(counter(rounds(3, round(null, waits)), CounterAssert::runsAllTheWhile).verdict()).isEqualTo(expected);
    }

    /** A sleeper that is denied a processor lets the counter run at first, whatever it does with the lock later. */
    @Test
    void aDisturbedRoundDoesNotMakeTheFigureOfTheOthersLess() {
        RecordingMade disturbed = recording(THREADS)
                .given("{\"seconds\": 0.05}")
                .with(worker("sleeper", 0, 0, 120).ready(1, 50, 0).waiting(10, 110))
                .with(worker("counter", 0, 0, 120).told().running(0, 60).waited().running(110, 111));
        RecordingMade waits = besideASleep(counter -> counter.running(0, 10).waited().running(110, 150));

        assertThat(counter(rounds(3, round(null, waits)).andThen(1, round(null, disturbed)), CounterAssert::runsAllTheWhile)
                .verdict())
                .isEqualTo(REFUTED);
        assertThat(counter(rounds(1, round(null, disturbed)).andThen(3, round(null, waits)), CounterAssert::runsAllTheWhile)
                .verdict())
                .isEqualTo(REFUTED);
    }

    @ParameterizedTest
    @CsvSource({
        // the counter's longest wait in a call of 60 ms, the call's length, stands still?
        "60, 60, HOLDS",
        "54, 60, HOLDS",
        "30, 60, REFUTED",
        "40, 60, INCONCLUSIVE",
        " 0, 60, REFUTED",
        "20, 20, HOLDS",
        "19, 19, INCONCLUSIVE",
    })
    void standingStillBesideACall(double waited, double length, Verdict expected) {
        RoundsMade calls = rounds(3, round(null, besideACall(length, counter -> counter.running(0, 100)
                .waited()
                .running(100 + waited, 900))));

        assertThat(call(calls).verdict()).isEqualTo(expected);
    }

    /** It was away for all of the call, but not because it waited. */
    @Test
    void aCounterThatIsDeniedAProcessorDoesNotStandStill() {
        RoundsMade calls = rounds(3, round(null, besideACall(60, counter -> counter.running(0, 100)
                .denied()
                .running(160, 900))));
        Evidence found = call(calls);

        assertThat(found.verdict()).isEqualTo(REFUTED);
        assertThat(found.found())
                .isEqualTo("it stood still for at least 0 % at a stretch, in 3 rounds, each of at least 12 switch "
                        + "intervals");
    }

    @Test
    void callsThatAreOverSoonSayNothingThoughCausesAreTold() {
        RoundsMade calls =
                rounds(2, round(null, besideACall(60, counter -> counter.running(0, 100).waited().running(160, 900))))
                        .andThen(4, round(null, besideACall(15, counter -> counter.running(0, 900))));
        Evidence found = call(calls);

        assertThat(found.verdict()).isEqualTo(INCONCLUSIVE);
        assertThat(found.found())
                .startsWith("a call took less than 4 switch intervals, or than half of what it should (it stood still for "
                        + "at least 100 % at a stretch, in 2 rounds");
    }

    /** A round without causes does not count beside rounds that have them. */
    @Test
    void oneRoundWithoutCausesTakesNothingFromTheOthers() {
        RecordingMade told = besideASleep(counter -> counter.running(0, 10).denied().running(110, 150));
        RecordingMade untold = recording(THREADS)
                .with(worker("sleeper", 0, 0, 200).waiting(10, 110))
                .with(worker("counter", 0, 0, 200).running(0, 10).running(110, 150));
        RoundsMade mixed = rounds(2, round(null, told)).andThen(1, round(null, untold));
        Evidence found = counter(mixed, CounterAssert::runsAllTheWhile);

        assertThat(found.verdict()).isEqualTo(HOLDS);
        assertThat(Judged.value(found)).isZero();
    }

    /** What was seen would have decided otherwise: it was away for half of the call. */
    @Test
    void callsWithoutCausesTakeNothingFromTheOthers() {
        RoundsMade told = rounds(3, round(null, besideACall(60, counter -> counter.running(0, 100)
                .waited()
                .running(160, 900))));
        RoundsMade mixed = told.andThen(1, round(null, recording(THREADS)
                .with(worker("caller", 0, 0, 900).computing(100, 160))
                .with(worker("counter", 0, 0, 900).running(0, 130).running(160, 900))
                .saw("switch interval", "0.005")));

        assertThat(call(mixed).verdict()).isEqualTo(HOLDS);
    }

    @ParameterizedTest
    @CsvSource({
        // share of its time for which the worker that waits longer does so
        "0.0,  HOLDS",
        "0.15, HOLDS",
        "0.2,  INCONCLUSIVE",
        "0.3,  REFUTED",
        "0.5,  REFUTED",
    })
    void hardlyWaiting(double share, Verdict expected) {
        RoundsMade rounds = rounds(3, round(null, computing(THREADS, share)));
        Evidence found = way(rounds, WayAssert::hardlyWait);

        assertThat(found.verdict()).isEqualTo(expected);
        assertThat(Judged.value(found)).isEqualTo(share, within(1e-9));
        assertThat(found.question())
                .isEqualTo("how much of its time a worker of threads waits: hardly any, rather than a good part");
    }

    @Test
    void whoWaitsIsNotToldWhereCausesAreNot() {
        RecordingMade untold = recording(THREADS)
                .with(worker("square", 0, 0, 100).told().running(0, 100))
                .with(worker("cube", 0, 0, 100).running(0, 100));

        assertThat(way(rounds(3, round(null, untold)), WayAssert::hardlyWait).verdict()).isEqualTo(INCONCLUSIVE);
        assertThat(way(rounds(3, round(null, recording(THREADS))), WayAssert::hardlyWait).verdict()).isEqualTo(INCONCLUSIVE);
    }

    /** The second came when the first was nearly done: their meeting decides, or the round does not count. */
    @ParameterizedTest
    @CsvSource({
        // when the second comes, and when it gets the lock that the first has until 100
        " 60, 100, REFUTED",
        " 60,  60, HOLDS",
        " 90, 100, INCONCLUSIVE",
        "110, 110, INCONCLUSIVE",
    })
    void whoComesLateHardlyMeetsTheOther(int comes, int gets, Verdict expected) {
        WorkerMade late = worker("cube", 0, 0, 300).told().running(comes, comes);
        RoundsMade rounds = rounds(3, round(null, recording(PROCESSES_UNDER_ONE_LOCK)
                .with(worker("square", 0, 0, 100).told().running(0, 100))
                .with((gets > comes ? late.released() : late).running(gets, gets + 100))));

        Evidence found = Judged.one(() -> checkThat((Rounds) rounds).by(PROCESSES_UNDER_ONE_LOCK).hardlyWait());

        assertThat(found.verdict()).isEqualTo(expected);
    }

    @Test
    void whatAWorkerIsDeniedIsNoWaitForTheOther() {
        WorkerMade cube = worker("cube", 0, 0, 100).told().running(0, 5).denied().running(95, 100);
        RoundsMade rounds = rounds(3, round(null, recording(THREADS)
                .with(worker("square", 0, 0, 100).told().running(0, 100))
                .with(cube)));

        assertThat(way(rounds, WayAssert::hardlyWait).verdict()).isEqualTo(HOLDS);
    }

    /** At the same time they took 120 ms, of which the second was denied 70: with two processors it would have been 50. */
    @Test
    void timesAreComparedWithoutWhatWasDenied() {
        RecordingMade threads = recording(THREADS)
                .cost(120, 1)
                .with(worker("square", 0, 0, 50).told().running(0, 50).computing(0, 50))
                .with(worker("cube", 0, 0, 120).told().running(0, 10).denied().running(80, 120).computing(0, 120));
        RecordingMade one = recording(ONE_THREAD).cost(100, 1).with(worker("both", 0, 0, 100).computing(0, 100));
        RoundsMade rounds = rounds(6, round(null, threads, one));

        assertThat(way(rounds, way -> way.timeComparedTo(ONE_THREAD).is(Contrasts.HALF_NOT_THE_WHOLE)))
                .returns(HOLDS, Evidence::verdict)
                .satisfies(piece -> assertThat(Judged.value(piece)).isEqualTo(0.5, within(1e-9)));
        assertThat(
                way(rounds, way -> way.timeAtWorkComparedTo(ONE_THREAD).is(Contrasts.HALF_NOT_THE_WHOLE)))
                .satisfies(piece -> assertThat(Judged.value(piece)).isEqualTo(0.5, within(1e-9)));
        assertThat(way(rounds, way -> way.leastTimeComparedTo(ONE_THREAD).is(Contrasts.HALF_NOT_THE_WHOLE)))
                .satisfies(piece -> assertThat(piece.found())
                        .isEqualTo(
                                "0.500, the least of 6 rounds; up to 0.070 s in which it was denied a processor are taken off"));
    }

    /** Of a sleep from 10 to 110 ms. */
    @ParameterizedTest
    @CsvSource({
        "9,   111, true",
        "10,  111, false",
        "9,   110, false",
        "20,  100, false",
        "0,     5, false",
        "120, 150, false",
    })
    void aCounterIsSeenBeforeAndAfter(double from, double to, boolean seen) {
        RecordingMade made = besideASleep(counter -> counter.running(from, to));

        assertThat(BesideASleep.of(made.made()).wasSeenBeforeAndAfter()).isEqualTo(seen);
    }

    @Test
    void aRunIsReadyForWhatItRanAndWasDenied() {
        RecordingMade spinning = recording(THREADS).cost(100, 30).with(worker("square", 0, 0, 100).ready(30, 65, 0));

        assertThat(way(rounds(3, round(null, spinning)),
                way -> way.readyShare().is(Contrasts.ALMOST_NONE_NOT_MUCH)))
                .returns(REFUTED, Evidence::verdict)
                .satisfies(piece -> assertThat(Judged.value(piece)).isEqualTo(0.95, within(1e-9)));
    }

    @Test
    void processorTimesAreComparedByTheLeast() {
        Consumer<WayAssert> costsLittle =
                way -> way.processorTimeComparedTo(ONE_THREAD).is(Contrasts.LITTLE_NOT_DEAR);

        assertThat(way(
                rounds(2, round(null, used(THREADS, 190), used(ONE_THREAD, 130)))
                        .andThen(1, round(null, used(THREADS, 104), used(ONE_THREAD, 100))),
                costsLittle))
                .returns(HOLDS, Evidence::verdict)
                .returns(3, Evidence::rounds)
                .satisfies(piece -> assertThat(Judged.value(piece)).isEqualTo(1.04, within(1e-9)));
        RecordingMade someCalm = used(THREADS, 104).with(worker("square", 0, 0, 300).ready(200, 90, 0));
        assertThat(way(rounds(3, round(null, someCalm, used(ONE_THREAD, 100))), costsLittle).verdict())
                .as("each had a processor for most of its time")
                .isEqualTo(HOLDS);
        assertThat(way(rounds(3, round(null, used(THREADS, 190), used(ONE_THREAD, 100))), costsLittle).verdict())
                .isEqualTo(REFUTED);
        RecordingMade keptApart = used(THREADS, 104).with(worker("square", 0, 0, 300).ready(1, 200, 0));
        assertThat(way(rounds(3, round(null, keptApart, used(ONE_THREAD, 100))), costsLittle))
                .as("threads that the machine keeps apart do not contend")
                .returns(INCONCLUSIVE, Evidence::verdict)
                .returns(
                        "no figure from 3 rounds; workers contend only if each has a processor for most of its time: so it was "
                                + "in 0 of them",
                        Evidence::found);
        RecordingMade dearAllTheSame = used(THREADS, 190).with(worker("square", 0, 0, 300).ready(1, 200, 0));
        assertThat(way(rounds(3, round(null, dearAllTheSame, used(ONE_THREAD, 100))), costsLittle))
                .as("what is dear even when it is kept apart")
                .returns(REFUTED, Evidence::verdict);
        assertThat(way(
                rounds(2, round(null, used(THREADS, 190), used(ONE_THREAD, 100)))
                        .andThen(1, round(null, used(THREADS, 104), used(ONE_THREAD, 100))),
                costsLittle))
                .as("one round in which they hardly contended, of several in which that was dear")
                .returns(INCONCLUSIVE, Evidence::verdict);
        assertThat(way(rounds(3, round(null, used(THREADS, 1), used(ONE_THREAD, 0))), costsLittle))
                .as("a clock of processor time may stand still")
                .returns(INCONCLUSIVE, Evidence::verdict);
    }

    /** The most of one thread in three rounds is 100, so three rounds have to reach 150. */
    @ParameterizedTest
    @CsvSource({"150, REFUTED", "149, INCONCLUSIVE"})
    void threeRoundsThatWereDearAreBelievedBesideOthersInWhichThreadsHardlyContended(double third, Verdict expected) {
        RoundsMade rounds = rounds(1, round(null, keptApart(104), used(ONE_THREAD, 90)))
                .andThen(2, round(null, keptApart(400), used(ONE_THREAD, 80)))
                .andThen(1, round(null, keptApart(third), used(ONE_THREAD, 100)))
                .andThen(12, round(null, keptApart(104), used(ONE_THREAD, 90)));

        assertThat(way(rounds, way -> way.processorTimeComparedTo(ONE_THREAD).is(Contrasts.LITTLE_NOT_DEAR)).verdict())
                .isEqualTo(expected);
    }

    private static RecordingMade keptApart(double used) {
        return used(THREADS, used).with(worker("square", 0, 0, 300).ready(1, 200, 0));
    }

    /** Each executes code for 40 ms, is denied a processor for most of its time, and would have 8 turns of 5 ms. */
    @ParameterizedTest
    @CsvSource({
        // how often each waited, the switch interval in seconds, does the round count?
        "4, 0.005, HOLDS",
        "3, 0.005, INCONCLUSIVE",
        "3, 0.010, HOLDS",
        "4, ,      INCONCLUSIVE",
    })
    void threadsThatTakeTurnsAsOftenAsTheyMayContend(int waits, String interval, Verdict expected) {
        RecordingMade threads = used(THREADS, 104).with(inTurns("square", waits, 0)).with(inTurns("cube", waits, 1));
        if (interval != null) {
            threads.saw("switch interval", interval);
        }
        RoundsMade rounds = rounds(3, round(null, threads, used(ONE_THREAD, 100)));

        assertThat(way(rounds, way -> way.processorTimeComparedTo(ONE_THREAD).is(Contrasts.LITTLE_NOT_DEAR)).verdict())
                .isEqualTo(expected);
    }

    /** A machine that takes a processor away for a moment makes one round of many expensive. */
    @Test
    void ofThreadsThatTookTurnsInEachRoundTheCheapestRoundDecides() {
        RoundsMade rounds = rounds(1, round(null, inTurns(200), used(ONE_THREAD, 100)))
                .andThen(2, round(null, inTurns(140), used(ONE_THREAD, 100)));
        Consumer<WayAssert> costsLittle = way -> way.processorTimeComparedTo(ONE_THREAD).is(Contrasts.LITTLE_NOT_DEAR);

        assertThat(way(rounds, costsLittle).verdict()).isEqualTo(INCONCLUSIVE);
        assertThat(way(rounds.andThen(1, round(null, inTurns(104), used(ONE_THREAD, 100))), costsLittle).verdict())
                .isEqualTo(HOLDS);
    }

    private static RecordingMade inTurns(double used) {
        return used(THREADS, used).with(inTurns("square", 4, 0)).with(inTurns("cube", 4, 1)).saw("switch interval", "0.005");
    }

    /** Both wait at the same times, for something else than the other's turn: that is no sign of contention. */
    @Test
    void threadsThatWaitForSomethingElseDoNotContend() {
        RecordingMade threads = used(THREADS, 104)
                .with(inTurns("square", 8, 0))
                .with(inTurns("cube", 8, 0))
                .saw("switch interval", "0.005");
        RoundsMade rounds = rounds(3, round(null, threads, used(ONE_THREAD, 100)));

        assertThat(way(rounds, way -> way.processorTimeComparedTo(ONE_THREAD).is(Contrasts.LITTLE_NOT_DEAR)).verdict())
                .isEqualTo(INCONCLUSIVE);
    }

    /**
     * A worker of two that may take turns.
     *
     * @param begins 0 for the one that begins, 1 for the one that begins when the other has ended its first turn
     */
    private static WorkerMade inTurns(String name, int waits, int begins) {
        WorkerMade worker = worker(name, 0, 0, 300).told().ready(40, 200, 0);
        double turn = 40.0 / (waits + 1);
        for (int i = 0; i < waits; i++) {
            worker = worker.running((2 * i + begins) * turn, (2 * i + 1 + begins) * turn).waited();
        }
        return worker.running((2 * waits + begins) * turn, (2 * waits + 1 + begins) * turn);
    }

    /** Of its 300 ms from 100 to 400 it may be denied a third. */
    @ParameterizedTest
    @CsvSource({"100, HOLDS", "100.001, INCONCLUSIVE", "130, INCONCLUSIVE"})
    void aThreadThatIsDeniedAThirdOfItsTimeStillContends(double denied, Verdict expected) {
        RecordingMade threads = used(THREADS, 104).with(worker("square", 0, 100, 400).ready(1, denied, 0));
        RoundsMade rounds = rounds(3, round(null, threads, used(ONE_THREAD, 100)));

        assertThat(way(rounds, way -> way.processorTimeComparedTo(ONE_THREAD).is(Contrasts.LITTLE_NOT_DEAR)).verdict())
                .isEqualTo(expected);
    }

    /** The machine denied it much, but its running and waiting time is as long as all of the other way. */
    @ParameterizedTest
    @CsvSource({"60, REFUTED", "59.999, INCONCLUSIVE"})
    void aRunThatTakesLongByItselfIsBelieved(double ran, Verdict expected) {
        RecordingMade threads = recording(THREADS)
                .cost(200, 1)
                .given("{\"seconds\": 0.04}")
                .with(worker("square", 0, 0, 200).ready(ran, 50, 0).waiting(0, 40));
        RoundsMade rounds = rounds(3, round(null, threads, recording(ONE_THREAD).cost(100, 1)));

        assertThat(way(rounds, way -> way.leastTimeComparedTo(ONE_THREAD).is(Contrasts.HALF_NOT_THE_WHOLE)).verdict())
                .isEqualTo(expected);
    }

    /**
     * Of threads that began one after the other, the time that they would have waited for each other is unknown; these did
     * not wait.
     */
    @ParameterizedTest
    @CsvSource({
        // ms of 50 that one was denied at the gate, does the round count?
        "0.0, true",
        "4.9, true",
        "20.0, true",
        "30.0, false",
    })
    void onlyRoundsCountInWhichThreadsBeganTogether(double atTheGate, boolean counts) {
        RoundsMade rounds = rounds(3, round(null, atWork(THREADS, atTheGate), atWork(ONE_THREAD, 0)));
        Evidence found =
                way(rounds, way -> way.timeAtWorkComparedTo(ONE_THREAD).is(Contrasts.HALF_NOT_THE_WHOLE));

        assertThat(found.verdict()).isEqualTo(counts ? HOLDS : INCONCLUSIVE);
        assertThat(Judged.figure(found).value().isPresent()).isEqualTo(counts);
    }

    /** Two threads take as long as one, because they wait for each other, or because the machine kept them from meeting. */
    @ParameterizedTest
    @CsvSource({
        // The interruption between the two halves of each worker's work, and was the round calm?
        "waited, false, REFUTED",
        "waited, true,  REFUTED",
        "denied, true,  REFUTED",
        "denied, false, INCONCLUSIVE",
    })
    void threadsThatDoNotWaitAreBelievedToTakeLongOnlyOfACalmRound(String between, boolean calm, Verdict verdict) {
        RecordingMade threads = recording(THREADS)
                .cost(100, 1)
                .with(inTwoHalves("square", between, calm ? 1 : 40))
                .with(inTwoHalves("cube", between, calm ? 1 : 40));

        assertThat(atWorkOf(threads).verdict()).isEqualTo(verdict);
    }

    /** A clock does not begin with an experiment: a tenth of the 100 ms from 1,000 to 1,100 is 10 ms. */
    @ParameterizedTest
    @CsvSource({"10, REFUTED", "10.1, INCONCLUSIVE"})
    void calmIsARoundWhoseWorkersWereDeniedATenthOfTheirTimeAtMost(double denied, Verdict verdict) {
        RecordingMade threads = recording(THREADS)
                .cost(1000, 1)
                .with(worker("square", 1000, 1000, 1100).told()
                        .running(1000, 1050)
                        .denied()
                        .running(1050 + denied, 1100)
                        .computing(1000, 1100));
        RecordingMade one = recording(ONE_THREAD)
                .cost(100, 1)
                .with(worker("square", 0, 0, 100).told().running(0, 80).computing(0, 80));

        assertThat(way(rounds(3, round(null, threads, one)),
                way -> way.timeAtWorkComparedTo(ONE_THREAD).is(Contrasts.HALF_NOT_THE_WHOLE)).verdict())
                .isEqualTo(verdict);
    }

    /** Two hyper-threads of one core: a time above half tells of the core, unless the threads waited for each other. */
    @ParameterizedTest
    @CsvSource({
        "waited, true,  PROOF",
        "denied, true,  BESIDE",
        "denied, false, PROOF",
    })
    void onOneCoreATimeDecidesNothingUnlessTheThreadsWaited(String between, boolean onOneCore, Weight weight) {
        RecordingMade threads =
                recording(THREADS).cost(100, 1).with(inTwoHalves("square", between, 1))
                        .with(inTwoHalves("cube", between, 1));
        Round round = round(null, threads, atWork(ONE_THREAD, 0));
        RoundsMade rounds = rounds(3, new Round(1, round.recordings(), null, null, onOneCore));

        assertThat(way(rounds, way -> way.timeAtWorkComparedTo(ONE_THREAD).is(Contrasts.HALF_NOT_THE_WHOLE))
                .weight())
                .isEqualTo(weight);
    }

    /** The first waits for half of its time: for a worker that runs on, or for one without a processor. */
    @ParameterizedTest
    @CsvSource({"false, REFUTED", "true, INCONCLUSIVE"})
    void aWaitForAHolderThatIsDeniedAProcessorIsTheMachines(boolean denied, Verdict verdict) {
        WorkerMade holder = worker("cube", 0, 0, 100).told().running(0, 30);
        (denied ? holder.denied().running(70, 100) : holder.running(30, 100)).computing(0, 100);
        RecordingMade threads = recording(THREADS)
                .cost(100, 1)
                .with(worker("square", 0, 0, 100).told().running(0, 25).waited().running(75, 100).computing(0, 100))
                .with(holder);

        assertThat(atWorkOf(threads).verdict()).isEqualTo(verdict);
    }

    /** The first waits from 30 ms on, of its 100, while the second runs; the second was denied a processor before. */
    @ParameterizedTest
    @CsvSource({"70, INCONCLUSIVE", "70.001, REFUTED"})
    void aThreadWaitsForTheOtherFromTwoFifthsOfItsTimeOn(double until, Verdict verdict) {
        RecordingMade threads = recording(THREADS)
                .cost(100, 1)
                .with(worker("square", 0, 0, 100).told().running(0, 30).waited().running(until, 100).computing(0, 100))
                .with(worker("cube", 0, 0, 100).told().running(0, 5).denied().running(20, 100).computing(0, 100));

        assertThat(atWorkOf(threads).verdict()).isEqualTo(verdict);
    }

    /** A virtual machine stops both threads; one of them has no processor yet when it is asked to stop. */
    @Test
    void aWaitWhileNeitherRunsIsNotForTheOther() {
        RecordingMade threads = recording(THREADS)
                .cost(100, 1)
                .with(stopped("square", 95))
                .with(stopped("cube", 94));

        assertThat(atWorkOf(threads).verdict()).isEqualTo(INCONCLUSIVE);
    }

    private static WorkerMade stopped(String name, double until) {
        return worker(name, 0, 0, 100).told()
                .running(0, 5)
                .denied()
                .running(20, 50)
                .waited()
                .running(until, 100)
                .computing(0, 100);
    }

    /** Each computes for 50 ms under one lock. The second is denied 40 ms of the time in which it could have had no lock. */
    @Test
    void aThreadThatIsDeniedAProcessorWhileTheOtherHasTheLockLosesNothing() {
        RecordingMade threads = recording(THREADS)
                .cost(100, 1)
                .with(worker("square", 0, 0, 100).told().running(0, 50).computing(0, 50))
                .with(worker("cube", 0, 0, 100).told()
                        .running(0, 1)
                        .denied()
                        .running(9, 10)
                        .waited()
                        .running(50, 60)
                        .denied()
                        .running(60.001, 100)
                        .computing(0, 100));
        RecordingMade denied = recording(THREADS)
                .cost(100, 1)
                .with(worker("square", 0, 0, 100).told().running(0, 50).denied().running(90, 91).computing(0, 91))
                .with(worker("cube", 0, 0, 100).told().running(0, 50).denied().running(99, 100).computing(0, 100));

        assertThat(Judged.value(atWorkOf(threads))).as("they take turns").isGreaterThanOrEqualTo(0.99);
        assertThat(Judged.value(atWorkOf(denied))).as("they do not").isEqualTo(0.52, within(0.02));
    }

    private static Evidence atWorkOf(RecordingMade threads) {
        RoundsMade rounds = rounds(3, round(null, threads, atWork(ONE_THREAD, 0)));
        return way(rounds, way -> way.timeAtWorkComparedTo(ONE_THREAD).is(Contrasts.HALF_NOT_THE_WHOLE));
    }

    private static WorkerMade inTwoHalves(String name, String between, double gap) {
        WorkerMade worker = worker(name, 0, 0, 100).told();
        if (between.equals("waited")) {
            // Each runs while the other waits: they take turns.
            return name.equals("square")
                    ? worker.running(0, 50).waited().running(95, 100).computing(0, 100)
                    : worker.running(0, 5).waited().running(50, 100).computing(0, 100);
        }
        return worker.running(0, 50).denied().running(50 + gap, 100 + gap).computing(0, 100 + gap);
    }

    /** Two that compute for 50 ms each, the second of which was denied a processor before. */
    private static RecordingMade atWork(Way way, double atTheGate) {
        double from = way.inTurn() ? 50 : atTheGate;
        return recording(way)
                .cost(100, 1)
                .with(worker("square", 0, 0, 100).told().running(0, 50).computing(0, 50))
                .with(worker("cube", 0, 0, 120).told()
                        .running(from, from + 50)
                        .computing(from, from + 50)
                        .saw("denied at the gate", String.valueOf(Math.round(atTheGate * 1e6))));
    }

    private static RecordingMade used(Way way, double cpu) {
        return recording(way).cost(300, cpu);
    }

    private static Evidence counter(RoundsMade rounds, Consumer<CounterAssert> assertion) {
        return Judged.one(() -> assertion.accept(checkThat((Rounds) rounds).counterBy(THREADS)));
    }

    private static Evidence call(RoundsMade rounds) {
        return Judged.one(() -> checkThat((Rounds) rounds).callBy(THREADS).keepsOthersWaiting());
    }

    private static Evidence way(RoundsMade rounds, Consumer<WayAssert> assertion) {
        return Judged.one(() -> assertion.accept(checkThat((Rounds) rounds).by(THREADS)));
    }

    /** A sleep from 10 to 110 ms. */
    private static RecordingMade besideASleep(Consumer<WorkerMade> counting) {
        WorkerMade counter = worker("counter", 0, 0, 200).told();
        counting.accept(counter);
        return recording(THREADS).with(worker("sleeper", 0, 0, 200).waiting(10, 110)).with(counter);
    }

    /** A call that begins at 100 ms, beside a switch interval of 5 ms. */
    private static RecordingMade besideACall(double length, Consumer<WorkerMade> counting) {
        WorkerMade counter = worker("counter", 0, 0, 900).told();
        counting.accept(counter);
        return recording(THREADS)
                .with(worker("caller", 0, 0, 900).computing(100, 100 + length))
                .with(counter)
                .saw("switch interval", "0.005");
    }

    /** Two workers, of which one never waits, and one waits for a share of its 100 ms. */
    private static RecordingMade computing(Way way, double share) {
        return recording(way)
                .with(worker("square", 0, 0, 100).told().running(0, 100))
                .with(worker("cube", 0, 0, 100).told().running(0, 50).waited().running(50 + 100 * share, 100));
    }
}

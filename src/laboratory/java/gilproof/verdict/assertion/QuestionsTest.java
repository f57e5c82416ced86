package gilproof.verdict.assertion;

import static gilproof.recording.Made.recording;
import static gilproof.recording.Made.rounds;
import static gilproof.recording.Way.ONE_THREAD;
import static gilproof.recording.Way.THREADS;
import static org.assertj.core.api.Assertions.assertThat;

import gilproof.recording.Made.RoundsMade;
import gilproof.recording.Recording;
import gilproof.verdict.Contrasts;
import gilproof.verdict.Judging;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The questions of assertions, as readers see them. Assertions can be chained, and none looks at a recording for its
 * question.
 */
class QuestionsTest {

    private static final Recording MADE = recording(THREADS).made();

    /** An assertion, and its questions. */
    private record Asked<T>(T thing, UnaryOperator<T> assertion, String... questions) {

        T again() {
            return assertion.apply(thing);
        }

        @Override
        public String toString() {
            return String.join("; ", questions);
        }
    }

    @ParameterizedTest
    @MethodSource({"ofRecordings", "ofWhatRecordingsHold", "ofRounds"})
    void anAssertionAsksItsQuestionsAndGivesItselfBack(Asked<?> asked) throws Throwable {
        List<String> questions = new ArrayList<>();

        Judging.onlyAsk(
                (weight, question) -> questions.add(question),
                () -> assertThat((Object) asked.again()).isSameAs(asked.thing()));

        assertThat(questions).containsExactly(asked.questions());
    }

    static Stream<Asked<?>> ofRecordings() {
        return Stream.of(
                ofRecording(made -> made.prints("square", 4, 16), "'square' prints [4, 16]"),
                ofRecording(RecordingAssert::announcesItsBlock, "the block is announced"),
                ofRecording(
                        RecordingAssert::reportsItsTime,
                        "its elapsed time is reported, no less than inside and no more than outside"),
                ofRecording(made -> made.showsOutside(4), "outside the list is [4]"),
                ofRecording(made -> made.showsInside(4), "inside the list is [4]"),
                ofRecording(made -> made.showsInside("cube", 8), "inside 'cube' the list is [8]"),
                ofRecording(made -> made.showsAtTheStart(4), "at the start of threads the list is [4]"),
                ofRecording(
                        RecordingAssert::arrivesWholeAndInOrder,
                        "all that each worker hands over arrives, in its order, and nothing else does"),
                ofRecording(RecordingAssert::arrivesInPart, "something that was handed over does not arrive"),
                ofRecording(made -> made.sees("start method", "spawn"), "the start method is spawn"),
                ofRecording(made -> made.goesOnWithout("square", "cube"), "'cube' goes on when 'square' has ended"),
                ofRecording(made -> made.takes("a list"), "a list is taken"),
                ofRecording(made -> made.refuses("a lambda"), "a lambda is refused"),
                ofRecording(
                        made -> made.seesAWriteInside("reader", 42),
                        "inside its look-up 'reader' sees the number that the other thread writes"),
                ofRecording(RecordingAssert::haveOneObject, "all have the one object that was kept"),
                ofRecording(RecordingAssert::haveAnObjectEach, "each has an object of its own"),
                ofRecording(RecordingAssert::getsAnotherLock, "the lock that arrives is another one"),
                ofRecording(made -> made.getsAsFarAs("nothing"), "the attempt fails at the import"),
                ofRecording(
                        made -> made.getsAsFarAs("import"), "the attempt gets past the import and fails at the start"),
                ofRecording(made -> made.getsAsFarAs("start"), "the attempt succeeds"),
                ofRecording(
                        RecordingAssert::outlivesItsLastReference,
                        "an object lives on without a reference, until the collector has looked"),
                ofRecording(RecordingAssert::isOneObject, "inside and outside it is the same object"),
                ofRecording(
                        RecordingAssert::isOneProcessWithManyThreads,
                        "workers and parent share a process id and differ in thread id"),
                ofRecording(RecordingAssert::isOneProcessPerWorker, "workers and parent differ in process id"));
    }

    static Stream<Asked<?>> ofWhatRecordingsHold() {
        RecordingAssert made = ClaimAssertions.checkThat(MADE);
        return Stream.of(
                new Asked<>(
                        made.copies(),
                        CopiesAssert::areOneAndTheSame,
                        "the parent sees what its child writes into each of them while it lives"),
                new Asked<>(
                        made.copies(),
                        CopiesAssert::areCopies,
                        "the parent does not see what its child writes into any of them",
                        "it is serialised"),
                new Asked<>(
                        made.endings(),
                        ended -> ended.crashTakesAlong("square", "cube"),
                        "a crash of 'square' takes 'cube' along"),
                new Asked<>(
                        made.endings(),
                        ended -> ended.crashSpares("square", "cube"),
                        "a crash of 'square' leaves 'cube' alone"),
                new Asked<>(
                        made.endings(),
                        EndingsAssert::cutsOffItsThread,
                        "the program ends with exit code 0",
                        "the thread does not come to its last line",
                        "the thread's finally is not run"),
                new Asked<>(made.fork(), ForkAssert::cannotTakeTheLock, "the fork cannot take the lock"),
                new Asked<>(made.fork(), ForkAssert::hasOneThread, "the fork has one thread"),
                new Asked<>(
                        made.pool(),
                        PoolAssert::reusesItsWorkers,
                        "the threads that did the first tasks do all others"));
    }

    static Stream<Asked<?>> ofRounds() {
        RoundsMade recorded = rounds(recording(THREADS));
        RoundsAssert made = ClaimAssertions.checkThat(recorded);
        return Stream.of(
                new Asked<>(
                        made.carrierBy(THREADS),
                        CarrierAssert::isLeftToOthers,
                        "another virtual thread runs while one sleeps"),
                new Asked<>(
                        made.carrierBy(THREADS),
                        CarrierAssert::isKept,
                        "no other virtual thread runs while one sleeps"),
                new Asked<>(
                        made.coroutineBy(THREADS),
                        reader -> reader.standsStillUnlike(THREADS),
                        "a coroutine stands still while another worker computes, by threads"),
                new Asked<>(
                        made.coroutineBy(THREADS),
                        CoroutineAssert::goesOn,
                        "a coroutine goes on while another worker computes, by threads"),
                new Asked<>(
                        made.countsBy(THREADS), CountsAssert::areShort, "threads lose some of what they do"),
                new Asked<>(
                        made.countsBy(THREADS, "steps"), CountsAssert::areExact, "threads lose none of their steps"),
                new Asked<>(
                        made.crowdBy(THREADS),
                        CrowdAssert::sleepAllAtOnce,
                        "all sleepers of threads are asleep at one instant"),
                new Asked<>(
                        made.crowdBy(THREADS), CrowdAssert::areServedByOneThread, "one thread serves all of them"),
                new Asked<>(
                        made.crowdBy(THREADS),
                        CrowdAssert::haveFewThreadsOfTheSystem,
                        "threads take a tenth as many threads of the system, or fewer"),
                new Asked<>(
                        made.handlerBy(THREADS),
                        HandlerAssert::runsInTheMainThread,
                        "the handler runs in the main thread"),
                new Asked<>(
                        made.handlerBy(THREADS),
                        HandlerAssert::seesAllThatIsFilledMeanwhile,
                        "the handler sees all that the main thread fills meanwhile"),
                new Asked<>(made.by(THREADS), WayAssert::waitTogether, "threads wait at the same time"),
                new Asked<>(made.by(THREADS), WayAssert::waitInTurn, "the waits of threads follow each other"),
                new Asked<>(
                        made.by(THREADS),
                        WayAssert::areInTheirCallsTogether,
                        "threads are in their calls at the same time"),
                new Asked<>(
                        made.by(THREADS),
                        WayAssert::hardlyWait,
                        "how much of its time a worker of threads waits: hardly any, rather than a good part"),
                new Asked<>(
                        made.by(THREADS).timeComparedTo(ONE_THREAD),
                        time -> time.is(Contrasts.HALF_NOT_THE_WHOLE),
                        "time of threads ÷ time of one thread is about half, rather than no less"));
    }

    private static Asked<RecordingAssert> ofRecording(UnaryOperator<RecordingAssert> assertion, String question) {
        return new Asked<>(ClaimAssertions.checkThat(MADE), assertion, question);
    }
}

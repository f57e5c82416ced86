package gilproof.verdict.assertion;

import static gilproof.recording.Made.recording;
import static gilproof.recording.Made.round;
import static gilproof.recording.Made.rounds;
import static gilproof.recording.Made.worker;
import static gilproof.recording.Way.PROCESSES;
import static gilproof.recording.Way.THREADS;
import static gilproof.verdict.Verdict.HOLDS;
import static gilproof.verdict.Verdict.INCONCLUSIVE;
import static gilproof.verdict.Verdict.REFUTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gilproof.recording.Made.RecordingMade;
import gilproof.recording.Made.RoundsMade;
import gilproof.verdict.Evidence;
import gilproof.verdict.Verdict;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The assertions on forks, pools, queues, shared memory and the handlers of signals. */
class ProcessAssertionsTest {

    @Test
    void aForkThatFindsTheLockTaken() {
        assertThat(evidence(fork(4, 1, false), fork -> fork.fork().cannotTakeTheLock()))
                .returns(HOLDS, Evidence::verdict)
                .returns("it found it taken; Python warned: may lead to deadlocks", Evidence::found);
        assertThat(verdict(fork(4, 1, true), fork -> fork.fork().cannotTakeTheLock())).isEqualTo(REFUTED);
    }

    @Test
    void aForkOfOneThread() {
        assertThat(evidence(fork(4, 1, false), fork -> fork.fork().hasOneThread()))
                .returns(HOLDS, Evidence::verdict)
                .returns("it had 1, its parent 4", Evidence::found);
        assertThat(verdict(fork(4, 4, false), fork -> fork.fork().hasOneThread())).isEqualTo(REFUTED);
        assertThat(verdict(fork(2, 1, false), fork -> fork.fork().hasOneThread())).as("one other is enough")
                .isEqualTo(HOLDS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> verdict(fork(1, 1, false), fork -> fork.fork().hasOneThread()));
    }

    private static RecordingMade fork(int threadsBefore, int threads, boolean taken) {
        return recording(THREADS)
                .saw("parent", "{\"threads\": " + threadsBefore + "}")
                .saw("fork", "{\"threads\": " + threads + ", \"takes_the_lock\": " + taken + "}")
                .saw("Python", "{\"warned\": [\"may lead to deadlocks\"]}");
    }

    @Test
    void aPoolThatReusesItsWorkers() {
        assertThat(evidence(tasks("[[1,5],[1,6]]", "[[1,5],[1,5],[1,6]]"), tasks -> tasks.pool().reusesItsWorkers()))
                .returns(HOLDS, Evidence::verdict)
                .returns("5 tasks were done by 2 of them, the first 2 by 2", Evidence::found);
        assertThat(verdict(tasks("[[1,5],[1,6]]", "[[1,5],[1,7]]"), tasks -> tasks.pool().reusesItsWorkers()))
                .as("a third one")
                .isEqualTo(REFUTED);
        assertThat(verdict(tasks("[[1,5],[2,5]]", "[[3,5]]"), tasks -> tasks.pool().reusesItsWorkers()))
                .as("the same thread of another process")
                .isEqualTo(REFUTED);
    }

    /** One worker did both of the first tasks: they cannot have met. */
    @Test
    void aPoolWhoseFirstTasksDidNotMeet() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> verdict(tasks("[[1,5],[1,5]]", "[[1,5]]"), tasks -> tasks.pool().reusesItsWorkers()));
    }

    private static RecordingMade tasks(String first, String others) {
        return recording(THREADS).saw("workers", "2").saw("first", first).saw("others", others);
    }

    @Test
    void aQueueThatLosesSome() {
        assertThat(evidence(queue("[[\"square\", 1]]"), RecordingAssert::arrivesInPart))
                .returns(HOLDS, Evidence::verdict)
                .returns("1 of 2 arrived", Evidence::found);
        assertThat(verdict(queue("[[\"square\", 1], [\"square\", 4]]"), RecordingAssert::arrivesInPart))
                .isEqualTo(REFUTED);
        assertThat(verdict(queue("[]"), RecordingAssert::arrivesInPart)).isEqualTo(HOLDS);
    }

    private static RecordingMade queue(String arrived) {
        return recording(PROCESSES)
                .with(worker("square", 0, 0, 1).saw("handed over", "[1, 4]"))
                .saw("arrived", arrived);
    }

    @Test
    void memoryThatIsShared() {
        Consumer<RecordingAssert> shared = memory -> memory.copies().areOneAndTheSame();

        assertThat(verdict(memory(42, true, 7), shared)).isEqualTo(HOLDS);
        assertThat(evidence(memory(0, true, 7), shared))
                .returns(REFUTED, Evidence::verdict)
                .returns("it saw 0 while the child lived", Evidence::found);
        assertThat(verdict(memory(42, false, 7), shared))
                .as("the child may have left it behind at its end")
                .isEqualTo(REFUTED);
        assertThatIllegalArgumentException().isThrownBy(() -> verdict(memory(0, true, 0), shared));
    }

    @Test
    void memoryThatIsCopied() {
        assertThat(copied(0, 1)).containsExactly(HOLDS, HOLDS);
        assertThat(copied(42, 1)).containsExactly(REFUTED, HOLDS);
        assertThat(copied(0, 0)).containsExactly(HOLDS, REFUTED);
    }

    @Test
    void howOftenItWasSerialisedIsTold() {
        assertThat(pieces(0, 0)).last().returns("it never was", Evidence::found);
        assertThat(pieces(0, 3)).last().returns("so often: 3", Evidence::found);
    }

    private static List<Verdict> copied(int seen, int pickled) {
        return pieces(seen, pickled).stream().map(Evidence::verdict).toList();
    }

    private static List<Evidence> pieces(int seen, int pickled) {
        RecordingMade made = memory(seen, true, 7).saw("pickled", String.valueOf(pickled));
        return Judged.all(() -> ClaimAssertions.checkThat(made.made()).copies().areCopies());
    }

    private static RecordingMade memory(int seen, boolean alive, int found) {
        return recording(PROCESSES)
                .with(worker("child", 0, 0, 1).saw("found", "{\"array\": " + found + "}"))
                .saw("seen", "{\"array\": " + seen + "}")
                .saw("child was alive", String.valueOf(alive));
    }

    @Test
    void aHandlerInTheMainThread() {
        assertThat(handler(filling(true, 5, 10), HandlerAssert::runsInTheMainThread).verdict()).isEqualTo(HOLDS);
        RecordingMade elsewhere =
                filling(true, 5, 10).saw("thread", "{\"main\": 1, \"raised\": 2, \"handled\": 3}");
        assertThat(handler(elsewhere, HandlerAssert::runsInTheMainThread))
                .returns(REFUTED, Evidence::verdict)
                .returns("raised in thread 2, handled in 3, the main thread is 1", Evidence::found);
    }

    @Test
    void aHandlerThatSeesAll() {
        assertThat(handler(filling(true, 10, 10), HandlerAssert::seesAllThatIsFilledMeanwhile))
                .returns(HOLDS, Evidence::verdict)
                .returns("it saw 10 of 10 items", Evidence::found);
        assertThat(handler(filling(true, 9, 10), HandlerAssert::seesAllThatIsFilledMeanwhile))
                .returns(REFUTED, Evidence::verdict)
                .returns("it saw 9 of 10 items", Evidence::found);
    }

    /** After the call the handler sees everything, before it nothing: neither tells when a handler runs. */
    @Test
    void aSignalThatCameTooLateOrTooEarly() {
        assertThat(handler(filling(false, 10, 10), HandlerAssert::seesAllThatIsFilledMeanwhile))
                .returns(INCONCLUSIVE, Evidence::verdict)
                .satisfies(piece -> assertThat(piece.found())
                        .startsWith("the signal did not come while the main thread was at work"));
        assertThat(handler(filling(true, 0, 10), HandlerAssert::seesAllThatIsFilledMeanwhile).verdict())
                .isEqualTo(INCONCLUSIVE);
    }

    @Test
    void aSignalThatComesMeanwhileInALaterRound() {
        RoundsMade late = rounds(filling(false, 10, 10)).andThen(1, round(null, filling(true, 20, 20)));

        Evidence evidence = Judged.one(
                () -> ClaimAssertions.checkThat(late).handlerBy(THREADS).seesAllThatIsFilledMeanwhile());

        assertThat(evidence).returns(HOLDS, Evidence::verdict).returns("it saw 20 of 20 items", Evidence::found);
    }

    private static Evidence handler(RecordingMade made, Consumer<HandlerAssert> asked) {
        return Judged.one(() -> asked.accept(ClaimAssertions.checkThat(rounds(made)).handlerBy(THREADS)));
    }

    private static RecordingMade filling(boolean meanwhile, int seen, int of) {
        return recording(THREADS)
                .saw("thread", "{\"main\": 1, \"raised\": 2, \"handled\": 1}")
                .saw("filling", "{\"came meanwhile\": " + meanwhile + ", \"seen\": " + seen + ", \"of\": " + of + "}");
    }

    private static Verdict verdict(RecordingMade made, Consumer<RecordingAssert> asked) {
        return evidence(made, asked).verdict();
    }

    private static Evidence evidence(RecordingMade made, Consumer<RecordingAssert> asked) {
        return Judged.one(() -> asked.accept(ClaimAssertions.checkThat(made.made())));
    }
}

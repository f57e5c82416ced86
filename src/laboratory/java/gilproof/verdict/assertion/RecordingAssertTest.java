package gilproof.verdict.assertion;

import static gilproof.recording.Made.recording;
import static gilproof.recording.Made.worker;
import static gilproof.verdict.Verdict.HOLDS;
import static gilproof.verdict.Verdict.REFUTED;
import static gilproof.verdict.assertion.ClaimAssertions.checkThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gilproof.recording.Made.RecordingMade;
import gilproof.recording.Way;
import gilproof.verdict.Evidence;
import gilproof.verdict.Verdict;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordingAssertTest {

    private static final String[] IN_ORDER = {"square: 4", "square: 16", "cube: 8", "cube: 64"};
    private static final String[] INTERLEAVED = {"square: 4", "cube: 8", "square: 16", "cube: 64"};

    @Test
    void printingInOrder() {
        Consumer<RecordingAssert> squares = printed -> printed.prints("square", 4, 16);

        assertThat(verdict(threads().printed(IN_ORDER), squares)).isEqualTo(HOLDS);
        assertThat(verdict(threads().printed(INTERLEAVED), squares)).as("others in between").isEqualTo(HOLDS);
        assertThat(verdict(threads().printed("square: 16", "square: 4"), squares)).isEqualTo(REFUTED);
        assertThat(verdict(threads().printed("square: 4"), squares)).as("one is missing").isEqualTo(REFUTED);
        assertThat(verdict(threads().printed("square: 4", "square: 16", "square: 16"), squares)).isEqualTo(REFUTED);
        assertThat(verdict(threads(), squares)).as("nothing was printed").isEqualTo(REFUTED);
    }

    @Test
    void announcingABlock() {
        assertThat(verdict(threads().printed("begin threads", "square: 4"), RecordingAssert::announcesItsBlock))
                .isEqualTo(HOLDS);
        assertThat(verdict(threads().printed("square: 4", "begin threads"), RecordingAssert::announcesItsBlock))
                .isEqualTo(REFUTED);
        assertThat(verdict(threads(), RecordingAssert::announcesItsBlock)).isEqualTo(REFUTED);
    }

    @ParameterizedTest
    @CsvSource({
        // alive without a reference, alive after a collection
        "1000, 0, HOLDS",
        "1,    0, HOLDS",
        "0,    0, REFUTED",
        "1000, 1, REFUTED",
    })
    void outlivingTheLastReference(int without, int collected, Verdict expected) {
        RecordingMade objects = threads()
                .saw("objects", "1000")
                .saw("alive after their last reference", String.valueOf(without))
                .saw("alive after a collection", String.valueOf(collected));

        assertThat(verdict(objects, RecordingAssert::outlivesItsLastReference)).isEqualTo(expected);
    }

    /** The workers took 100 ms inside, an observer outside saw 120 ms. */
    @ParameterizedTest
    @CsvSource({
        "end threads after 0.110000 s, HOLDS",
        "end threads after 0.100000 s, HOLDS",
        "end threads after 0.099999 s, REFUTED",
        "end threads after 0.120001 s, REFUTED",
        "end threads after a while,    REFUTED",
        "square: 4,                    REFUTED",
    })
    void reportingTheTimeOfABlock(String lastLine, Verdict verdict) {
        RecordingMade timed = threads()
                .with(worker("square", 0, 0, 60))
                .with(worker("cube", 0, 10, 100))
                .printed("begin threads", lastLine)
                .observed(120);

        assertThat(verdict(timed, RecordingAssert::reportsItsTime)).isEqualTo(verdict);
    }

    /** Half a microsecond may be lost to the report's rounding; wherever on the clock the block began. */
    @ParameterizedTest
    @CsvSource({
        "100.0005, 120,      end threads after 0.100000 s, HOLDS",
        "100.0006, 120,      end threads after 0.100000 s, REFUTED",
        "100,      110.0005, end threads after 0.110000 s, HOLDS",
        "100,      110.0004, end threads after 0.110000 s, REFUTED",
    })
    void aReportMayBeRounded(double inside, double outside, String lastLine, Verdict verdict) {
        RecordingMade timed = threads()
                .with(worker("square", 7000, 7000, 7000 + inside))
                .printed("begin threads", lastLine)
                .observed(outside);

        assertThat(verdict(timed, RecordingAssert::reportsItsTime)).isEqualTo(verdict);
    }

    @Test
    void showingAListInsideAndOutside() {
        RecordingMade list = recording(Way.PROCESSES)
                .with(worker("squares", 0, 0, 1).saw("inside", "[4,16]"))
                .saw("outside", "[]");

        assertThat(verdict(list, seen -> seen.showsInside(4, 16).showsOutside())).isEqualTo(HOLDS);
        assertThat(verdict(list, seen -> seen.showsInside(16, 4))).isEqualTo(REFUTED);
        assertThat(verdict(list, seen -> seen.showsInside())).isEqualTo(REFUTED);
        assertThat(verdict(list, seen -> seen.showsOutside(4, 16))).isEqualTo(REFUTED);
    }

    @Test
    void showingAListInsideAWorkerOfThatName() {
        RecordingMade two = threads()
                .with(worker("squares", 0, 0, 1).saw("inside", "[4]"))
                .with(worker("cubes", 0, 0, 1).saw("inside", "[8]"));

        assertThat(verdict(two, seen -> seen.showsInside("cubes", 8).showsInside("squares", 4))).isEqualTo(HOLDS);
        assertThat(verdict(two, seen -> seen.showsInside("cubes", 4))).isEqualTo(REFUTED);
    }

    @Test
    void insideNeedsOneWorker() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> checkThat(threads().made()).showsInside(4))
                .withMessage("there are 0 workers, not one");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 77, HOLDS",
        "1, 78, REFUTED",
        // A forked process has its copy at the same address.
        "2, 77, REFUTED",
    })
    void beingOneObject(long process, String identity, Verdict verdict) {
        RecordingMade list = threads()
                .with(worker("squares", 0, 0, 1).in(process, 5).saw("identity", identity))
                .saw("identity", "77")
                .saw("parent process", "1");

        assertThat(verdict(list, RecordingAssert::isOneObject)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 5, 1, 6, HOLDS,   REFUTED",
        "1, 5, 1, 5, REFUTED, REFUTED",
        "2, 5, 3, 5, REFUTED, HOLDS",
        // One of them is the parent's thread, or in the parent's process; or both are in one process that is not the
        // parent's.
        "1, 4, 1, 6, REFUTED, REFUTED",
        "1, 5, 2, 5, REFUTED, REFUTED",
        "2, 5, 2, 6, REFUTED, REFUTED",
    })
    void sharingAProcessOrNot(
            long process, long thread, long othersProcess, long othersThread, Verdict oneProcess, Verdict ownProcess) {
        RecordingMade two = threads()
                .with(worker("square", 0, 0, 1).in(process, thread))
                .with(worker("cube", 0, 0, 1).in(othersProcess, othersThread))
                .saw("parent process", "1")
                .saw("parent thread", "4");

        assertThat(verdict(two, RecordingAssert::isOneProcessWithManyThreads)).isEqualTo(oneProcess);
        assertThat(verdict(two, RecordingAssert::isOneProcessPerWorker)).isEqualTo(ownProcess);
    }

    @ParameterizedTest
    @CsvSource({
        "false, HOLDS,   it is open while the sender's is held",
        "true,  REFUTED, 'it is locked, as the sender''s is'",
    })
    void gettingAnotherLock(boolean locked, Verdict verdict, String found) {
        RecordingMade sent = recording(Way.PROCESSES)
                .with(worker("receiver", 0, 0, 1).saw("locked", String.valueOf(locked)));

        assertThat(Judged.one(() -> checkThat(sent.made()).getsAnotherLock()))
                .returns(verdict, Evidence::verdict)
                .returns(found, Evidence::found);
    }

    private static RecordingMade threads() {
        return recording(Way.THREADS);
    }

    private static Verdict verdict(RecordingMade recording, Consumer<RecordingAssert> assertion) {
        return Judged.verdict(() -> assertion.accept(checkThat(recording.made())));
    }
}

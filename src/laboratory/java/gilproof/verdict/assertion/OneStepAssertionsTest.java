package gilproof.verdict.assertion;

import static gilproof.recording.Made.recording;
import static gilproof.recording.Made.worker;
import static gilproof.recording.Way.THREADS;
import static gilproof.verdict.Verdict.HOLDS;
import static gilproof.verdict.Verdict.REFUTED;
import static org.assertj.core.api.Assertions.assertThat;

import gilproof.recording.Made.RecordingMade;
import gilproof.verdict.Evidence;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The assertions on single steps, and on two steps that another thread may interrupt. */
class OneStepAssertionsTest {

    @Test
    void seeingAWriteInsideALookup() {
        Consumer<RecordingAssert> inside = lookup -> lookup.seesAWriteInside("reader", 42);

        assertThat(evidence(lookup("[42]", true), inside).verdict()).isEqualTo(HOLDS);
        assertThat(evidence(lookup("[41]", true), inside).verdict()).as("another number").isEqualTo(REFUTED);
        assertThat(evidence(lookup("[]", true), inside))
                .as("the writer was kept out")
                .returns(REFUTED, Evidence::verdict)
                .returns("it saw []", Evidence::found);
        assertThat(evidence(lookup("[]", false), inside))
                .returns(REFUTED, Evidence::verdict)
                .returns("it saw []: no code of the program's was called", Evidence::found);
    }

    private static RecordingMade lookup(String inside, boolean called) {
        return recording(THREADS)
                .with(worker("reader", 0, 0, 1)
                        .saw("inside", inside)
                        .saw("code of the key was called", String.valueOf(called)));
    }

    @Test
    void havingAnObjectEach() {
        assertThat(evidence(objects(7, 8, 8), RecordingAssert::haveAnObjectEach))
                .returns(HOLDS, Evidence::verdict)
                .returns("'first' has 7, 'second' has 8; 8 was kept", Evidence::found);
        assertThat(evidence(objects(8, 8, 8), RecordingAssert::haveAnObjectEach).verdict()).isEqualTo(REFUTED);
        assertThat(evidence(objects(7, 7, 8), RecordingAssert::haveAnObjectEach).verdict()).isEqualTo(REFUTED);
    }

    @Test
    void havingOneObject() {
        assertThat(evidence(objects(8, 8, 8), RecordingAssert::haveOneObject).verdict()).isEqualTo(HOLDS);
        assertThat(evidence(objects(7, 8, 8), RecordingAssert::haveOneObject).verdict()).isEqualTo(REFUTED);
        assertThat(evidence(objects(7, 7, 8), RecordingAssert::haveOneObject).verdict())
                .as("they have one, and another one is kept")
                .isEqualTo(REFUTED);
    }

    private static RecordingMade objects(int first, int second, int kept) {
        return recording(THREADS)
                .with(worker("first", 0, 0, 1).saw("object", String.valueOf(first)))
                .with(worker("second", 0, 0, 1).saw("object", String.valueOf(second)))
                .saw("kept", String.valueOf(kept));
    }

    private static Evidence evidence(RecordingMade made, Consumer<RecordingAssert> asked) {
        return Judged.one(() -> asked.accept(ClaimAssertions.checkThat(made.made())));
    }
}

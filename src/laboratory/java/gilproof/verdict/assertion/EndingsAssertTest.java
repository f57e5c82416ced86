package gilproof.verdict.assertion;

import static gilproof.recording.Made.recording;
import static gilproof.recording.Made.worker;
import static gilproof.recording.Way.THREADS;
import static gilproof.verdict.Verdict.HOLDS;
import static gilproof.verdict.Verdict.REFUTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gilproof.recording.Made.RecordingMade;
import gilproof.recording.Made.WorkerMade;
import gilproof.verdict.Evidence;
import gilproof.verdict.Verdict;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EndingsAssertTest {

    private static final WorkerMade CRASHED = bySignal("crashing", "crashing is ready");
    private static final WorkerMade NOT_CRASHED = withCode("crashing", 0, "crashing is ready", "crashing goes on");

    @Test
    void aCrashThatTakesItsSiblingAlong() {
        assertThat(evidence(crash(CRASHED, bySignal("sibling", "sibling is ready")), EndingsAssertTest::takesAlong))
                .returns(HOLDS, Evidence::verdict)
                .returns(
                        "'crashing' did not go on and its process ended with signal 6, "
                                + "'sibling' did not go on and its process ended with signal 6",
                        Evidence::found);
        assertThat(takesAlong(crash(CRASHED, withCode("sibling", 3, "sibling is ready"))))
                .as("where there are no signals")
                .isEqualTo(HOLDS);
    }

    @Test
    void aCrashThatDoesNot() {
        assertThat(takesAlong(crash(CRASHED, withCode("sibling", 0, "sibling goes on")))).isEqualTo(REFUTED);
        assertThat(takesAlong(crash(CRASHED, bySignal("sibling", "sibling goes on"))))
                .as("it came to its line first")
                .isEqualTo(REFUTED);
        assertThat(takesAlong(crash(NOT_CRASHED, withCode("sibling", 0, "sibling goes on"))))
                .as("no crash at all")
                .isEqualTo(REFUTED);
        assertThat(takesAlong(crash(CRASHED, withCode("sibling", 0, "sibling is ready"))))
                .as("it ended by itself")
                .isEqualTo(REFUTED);
    }

    @Test
    void aCrashThatSparesItsSibling() {
        assertThat(spares(crash(CRASHED, withCode("sibling", 0, "sibling goes on")))).isEqualTo(HOLDS);
        assertThat(spares(crash(CRASHED, withCode("sibling", 0, "sibling is ready")))).isEqualTo(REFUTED);
        assertThat(spares(crash(CRASHED, bySignal("sibling", "sibling goes on")))).isEqualTo(REFUTED);
        assertThat(spares(crash(NOT_CRASHED, withCode("sibling", 0, "sibling goes on"))))
                .as("no crash at all")
                .isEqualTo(REFUTED);
    }

    @Test
    void aThreadThatIsCutOff() {
        assertThat(cutOff("the thread begins", "the main thread's last line")).containsExactly(HOLDS, HOLDS, HOLDS);
    }

    @Test
    void aThreadThatIsNot() {
        assertThat(cutOff(
                "the thread begins",
                "the main thread's last line",
                "the thread's last line",
                "the thread's finally"))
                .containsExactly(HOLDS, REFUTED, REFUTED);
        assertThat(cutOff("the thread begins", "the main thread's last line", "the thread's finally"))
                .as("aborted: its finally is run")
                .containsExactly(HOLDS, HOLDS, REFUTED);
    }

    @Test
    void aProgramThatFailed() {
        RecordingMade failed = recording(THREADS)
                .with(withCode("program", 1, "the thread begins", "the main thread's last line"));

        assertThat(Judged.all(() -> ClaimAssertions.checkThat(failed.made()).endings().cutsOffItsThread()))
                .extracting(Evidence::verdict)
                .containsExactly(REFUTED, HOLDS, HOLDS);
    }

    @Test
    void aProgramThatDidNotComeToItsEnd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cutOff("the thread begins"))
                .withMessageContaining("did not come to its end");
    }

    private static List<Verdict> cutOff(String... said) {
        RecordingMade ended = recording(THREADS).with(withCode("program", 0, said));
        return Judged.all(() -> ClaimAssertions.checkThat(ended.made()).endings().cutsOffItsThread()).stream()
                .map(Evidence::verdict)
                .toList();
    }

    private static Verdict takesAlong(RecordingMade made) {
        return evidence(made, EndingsAssertTest::takesAlong).verdict();
    }

    private static void takesAlong(EndingsAssert endings) {
        endings.crashTakesAlong("crashing", "sibling");
    }

    private static Verdict spares(RecordingMade made) {
        return evidence(made, endings -> endings.crashSpares("crashing", "sibling")).verdict();
    }

    private static Evidence evidence(RecordingMade made, Consumer<EndingsAssert> asked) {
        return Judged.one(() -> asked.accept(ClaimAssertions.checkThat(made.made()).endings()));
    }

    private static RecordingMade crash(WorkerMade crashing, WorkerMade sibling) {
        return recording(THREADS).with(crashing).with(sibling);
    }

    private static WorkerMade bySignal(String name, String... said) {
        return said(name, said).saw("signal", "6").saw("exit code", "null");
    }

    private static WorkerMade withCode(String name, int code, String... said) {
        return said(name, said).saw("signal", "null").saw("exit code", String.valueOf(code));
    }

    private static WorkerMade said(String name, String... lines) {
        String texts = Stream.of(lines).map(line -> '"' + line + '"').collect(Collectors.joining(","));
        return worker(name, 0, 0, 1).saw("said", "[" + texts + "]");
    }
}

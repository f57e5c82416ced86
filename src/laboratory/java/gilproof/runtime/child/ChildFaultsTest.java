package gilproof.runtime.child;

import static gilproof.runtime.child.ShellRuntime.GREETS;
import static gilproof.runtime.child.ShellRuntime.SERVES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import gilproof.recording.Recording;
import gilproof.recording.Way;
import gilproof.runtime.LanguageRuntime;
import gilproof.runtime.MachineLacks;
import gilproof.runtime.Python;
import gilproof.runtime.RuntimeFault;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any failure of an interpreter is a fault with its last words, in time, and nothing of it is left. */
@DisabledOnOs(OS.WINDOWS) // the interpreters are played by /bin/sh
@Timeout(300)
class ChildFaultsTest {

    /** For children that must not reach it, however slow the machine is. */
    private static final Duration PLENTY = Duration.ofSeconds(120);

    /** For children that hang: enough for a shell to get that far on a machine that is busy with all the other tests. */
    private static final Duration SHORT = Duration.ofSeconds(5);

    /** The suite waits for a hung interpreter up to the limit, and not much longer. */

    /** Reads a request, and does not answer it. */
    private static final String ASKED = "read -r request";

    private static final String HANGS = "sleep 60";
    private static final int LARGEST_MESSAGE = 20_000;

    @Test
    void oneThatCannotBeStarted() {
        Python nowhere = new Python("nowhere", List.of("/no/such/python"));

        assertThat(faultOf(nowhere, PLENTY))
                .hasMessageContaining("nowhere can't be started")
                .hasMessageContaining("/no/such/python");
    }

    @Test
    void oneThatCrashesBeforeItGreets() {
        ShellRuntime shell = new ShellRuntime("crasher", "echo 'out of memory' >&2", "exit 3");

        assertThat(faultOf(shell, PLENTY))
                .hasMessageContaining("crasher ended (exit code 3) while asked for its greeting")
                .hasMessageContaining("Last words: out of memory");
        isGone(shell);
    }

    @Test
    void oneThatCrashesWhileItRecords() {
        ShellRuntime shell = new ShellRuntime(
                "crasher", GREETS, ASKED, "record '{\"event\":\"transcript\"}'", "echo 'square: 4'", "kill -SEGV $$");

        assertThat(faultOf(shell, PLENTY))
                .hasMessageContaining("crasher ended (exit code 139) while asked for 'timed_block' by one thread")
                .hasMessageContaining("Last output: square: 4");
        isGone(shell);
    }

    @Test
    void oneThatEndsAfterAnAnswer() {
        ShellRuntime shell = new ShellRuntime("leaver", GREETS, SERVES.replace("done", "exit 5; done"));
        try (Child child = new Children().start(shell, PLENTY)) {
            assertThat(recorded(child)).isNotNull();
            await().atMost(PLENTY).until(() -> !child.isAlive());

            RuntimeFault fault = catchThrowableOfType(RuntimeFault.class, () -> recorded(child));

            assertThat(fault).hasMessageContaining("(exit code 5)");
        }
        isGone(shell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", GREETS + ASKED})
    void oneThatHangs(String before) {
        ShellRuntime shell = new ShellRuntime(
                "sleeper", before, "trap '' TERM INT HUP", "beside sleep 60", "echo 'I am tired' >&2", HANGS);
        long begun = System.nanoTime();

        RuntimeFault fault = faultOf(shell, SHORT);

        // Not "ended": the limit was over before its minute of sleep was.
        assertThat(fault)
                .hasMessageContaining("gave no whole answer within 5 s")
                .hasMessageContaining("I am tired");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(SHORT);
        assertThat(shell.started()).as("the shell and the one beside it").isEqualTo(2);
        isGone(shell);
    }

    @Test
    void oneThatHangsInTheMiddleOfALine() {
        ShellRuntime shell = new ShellRuntime("stutterer", GREETS, ASKED, "printf '{\"event\":\"wor'", HANGS);

        assertThat(faultOf(shell, SHORT)).hasMessageContaining("Last output: {\"event\":\"wor");
        isGone(shell);
    }

    @Test
    void oneThatClosesItsOutputAndLivesOn() {
        ShellRuntime shell = new ShellRuntime("mute", GREETS, ASKED, "exec >&-", HANGS);

        assertThat(faultOf(shell, PLENTY)).hasMessageContaining("mute ended its output while asked for");
        isGone(shell);
    }

    @Test
    void oneThatEndsAndLeavesItsOutputOpen() {
        // The orphan's origin is unknown: it ends by itself, as the workers of the real runtimes do.
        ShellRuntime shell = new ShellRuntime("parent", GREETS, ASKED, "sleep 5 &", "exit 4");
        long begun = System.nanoTime();

        assertThat(faultOf(shell, PLENTY)).hasMessageContaining("parent ended (exit code 4)");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(PLENTY);
        isGone(shell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "record '{\"event\":\"applause\"}'",
                "record '{}'",
                "record '{\"event\":\"hello\",\"traits\":[\"WINGS\"]}'",
            })
    void oneThatGreetsWithAnotherRecord(String record) {
        ShellRuntime shell = new ShellRuntime("babbler", record, "read -r nothing");

        assertThat(faultOf(shell, PLENTY))
                .hasMessageContaining("printed an answer that is no recording while asked for its greeting")
                .hasMessageContaining("not a greeting");
        isGone(shell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"echo 'hello, world'", "echo '[]'", "echo '{\"event\":\"hello\"}'", "printf '\\036{\"event\":\"hel'"})
    void oneThatPrintsAndDoesNotGreet(String rubbish) {
        ShellRuntime shell = new ShellRuntime("babbler", rubbish);

        assertThat(faultOf(shell, PLENTY))
                .hasMessageContaining("babbler ended (exit code 0) while asked for its greeting")
                .hasMessageMatching("(?s).*\nLast output: .*(hello, world|\\[\\]|\\{\"event\":\"hel).*");
        isGone(shell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "record '{\"event\":\"applause\"}'",
                "record '{\"event\":\"cost\",\"wall\":0,\"cpu\":0}'",
                "record '{\"event\":\"cost\",\"wall\":1}'",
                "record '{\"event\":\"end\",\"run\":99}'",
                "record '{\"event\":\"end of transcript\"}'",
                "printf '\\036{\"event\":\"worker\",\"na\\n'",
            })
    void oneThatRecordsRubbish(String rubbish) {
        ShellRuntime shell = new ShellRuntime("babbler", GREETS, ASKED, rubbish, "read -r nothing");

        assertThat(faultOf(shell, PLENTY)).hasMessageContaining("babbler printed an answer that is no recording while "
                + "asked for");
        isGone(shell);
    }

    @Test
    void oneThatEndsInTheMiddleOfARecord() {
        ShellRuntime shell = new ShellRuntime("babbler", GREETS, ASKED, "printf '\\036{\"event\":\"worker\",\"na'; exit 0");

        assertThat(faultOf(shell, PLENTY)).hasMessageContaining("no recording")
                .hasMessageContaining("{\"event\":\"worker\",\"na");
        isGone(shell);
    }

    @Test
    void theEndOfALongTracebackIsKept() {
        String traceback = "Traceback (most recent call last):\\n" + "  File main.py\\n".repeat(1_000) + "OSError: no room";
        ShellRuntime shell = new ShellRuntime(
                "loser", GREETS, ASKED, "printf '\\036{\"event\":\"failed\",\"run\":1,\"error\":\"%s\"}\\n' '"
                        + traceback.replace("\\", "\\\\") + "'",
                HANGS);

        assertThat(faultOf(shell, PLENTY))
                .hasMessageContaining("Traceback (most recent call last)")
                .message().endsWith("OSError: no room").hasSizeLessThan(3_000);
        isGone(shell);
    }

    @Test
    void oneWhoseClockIsWrong() {
        ShellRuntime shell =
                new ShellRuntime("dreamer", GREETS, SERVES.replace("\"wall\":1000", "\"wall\":3600000000000"));

        assertThat(faultOf(shell, PLENTY))
                .hasMessageContaining("recorded nothing that can be believed")
                .hasMessageContaining("its clock is wrong");
        isGone(shell);
    }

    @Test
    void oneWhoseProgramFails() {
        ShellRuntime shell = new ShellRuntime(
                "loser", GREETS, ASKED, "record '{\"event\":\"failed\",\"run\":1,\"error\":\"no module timed_block\"}'",
                HANGS);

        assertThat(faultOf(shell, PLENTY)).hasMessageContaining("loser failed")
                .hasMessageContaining("no module timed_block");
        isGone(shell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[0.1s][warning][os,thread] Failed to start thread \"Unknown thread\" - pthread_create failed (EAGAIN)",
                "java.lang.OutOfMemoryError: unable to create native thread: possibly out of memory",
                "RuntimeError: can't start new thread",
                "BlockingIOError: [Errno 11] Resource temporarily unavailable",
                "/bin/sh: 1: Cannot fork",
            })
    void oneThatGetsNoMoreTasks(String refusal) {
        ShellRuntime shell = new ShellRuntime("loner", "echo begins >&2", "echo '" + refusal.replace("'", "'\\''") + "' >&2",
                "echo ends >&2", "exit 1");

        assertThat(faultOf(shell, PLENTY))
                .isInstanceOf(MachineLacks.class)
                .message()
                .startsWith("processes or threads: the system gave no more of them. loner ended")
                .endsWith("while asked for its greeting. " + refusal);
        isGone(shell);
    }

    @Test
    void oneWhoseProgramGetsNoMoreTasks() {
        ShellRuntime shell = new ShellRuntime(
                "loner", GREETS, ASKED, "echo 'unable to create native thread' >&2",
                "record '{\"event\":\"failed\",\"run\":1,\"error\":\"it ended before it answered\"}'", HANGS);

        assertThat(faultOf(shell, PLENTY)).isInstanceOf(MachineLacks.class).hasMessageContaining("no more of them");
        isGone(shell);
    }

    @Test
    void oneThatFloodsItsErrorOutputAndStillAnswers() {
        ShellRuntime shell = new ShellRuntime(
                "warner",
                "head -c 100000000 /dev/zero >&2",
                GREETS,
                SERVES.replace("do\n", "do head -c 1000000 /dev/zero >&2\n"));

        try (Child child = new Children().start(shell, PLENTY)) {
            assertThat(recorded(child).cost().wall()).isEqualTo(1000);
        }
        isGone(shell);
    }

    @Test
    void oneThatFloodsItsErrorOutputAndCrashes() {
        ShellRuntime shell = new ShellRuntime(
                "warner", "head -c 10000000 /dev/zero | tr '\\0' x >&2", "echo 'the end' >&2", "exit 1");

        assertThat(faultOf(shell, PLENTY).getMessage()).endsWith("the end").hasSizeLessThan(LARGEST_MESSAGE);
        isGone(shell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes rubbish",
                "record '{\"event\":\"transcript\"}'; yes 'square: 4'",
                "record '{\"event\":\"transcript\"}'; yes ''",
                "yes '{\"event\":\"value\",\"name\":\"x\",\"value\":1}'",
                "head -c 40000000 /dev/zero | tr '\\0' x",
                "record '{\"event\":\"transcript\"}'; cat /dev/zero",
            })
    void oneThatFloodsItsOutput(String flood) {
        ShellRuntime shell = new ShellRuntime("flooder", GREETS, ASKED, flood);

        RuntimeFault fault = faultOf(shell, Duration.ofSeconds(3));

        assertThat(fault).hasMessageContaining("flooder ");
        assertThat(fault.getMessage()).hasSizeLessThan(LARGEST_MESSAGE);
        isGone(shell);
    }

    @Test
    void oneThatGreetsWithAGiantLine() {
        ShellRuntime shell = new ShellRuntime("giant", "head -c 40000000 /dev/zero | tr '\\0' x");

        assertThat(faultOf(shell, PLENTY).getMessage())
                .contains("giant ended (exit code 0) while asked for its greeting")
                .hasSizeLessThan(LARGEST_MESSAGE);
        isGone(shell);
    }

    /** The fault of a runtime that fails at its greeting or its first recording. */
    private static RuntimeFault faultOf(LanguageRuntime runtime, Duration limit) {
        return catchThrowableOfType(RuntimeFault.class, () -> {
            try (Child child = new Children().start(runtime, limit)) {
                recorded(child);
            }
        });
    }

    private static Recording recorded(Child child) {
        return child.record("timed_block", Way.ONE_THREAD, JsonNodeFactory.instance.objectNode());
    }

    private static void isGone(ShellRuntime shell) {
        assertThat(shell.started()).isPositive();
        await().atMost(PLENTY).untilAsserted(() -> assertThat(shell.alive()).isEmpty());
    }
}

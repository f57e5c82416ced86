package gilproof.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import gilproof.report.Outcome;
import gilproof.report.Samples;
import gilproof.report.Status;
import gilproof.report.TutorialSamples;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    /** 87 verdicts, four seconds after each other. */
    private static final Estimate THIS_LONG =
            Estimate.of(87, 87, IntStream.rangeClosed(1, 87).mapToObj(verdict -> 4.0 * verdict).toList());

    private static final Duration SOME_SECONDS = Duration.ofSeconds(20);
    private static final Spent UNHINDERED = new Spent(SOME_SECONDS, SOME_SECONDS, Duration.ZERO);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong();
    private final Console console = console(Optional.empty());

    @Test
    void theHeaderSaysWhatRunsWhere() {
        console.header(
                Samples.SUITE, Samples.MACHINE, List.of(Samples.CPYTHON, Samples.JYTHON), 87, THIS_LONG);

        assertThat(lines())
                .containsExactly(
                        "gilproof 1.0: 87 verdicts on 2 runtimes, about 6 minutes",
                        "Linux 6.1 amd64, 2 processors, JDK Temurin 17.0.9",
                        "  cpython  CPython 3.14.3  GIL FORK",
                        "  jython   Jython 2.7.4",
                        "");
    }

    @Test
    void whatWasNotFoundIsListed() {
        console.notFound(List.of());
        console.notFound(List.of("pypy: the system's package.", "a " + "long ".repeat(30) + "line"));

        assertThat(lines())
                .startsWith("Looked for and not found, with how to get it:", "  pypy: the system's package.")
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Console.WIDTH))
                .anyMatch(line -> line.matches("    long .* line"));
    }

    @Test
    void interpretersOfOneNameAreListedByTheirPaths() {
        console.namesakes(List.of());
        console.namesakes(List.of("cpython@3.11 is /one/python", "cpython@3.11.7 is /two/python"));

        assertThat(lines())
                .startsWith(
                        "Interpreters of one name, by their paths:",
                        "  cpython@3.11 is /one/python",
                        "  cpython@3.11.7 is /two/python");
    }

    @Test
    void whatIsLackingIsListed() {
        console.lacking(List.of());
        console.lacking(List.of("cpython: processes"));

        assertThat(lines()).containsExactly("Lacking here:", "  cpython: processes", "");
    }

    @Test
    void theAnswerStandsBelowTheTimes() {
        console.timings(TutorialSamples.FINDINGS.cells(), List.of(), "nothing was timed");
        assertThat(lines()).isEmpty();

        console.timings(TutorialSamples.FINDINGS.cells(), List.of(TutorialSamples.IN_TWO_THREADS),
                "yes, " + "it does ".repeat(20));
        assertThat(lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Console.WIDTH))
                .containsSubsequence(
                        "two threads, sleeping  0.812 s 0.499  0.815 s 0.508", "one thread, busy       1.927 s 1.000  –")
                .anyMatch(line -> line.startsWith("yes, it does"));
    }

    @Test
    void aClaimAsExpectedTakesOneLine() {
        console.header(Samples.SUITE, Samples.MACHINE, List.of(Samples.CPYTHON), 87, THIS_LONG);
        bytes.reset();
        console.outcome(Samples.holds());

        assertThat(lines())
                .containsExactly("[ 1/87] T1  cpython  holds         0.502 [0.501, 0.506] ratio, 6 rounds, 2.50 s");
    }

    @Test
    void whatIsNotAsExpectedSaysWhy() {
        console.outcome(Samples.surprise());
        console.outcome(Samples.undecided());
        console.outcome(Samples.fault());

        assertThat(lines())
                .contains(
                        "        SURPRISE, expected: holds: the ratio is 0.998",
                        "        inconclusive: the machine gave 0.9 processors")
                .anyMatch(line -> line.contains("no verdict"))
                .anyMatch(line -> line.startsWith("        RUNTIME FAULT: it printed <script>"));
    }

    @Test
    void theSummaryIsATableInTheClaimsOrderAndEndsWithTheCounts() {
        console.summary(
                List.of(Samples.N3, Samples.T1), List.of(Samples.holds(), Samples.surprise(), Samples.undecided()));

        List<String> lines = lines();
        assertThat(lines.get(1)).matches(" +cpython +jython");
        assertThat(lines.get(3)).matches("N3  Waking up takes one interval\\. +inconclusive 0\\.750  –");
        assertThat(lines.get(4)).matches("T1  Two threads .* +holds 0\\.502 +refuted 0\\.998 !");
        assertThat(lines).last().isEqualTo("1 hold, 0 refuted as expected, 1 inconclusive, 1 surprises");
    }

    @Test
    void notesStandAboveTheCounts() {
        console.summary(List.of(Samples.T1), List.of(Samples.holds()), List.of("One note.", "Another."));

        assertThat(lines())
                .endsWith("", "One note.", "Another.", "1 hold, 0 refuted as expected, 0 inconclusive, 0 surprises");
    }

    @Test
    void whatOnlyTheControlLeavesOpenIsInconclusiveInTheTable() {
        Outcome open = Samples.outcome(
                Samples.T1,
                Samples.CPYTHON,
                Status.UNDECIDED,
                "its control is undecided",
                Samples.judgement(Samples.ratio(0.502, 0.501, 0.506)));

        console.summary(List.of(open));

        assertThat(lines()).anyMatch(line -> line.endsWith("inconclusive 0.502"));
    }

    @Test
    void linesAreNeverWiderThanTheConsole() {
        List<Outcome> outcomes = IntStream.range(0, 9)
                .mapToObj(i -> new Outcome.RuntimeText("runtime-" + i, "Python", "3." + i, List.of()))
                .map(runtime -> Samples.outcome(
                        Samples.T1,
                        runtime,
                        Status.UNDECIDED,
                        "why ".repeat(60),
                        Samples.judgement(Samples.ratio(0.75, 0.6, 0.9))))
                .toList();
        outcomes.forEach(console::outcome);
        console.recording("cpython", "x".repeat(300), 1);
        console.summary(outcomes);

        assertThat(lines()).allMatch(line -> line.length() <= Console.WIDTH);
        assertThat(String.join("\n", lines())).contains("runtime-8");
    }

    @Test
    void withoutAVerdictNothingIsNearlyDone() {
        begin(console);
        bytes.reset();

        tickAfter(400);

        assertThat(lines()).containsExactly("        0 of 87, 6 min 40 s so far, longer than expected");
    }

    @Test
    void aLongSilenceIsBroken() {
        begin(console);
        console.asked("jython", "two stamped loops", Work.COMPUTING, 3);
        console.recording("jython", "two stamped loops", 1);
        bytes.reset();

        tickAfter(9);
        assertThat(lines()).isEmpty();
        tickAfter(2);
        assertThat(lines())
                .containsExactly("        0 of 87, 11 s so far, about 5 min 37 s more; now jython: two stamped loops");
        tickAfter(9);
        assertThat(lines()).as("not again and again").hasSize(1);
        console.outcome(Samples.holds());
        tickAfter(9);
        assertThat(lines()).as("it was no silence").hasSize(2);
        console.recorded("jython", "two stamped loops", UNHINDERED);
        tickAfter(2);
        assertThat(lines()).last().asString().matches(" +1 of 87, 31 s so far, about \\d+ min .*more");
    }

    @Test
    void itSaysThatItWaitsForTheProcessors() {
        begin(console);
        console.recorded("jython", "two stamped loops", new Spent(SOME_SECONDS, SOME_SECONDS.dividedBy(10), SOME_SECONDS));
        bytes.reset();

        tickAfter(11);
        assertThat(lines()).singleElement().asString().contains(" more; it waits for the processors, which are busy");
        console.recorded("jython", "two stamped loops", UNHINDERED);
        tickAfter(11);
        assertThat(lines()).last().asString().doesNotContain("processors");
    }

    @Test
    void onATerminalOneLineIsOverwritten() {
        Console inPlace = console(Optional.of(new Terminal(terminal)));
        begin(inPlace);
        bytes.reset();
        inPlace.recording("jython", "two stamped loops", 1);
        tickAfter(inPlace, 1);

        assertThat(lines()).as("what it overwrites is no line of the log").isEmpty();
        assertThat(terminal.toString(StandardCharsets.UTF_8))
                .endsWith("\r0 of 87, 1 s so far, about 5 min 47 s more; now jython: two stamped loops\u001b[K\r")
                .doesNotContain("\n");

        terminal.reset();
        inPlace.outcome(Samples.holds());
        assertThat(terminal.toString(StandardCharsets.UTF_8)).as("cleared before a line").isEqualTo("\r\u001b[K");
        terminal.reset();
        inPlace.tick();
        assertThat(terminal.size()).as("the line may still be on its way").isZero();
        inPlace.outcome(Samples.holds());
        assertThat(terminal.size()).as("nothing to be cleared").isZero();
    }

    @Test
    void aLineOfATerminalNeverWraps() {
        Console inPlace = console(Optional.of(new Terminal(terminal)));
        begin(inPlace);
        inPlace.recording("jython", "x".repeat(300), 1);
        tickAfter(inPlace, 1);

        assertThat(terminal.toString(StandardCharsets.UTF_8).replaceAll("\\r|\u001b\\[K", ""))
                .hasSizeLessThan(Terminal.WIDTH);
    }

    @Test
    void afterTheLastVerdictNothingIsGoingOn() {
        console.header(Samples.SUITE, Samples.MACHINE, List.of(Samples.CPYTHON), 1, THIS_LONG);
        console.outcome(Samples.holds());
        bytes.reset();
        tickAfter(60);

        assertThat(lines()).isEmpty();
    }

    private Console console(Optional<Terminal> terminal) {
        return new Console(new PrintStream(bytes, true, StandardCharsets.UTF_8), terminal, clock::get);
    }

    private static void begin(Console console) {
        console.header(Samples.SUITE, Samples.MACHINE, List.of(Samples.CPYTHON), 87, THIS_LONG);
    }

    private void tickAfter(int seconds) {
        tickAfter(console, seconds);
    }

    private void tickAfter(Console console, int seconds) {
        clock.addAndGet(Duration.ofSeconds(seconds).toNanos());
        console.tick();
    }

    private List<String> lines() {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}

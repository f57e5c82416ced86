package gilproof.report.tutorial;

import static org.assertj.core.api.Assertions.assertThat;

import gilproof.report.CellText;
import gilproof.report.Outcome.RuntimeText;
import gilproof.report.Samples;
import gilproof.report.Timing;
import gilproof.report.TutorialSamples;
import gilproof.report.allure.ExtraPage;
import gilproof.report.page.TutorialFindings;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TutorialPageTest {

    private static final TutorialRun RUN = run("this machine");

    private final String text = new TutorialPage(List.of(RUN)).markdown();

    private static TutorialRun run(String machine) {
        return new TutorialRun(
                machine,
                "Run on <" + machine + ">.",
                TutorialSamples.FINDINGS,
                Stream.of(Samples.holds(), Samples.surprise(), Samples.undecided())
                        .map(ClaimVerdict::of)
                        .toList());
    }

    @Test
    void itBeginsWithWhetherThreadsHelpAndWhy() {
        assertThat(text)
                .startsWith("# The tutorial, as it runs here\n")
                .contains(
                        """
                        | runtime | two threads, sleeping |
                        | :--- | :--- |
                        | cpython 3.14.3 | **yes**, 0.508 |
                        | jython 2.7.4 | **no** |
                        """)
                .contains("- With a global lock (cpython): a thread that waits",
                        "- Without a global lock (jython): threads wait");
    }

    @Test
    void theAnswerInAFewWordsNamesTheRuntimes() {
        assertThat(new TutorialPage(List.of(RUN)).shortAnswer())
                .startsWith(
                        "Do threads and processes help here? Two threads, sleeping: yes on cpython; no on jython. With a "
                                + "global lock (cpython): a thread that waits leaves the lock to the others,")
                .contains(" Without a global lock (jython): threads wait at the same time,");
        assertThat(new TutorialPage(List.of(new TutorialRun("it", "", TutorialSamples.FINDINGS, List.of()))).shortAnswer())
                .isEmpty();
    }

    /** A verdict that many runs decided may stand beside a ratio of one run that says otherwise. */
    @Test
    void aRatioThatLoadOrStartMadeSaysSo() {
        assertThat(answered(0.508, 0.4, 0)).contains("**yes**, 0.508 |");
        assertThat(answered(0.508, 0.5, 0)).contains("**yes**, 0.508 (most of its time was the start of its workers) |");
        assertThat(answered(0.508, 0, 0.4)).contains("**yes**, 0.508 (load stretched it) |");
        assertThat(answered(0.508, 0.5, 0.4))
                .contains("**yes**, 0.508 (most of its time was the start of its workers, and load stretched it) |");
        assertThat(answered(0.508, 0, 0, IN_ONE_THREAD_UNDER_LOAD))
                .contains("**yes**, 0.508 (load stretched the time of one thread) |");
    }

    @Test
    void aRatioThatSaysTheOppositeIsLeftOut() {
        assertThat(answered(0.89, 0, 0)).contains("**yes**, 0.890 |");
        assertThat(answered(0.9, 0, 0)).contains("**yes** (this one run does not show it) |");
        assertThat(answered(2.499, 0.5, 0.4))
                .contains("**yes** (this one run cannot show it: most of its time was the start of its workers, and load "
                        + "stretched it) |")
                .doesNotContain("**yes**, 2.499");
    }

    private static final Timing IN_ONE_THREAD_UNDER_LOAD =
            made(TutorialSamples.IN_ONE_THREAD, TutorialSamples.IN_ONE_THREAD.ratio(), 0, 0.4);

    /** The page of a run with these times of the two threads, and those others. */
    private static String answered(double ratio, double starting, double denied, Timing... others) {
        Timing timing = made(TutorialSamples.IN_TWO_THREADS, OptionalDouble.of(ratio), starting, denied);
        TutorialFindings all = TutorialSamples.FINDINGS;
        return new TutorialPage(List.of(new TutorialRun(
                "this machine",
                "",
                new TutorialFindings(
                        all.statements(),
                        all.cells(),
                        all.runtimes(),
                        Stream.concat(Stream.of(timing), Stream.of(others)).toList(),
                        all.untimed(),
                        all.answers()),
                RUN.verdicts())))
                .markdown();
    }

    private static Timing made(Timing like, OptionalDouble ratio, double starting, double denied) {
        return new Timing(
                like.cell(), like.runtime(), like.seconds(), ratio, starting, 0, OptionalDouble.of(denied),
                like.iterations(),
                "");
    }

    @Test
    void theTutorialsTimesStandBesideThoseMeasured() {
        assertThat(text)
                .contains("| cell | tutorial | cpython 3.14.3 | jython 2.7.4 |")
                .contains(
                        "| two threads, sleeping | **0.812&nbsp;s**<br>ratio\u00a00.499 | **0.815&nbsp;s**<br>ratio\u00a00.508<br>start 0.300&nbsp;s<br>"
                                + "processor 0.002&nbsp;s<br>T1 holds | – |")
                .contains("**denied 0.400&nbsp;s**<br>**1,000,000 iterations** |")
                .contains("- **denied**: ", "- **iterations**: ", "- **start**: ");
    }

    @Test
    void whatIsNotThereIsNotExplained() {
        TutorialRun quiet = new TutorialRun(
                "this machine",
                "",
                new TutorialFindings(
                        TutorialSamples.FINDINGS.statements(),
                        TutorialSamples.FINDINGS.cells(),
                        List.of(Samples.CPYTHON),
                        List.of(),
                        List.of(),
                        List.of()),
                List.of());

        assertThat(new TutorialPage(List.of(quiet)).markdown())
                .doesNotContain("**denied**", "**iterations**", "**start**", "JVM")
                .contains("Nothing: each statement has an answer on each runtime, and each cell a time.");
    }

    @Test
    void eachStatementHasItsAnswerOnEachRuntime() {
        assertThat(text)
                .contains(
                        "### One \\*thread\\*\n\n**A1.** Sleeps add up. (1.628&nbsp;s)\n\n- **not tried** on cpython: This run left out S1.\n")
                .contains(
                        """
                        **B1.** Lines mix.

                        - **true in part** on cpython: Lines mix, but none is torn.
                        - **not true here** on jython: Two can't.
                        - T1: Two threads that mostly sleep finish in about half the time of one. holds on cpython; **surprise: refuted** on jython
                        """)
                .contains("- **true** on cpython, jython: It is one run.\n");
    }

    @Test
    void whatACellPrintedStandsWithItsStatement() {
        assertThat(text.substring(text.indexOf("**A1.**"), text.indexOf("**B1.**")))
                .contains(
                        """
                        <details open><summary>What the cell (one thread, sleeping) printed on cpython 3.14.3</summary>

                        ```text
                        begin one thread
                        ```

                        </details>
                        """);
        assertThat(text).as("a longer fence around what has one").contains("````text\nsquares of [2, 4]\n```\nend\n````\n");
    }

    private static final String TWO_BLOCKS =
            "On cpython each process hands its lines over when it ends, so they come in two blocks.";

    @Test
    void linesInTwoBlocksAreNoSignThatOneProcessWaited() {
        String blocks = "begin\nsquares of [2, 4]\nsquare: 4\ncubes of [2, 4]\ncube: 8\nend\n";
        String mixed = "begin\nsquares of [2, 4]\ncubes of [2, 4]\nsquare: 4\ncube: 8\nend\n";

        assertThat(printed("two processes, busy", Samples.CPYTHON, blocks)).contains(TWO_BLOCKS);
        assertThat(printed("two processes, busy", Samples.CPYTHON, mixed)).doesNotContain("two blocks");
        assertThat(printed("two threads, busy", Samples.CPYTHON, blocks)).doesNotContain("two blocks");
        assertThat(printed("two processes, busy", new RuntimeText("jvm", "jvm", "17", List.of()), blocks)).as("chance")
                .doesNotContain("two blocks");
    }

    private static String printed(String cell, RuntimeText runtime, String printed) {
        CellText of = new CellText(cell, 1, cell, OptionalLong.empty(), "A1", List.of("S1"), Optional.empty());
        Timing timing = new Timing(
                of, runtime, 1, OptionalDouble.empty(), 0, 0, OptionalDouble.empty(), OptionalLong.empty(), printed);
        return new TutorialPage(List.of(new TutorialRun(
                "this machine",
                "",
                new TutorialFindings(
                        TutorialSamples.FINDINGS.statements(), List.of(of), List.of(runtime), List.of(timing), List.of(),
                        List.of()),
                List.of())))
                .markdown();
    }

    @Test
    void whatTheRunCouldNotTellIsSaidWithTheReason() {
        assertThat(text.substring(text.indexOf("## What this run could not tell")))
                .contains(". **inconclusive** on cpython: the machine gave 0.9 processors\n")
                .contains("- A1: Sleeps add up. Not tried on cpython; the reason stands with the statement.\n")
                .contains(
                        "- How long it takes (one thread, sleeping; two threads, sleeping) on jython is not known: it printed \\<script\\>");
    }

    @Test
    void nothingThatWasPrintedIsMarkup() {
        ExtraPage page = new TutorialPage(List.of(RUN)).inAllure();

        assertThat(page.section()).isEqualTo("0 The tutorial, as it runs here");
        assertThat(page.html()).contains("&lt;script&gt;").doesNotContain("<script", "<img");
        String outsideOfFences = text.replaceAll("(?s)```+text.*?\n```+\n", "");
        assertThat(outsideOfFences).contains("Run on \\<this machine\\>.")
                .doesNotContainPattern("(?<!\\\\)<(script|img|this)");
    }

    @Test
    void severalMachinesHaveAColumnEach() {
        String merged = new TutorialPage(List.of(run("one"), run("other"))).markdown();

        assertThat(merged)
                .contains("### cpython\n", "| cell | tutorial | one, 3.14.3 | other, 3.14.3 |")
                .contains("### jython\n", "| cell | tutorial | one, 2.7.4 | other, 2.7.4 |")
                .contains("- **true** on cpython, jython: It is one run.\n")
                .contains("What these runs could not tell", ". **inconclusive** on cpython (other): the machine");
    }
}

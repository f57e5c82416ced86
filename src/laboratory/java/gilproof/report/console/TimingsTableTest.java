package gilproof.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import gilproof.report.Outcome.RuntimeText;
import gilproof.report.Timing;
import gilproof.report.TutorialSamples;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimingsTableTest {

    @Test
    void aLineForEachCellAndAColumnForEachRuntime() {
        List<String> lines = TimingsTable.of(
                TutorialSamples.FINDINGS.cells(), TutorialSamples.FINDINGS.timings(), Console.WIDTH);

        assertThat(String.join("\n", lines))
                .isEqualTo(
                        """
                                               tutorial       cpython 3.14.3  jython 2.7.4
                        ────────────────────────────────────────────────────────────────────
                        one thread, sleeping   1.628 s 1.000  1.604 s 1.000   –
                        two threads, sleeping  0.812 s 0.499  0.815 s 0.508   –
                        one thread, busy       1.927 s 1.000  –               2.000 s* 1.000
                        * stretched by load: do not compare such a time or ratio; details in tutorial.md
                        Fewer iterations of each loop than the tutorial's on jython: one thread, busy 1,000,000""");
    }

    /** Load beside the one thread makes the ratio of two look better than it is. */
    @Test
    void aRatioIsMarkedWhereEitherOfItsTimesIs() {
        Timing quiet = TutorialSamples.IN_TWO_THREADS;

        assertThat(ofBoth(TutorialSamples.IN_ONE_THREAD, quiet)).contains("1.604 s 1.000", "0.815 s 0.508")
                .doesNotContain("*");
        assertThat(ofBoth(denied(TutorialSamples.IN_ONE_THREAD), quiet)).contains("1.604 s* 1.000\n", "0.815 s 0.508*\n");
        assertThat(ofBoth(TutorialSamples.IN_ONE_THREAD, denied(quiet))).contains("1.604 s 1.000\n", "0.815 s* 0.508*\n");
    }

    @Test
    void aTimeWithoutARatioHasOneMark() {
        Timing denied = denied(TutorialSamples.IN_TWO_THREADS);
        Timing alone = new Timing(
                denied.cell(), denied.runtime(), 0.815, OptionalDouble.empty(), 0, 0, denied.denied(), denied.iterations(),
                "");

        assertThat(String.join("\n", TimingsTable.of(TutorialSamples.FINDINGS.cells(), List.of(alone), Console.WIDTH)))
                .contains("0.815 s*\n");
    }

    private static String ofBoth(Timing one, Timing two) {
        return String.join("\n", TimingsTable.of(TutorialSamples.FINDINGS.cells(), List.of(one, two), Console.WIDTH));
    }

    private static Timing denied(Timing timing) {
        return new Timing(
                timing.cell(), timing.runtime(), timing.seconds(), timing.ratio(), 0, 0, OptionalDouble.of(0.4),
                timing.iterations(), "");
    }

    @Test
    void manyRuntimesMakeSeveralTables() {
        List<Timing> many = IntStream.range(0, 7)
                .mapToObj(i -> on(new RuntimeText("cpython@3." + i, "cpython", "3." + i + ".0", List.of())))
                .toList();

        List<String> lines = TimingsTable.of(TutorialSamples.FINDINGS.cells(), many, Console.WIDTH);

        assertThat(lines).allMatch(line -> line.length() <= Console.WIDTH);
        assertThat(lines).filteredOn(line -> line.startsWith("two threads, sleeping")).hasSize(3);
        assertThat(String.join("\n", lines)).contains(many.stream().map(timing -> timing.runtime().name()).toList());
    }

    @Test
    void nothingIsSaidWhereNoCellWasTimed() {
        assertThat(TimingsTable.of(TutorialSamples.FINDINGS.cells(), List.of(), Console.WIDTH)).isEmpty();
    }

    private static Timing on(RuntimeText runtime) {
        Timing timing = TutorialSamples.IN_TWO_THREADS;
        return new Timing(
                timing.cell(), runtime, timing.seconds(), OptionalDouble.of(0.5), 0, 0, timing.denied(), timing.iterations(),
                "");
    }
}

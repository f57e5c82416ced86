package gilproof.claim.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gilproof.claim.document.Cell;
import gilproof.recording.Made;
import gilproof.recording.Recording;
import gilproof.recording.Round;
import gilproof.recording.Way;
import gilproof.report.Outcome.RuntimeText;
import gilproof.report.Timing;
import gilproof.report.Untimed;
import gilproof.runtime.RuntimeFault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The times of the tutorial's cells, read from recordings. */
class TimingsTest {

    private static final RuntimeText CPYTHON = new RuntimeText("cpython", "cpython", "3.14.3", List.of("PROCESSES"));
    private static final RuntimeText JYTHON = new RuntimeText("jython", "jython", "2.7.4", List.of());

    @Test
    void aTimeIsWhatTheTimerPrinted() {
        Recording one = Made.recording(Way.ONE_THREAD)
                .cost(1700, 2)
                .printed("begin one thread", "end one thread after 1.600000 s")
                .made();
        Recording two = Made.recording(Way.THREADS)
                .with(Made.worker("square", 0, 1, 800))
                .with(Made.worker("cube", 2, 30, 800))
                .cost(900, 2)
                .printed("begin threads", "end threads after 0.800000 s")
                .made();

        Timings timings = timings(CPYTHON, Map.of(Cell.ONE_THREAD_SLEEPING, one, Cell.TWO_THREADS_SLEEPING, two));

        Timing timing = timings.timed().get(1);
        assertThat(timing.seconds()).isEqualTo(0.8);
        assertThat(timing.ratio()).hasValueCloseTo(0.5, within(1e-9));
        assertThat(timing.starting()).isEqualTo(0.03);
        assertThat(timing.processor()).isEqualTo(0.002);
        assertThat(timing.denied()).isEmpty();
        assertThat(timing.iterations()).isEmpty();
        assertThat(timing.printed()).contains("begin threads");
    }

    /** A later round may wait less than the tutorial does: it would be shorter for that reason. */
    @Test
    void ofSeveralRoundsWithTheTutorialsNumbersTheShortestCounts() {
        List<Round> rounds = Stream.of(
                Made.recording(Way.THREADS).given("{\"seconds\": 0.2}").cost(900, 2),
                Made.recording(Way.THREADS).given("{\"seconds\": 0.2}").cost(810, 2),
                Made.recording(Way.THREADS).given("{\"seconds\": 0.1}").cost(410, 2))
                .map(each -> new Round(1, Map.of(Way.THREADS, each.made()), null, null))
                .toList();

        assertThat(Timings.leastStretched(rounds, Cell.TWO_THREADS_SLEEPING))
                .hasValueSatisfying(each -> assertThat(each.cost().wall()).isEqualTo(810_000_000));
        assertThat(Timings.leastStretched(List.of(), Cell.TWO_THREADS_SLEEPING)).isEmpty();
    }

    /** A timer without output, or with an impossible time, gives no time. */
    @Test
    void withoutATimerItIsWhatWasMeasuredAroundIt() {
        Recording silent = Made.recording(Way.ONE_THREAD).cost(1700, 2).made();
        Recording lying = Made.recording(Way.THREADS)
                .cost(900, 2)
                .printed("end threads after 99.000000 s")
                .made();

        Timings timings = timings(CPYTHON, Map.of(Cell.ONE_THREAD_SLEEPING, silent, Cell.TWO_THREADS_SLEEPING, lying));

        assertThat(timings.timed()).extracting(Timing::seconds).containsExactly(1.7, 0.9);
    }

    @Test
    void iterationsAreThoseOfTheRun() {
        Recording busy = Made.recording(Way.ONE_THREAD).given("{\"iterations\": 1000000}").cost(1700, 2).made();

        Timing timing = timings(CPYTHON, Map.of(Cell.ONE_THREAD_BUSY, busy)).timed().get(0);

        assertThat(timing.iterations()).isEqualTo(OptionalLong.of(1_000_000));
        assertThat(timing.isShortened()).isTrue();
    }

    @Test
    void aRuntimeWithoutProcessesHasFiveOfThem() {
        Recording any = Made.recording(Way.THREADS).cost(900, 2).made();

        Timings timings = Timings.of((runtime, cell) -> Optional.of(any), List.of(JYTHON, CPYTHON));

        assertThat(timings.timed()).extracting(timing -> timing.runtime().name()).filteredOn("jython"::equals).hasSize(5);
        assertThat(timings.timed()).extracting(timing -> timing.runtime().name()).filteredOn("cpython"::equals).hasSize(8);
        assertThat(timings.untimed())
                .hasSize(3)
                .allMatch(untimed -> untimed.why().equals("it starts no processes"));
    }

    @Test
    void whatWasNotRunOrFailedIsToldWithTheReason() {
        Timings timings = Timings.of(
                (runtime, cell) -> {
                    if (cell == Cell.ONE_THREAD_BUSY) {
                        throw new RuntimeFault("cpython hangs.\nLast output: <b>");
                    }
                    return Optional.empty();
                },
                List.of(CPYTHON));

        assertThat(timings.timed()).isEmpty();
        assertThat(timings.untimed()).hasSize(8);
        assertThat(timings.untimed())
                .filteredOn(untimed -> untimed.cell().name().equals("one thread, busy"))
                .extracting(Untimed::why)
                .containsExactly("cpython hangs.");
    }

    private static Timings timings(RuntimeText runtime, Map<Cell, Recording> recordings) {
        return Timings.of((of, cell) -> Optional.ofNullable(recordings.get(cell)), List.of(runtime));
    }
}

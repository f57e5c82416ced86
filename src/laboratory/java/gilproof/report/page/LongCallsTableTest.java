package gilproof.report.page;

import static gilproof.recording.Made.recording;
import static gilproof.recording.Made.worker;
import static org.assertj.core.api.Assertions.assertThat;

import gilproof.recording.Made.WorkerMade;
import gilproof.recording.Recording;
import gilproof.recording.Way;
import gilproof.report.LongCalls;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words for a call from 100 to 120 ms that should take 20, beside a worker that counts. */
class LongCallsTableTest {

    @ParameterizedTest
    @CsvSource({
        "120, keeps others waiting: the other stood still for 20 of 20 ms",
        "105, lets others run: the other stood still for 5 of 20 ms",
        "116, is not clear: the other stood still for 16 of 20 ms",
    })
    void aCallIsToldByHowLongTheOtherWaited(double until, String words) {
        assertThat(LongCalls.of(calling(120, counter -> counter.told().running(0, 100).waited().running(until, 200))))
                .containsEntry("sorted", words);
    }

    @Test
    void anotherThatIsDeniedAProcessorDoesNotWait() {
        assertThat(LongCalls.of(calling(120, counter -> counter.told().running(0, 100).denied().running(120, 200))))
                .containsEntry("sorted", "lets others run: the other stood still for 0 of 20 ms");
    }

    @Test
    void aCallThatIsOverTooSoonShowsNothing() {
        assertThat(LongCalls.of(calling(109, counter -> counter.running(0, 200))))
                .containsEntry("sorted", "was over too soon to tell");
    }

    @Test
    void whatARuntimeLacksIsTold() {
        assertThat(LongCalls.of(calling(120, counter -> counter.running(0, 200))))
                .containsEntry("lzma.compress", "is not there");
    }

    private static Recording calling(double until, UnaryOperator<WorkerMade> counting) {
        return recording(Way.THREADS)
                .given("{\"seconds\": 0.02}")
                .with(worker("sorted", 0, 0, 300).computing(100, until))
                .with(counting.apply(worker("beside sorted", 0, 0, 300)))
                .saw("lacking", "{\"lzma.compress\": \"No module named lzma\"}")
                .made();
    }
}

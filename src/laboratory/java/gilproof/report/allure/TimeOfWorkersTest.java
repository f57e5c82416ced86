package gilproof.report.allure;

import static gilproof.recording.Made.recording;
import static gilproof.recording.Made.worker;
import static org.assertj.core.api.Assertions.assertThat;

import gilproof.recording.Made.WorkerMade;
import gilproof.recording.Way;
import org.junit.jupiter.api.Test;

class TimeOfWorkersTest {

    private static final WorkerMade FIRST = worker("first", 0, 0, 200).told()
            .running(10, 40)
            .waited()
            .running(89, 97)
            .denied()
            .running(109, 110);

    @Test
    void theTimeOfEachWorkerIsExecutingWaitingOrDenied() {
        assertThat(TimeOfWorkers.of(recording(Way.THREADS)
                .with(FIRST)
                .with(worker("second", 0, 0, 200).told().running(0, 100))
                .made()))
                .isEqualTo(("first executed code for 39 % of its time, waited for 49 %, was denied a processor for 12 %; "
                        + "second executed code for 100 % of its time, waited for 0 %, was denied a processor for 0 %.")
                        .replace(" %", "\u00a0%"));
    }

    @Test
    void oneThatStampsNothingIsLeftOut() {
        assertThat(TimeOfWorkers.of(recording(Way.THREADS)
                .with(worker("sleeper", 0, 0, 100).waiting(0, 100))
                .with(FIRST)
                .made()))
                .startsWith("first executed");
        assertThat(TimeOfWorkers.of(recording(Way.THREADS).with(worker("sleeper", 0, 0, 100).waiting(0, 100)).made()))
                .isEmpty();
        assertThat(TimeOfWorkers.of(recording(Way.THREADS).with(worker("once", 0, 0, 100).told().running(5, 5)).made()))
                .as("it stamped once")
                .isEmpty();
    }

    @Test
    void whereTheSystemDoesNotTellThatIsSaid() {
        assertThat(TimeOfWorkers.of(recording(Way.THREADS)
                .with(FIRST)
                .with(worker("second", 0, 0, 200).running(0, 100))
                .made()))
                .isEqualTo("This system does not tell why they did not execute code in between.");
    }
}

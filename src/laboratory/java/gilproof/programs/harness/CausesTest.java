package gilproof.programs.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The causes of gaps: by the kernel's count, and by counts that are wrong. */
class CausesTest {

    private static final int TRIES = 1_000;

    private final LongSupplier kernel = new VoluntarySwitches();

    @Test
    void aThreadThatSleptHasWaited() throws InterruptedException {
        Causes causes = toldByTheKernel();

        causes.begin();
        TimeUnit.MILLISECONDS.sleep(1);

        assertThat(causes.ofTheGap()).isEqualTo(Causes.WAITED);
    }

    /** The machine may do anything with it meanwhile: it does not give its processor up by itself. */
    @Test
    void aThreadThatRunsOnHasNot() throws InterruptedException {
        Causes causes = toldByTheKernel();

        causes.begin();
        String cause = causes.ofTheGap();
        for (int i = 0; i < TRIES && !cause.equals(Causes.DENIED); i++) {
            cause = causes.ofTheGap(); // the collector may have kept it waiting
        }

        assertThat(cause).isEqualTo(Causes.DENIED);
    }

    @Test
    void theClockIsReadBesideTheCount() throws InterruptedException {
        Causes causes = new Causes(() -> Causes.NO_COUNT);

        long before = System.nanoTime();
        assertThat(causes.begin()).isBetween(before, System.nanoTime());
        causes.ofTheGap();
        assertThat(causes.now()).isBetween(before, System.nanoTime());
    }

    @Test
    void whereTheCountIsHiddenCausesAreUntold() throws InterruptedException {
        untold(() -> Causes.NO_COUNT);
    }

    @Test
    void aCountThatIsAlwaysZeroIsNotBelieved() throws InterruptedException {
        untold(() -> 0);
    }

    @Test
    void norIsOneThatGrowsEachTimeItIsRead() throws InterruptedException {
        long[] count = new long[1];

        untold(() -> count[0]++);
    }

    @ParameterizedTest
    @ValueSource(longs = {100_000, 1_000_000})
    void norOneThatGrowsWithTime(long nanoseconds) throws InterruptedException {
        untold(() -> System.nanoTime() / nanoseconds);
    }

    /** The kernel's count, with an addition while the thread runs. */
    @Test
    void norOneThatGrowsByWaitingAndWithTime() throws InterruptedException {
        toldByTheKernel();

        untold(() -> kernel.getAsLong() + System.nanoTime() / 1_000_000);
    }

    @Test
    void whatTakesLongToReadTellsNothing() throws InterruptedException {
        untold(() -> {
            long until = System.nanoTime() + 200_000;
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            return kernel.getAsLong();
        });
    }

    @Test
    void aCountThatIsHiddenLaterLeavesACauseUntold() throws InterruptedException {
        boolean[] hidden = new boolean[1];
        Causes causes = new Causes(() -> hidden[0] ? Causes.NO_COUNT : kernel.getAsLong());
        assumeThat(causes.areTold()).as("this system tells it").isTrue();

        causes.begin();
        hidden[0] = true;
        assertThat(causes.ofTheGap()).isEqualTo(Causes.UNTOLD);
        hidden[0] = false;
        assertThat(causes.ofTheGap()).as("there is none to compare with").isEqualTo(Causes.UNTOLD);
        TimeUnit.MILLISECONDS.sleep(1);
        assertThat(causes.ofTheGap()).isEqualTo(Causes.WAITED);
    }

    @Test
    void theCountIsReadFromTheKernelsWords() {
        String status =
                "Name:\tjava\nTgid:\t7\nPid:\t9\nTracerPid:\t0\nvoluntary_ctxt_switches:\t150\nnonvoluntary_ctxt_switches:\t545\n";

        assertThat(VoluntarySwitches.of(status)).isEqualTo((9L << 40) + 150);
    }

    /** A virtual thread on another carrier than before has waited, whatever that thread's count is. */
    @Test
    void anotherThreadsCountIsAnother() {
        assertThat(VoluntarySwitches.of("\nPid:\t9\nvoluntary_ctxt_switches:\t150\n"))
                .isNotEqualTo(VoluntarySwitches.of("\nPid:\t10\nvoluntary_ctxt_switches:\t150\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\nPid:\t9\n",
                "\nvoluntary_ctxt_switches:\t150\n",
                "\nPid:\t9\nvoluntary_ctxt_switches:\t150",
                "\nPid:\t9\nvoluntary_ctxt_switches:\tmany\n",
                "\nPid:\tnone\nvoluntary_ctxt_switches:\t150\n",
            })
    void otherWordsTellNothing(String status) {
        assertThat(VoluntarySwitches.of(status)).isEqualTo(Causes.NO_COUNT);
    }

    private static Causes toldByTheKernel() throws InterruptedException {
        Causes causes = new Causes();
        assumeThat(causes.areTold()).as("this system tells it").isTrue();
        return causes;
    }

    private static void untold(LongSupplier count) throws InterruptedException {
        Causes causes = new Causes(count);

        assertThat(causes.areTold()).isFalse();
        causes.begin();
        assertThat(causes.ofTheGap()).isEqualTo(Causes.UNTOLD);
    }
}

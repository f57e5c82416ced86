package gilproof.programs.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The times in which a worker executed code, and the causes of the gaps. */
class StampsTest {

    private static final long MILLI = 1_000_000;
    private static final int FROM = 0;
    private static final int TO = 1;
    private static final int COUNT = 2;
    private static final int BEFORE = 3;

    private final Worker worker = new Worker("first");
    private Stamps stamps;

    @BeforeEach
    void begin() throws InterruptedException {
        stamps = new Stamps(worker);
        assumeThat(worker.values.get("causes told")).as("this system tells why a thread did not run").isEqualTo(true);
    }

    @Test
    void aLoopReadsTheClockUntilItsEnd() {
        long begun = System.nanoTime();

        stamps.until(begun + MILLI);

        assertThat(worker.stretches).first().satisfies(first -> {
            assertThat((long) first[FROM]).isGreaterThanOrEqualTo(begun);
            assertThat(first[BEFORE]).isEqualTo(Causes.BEGUN);
        });
        assertThat((long) last()[TO]).isGreaterThanOrEqualTo(begun + MILLI);
        assertThat(worker.stretches).allSatisfy(each -> {
            assertThat((long) each[FROM]).isLessThanOrEqualTo((long) each[TO]);
            assertThat((long) each[COUNT]).isPositive();
        });
        assertThat(worker.stretches.subList(1, worker.stretches.size()))
                .as("whatever came between")
                .allSatisfy(each -> assertThat(each[BEFORE]).isIn(Causes.WAITED, Causes.DENIED));
    }

    @Test
    void theTimeFromTheRequestOfALockToItsTurnIsAWait() throws InterruptedException {
        stamps.queue();
        TimeUnit.MILLISECONDS.sleep(1);
        stamps.until(System.nanoTime() + MILLI);

        assertThat(worker.stretches.get(0)[FROM]).isEqualTo(worker.stretches.get(0)[TO]);
        assertThat(worker.stretches.get(0)[BEFORE]).isEqualTo(Causes.BEGUN);
        assertThat(worker.stretches.get(1)[BEFORE]).isEqualTo(Causes.RELEASED);
        assertThat((long) worker.stretches.get(1)[FROM] - (long) worker.stretches.get(0)[TO]).isGreaterThanOrEqualTo(MILLI);
    }

    @Test
    void whatLiesBetweenTwoLoopsHasACauseToo() throws InterruptedException {
        stamps.until(System.nanoTime() + MILLI);
        int before = worker.stretches.size();
        TimeUnit.MILLISECONDS.sleep(1);
        stamps.until(System.nanoTime() + MILLI);

        assertThat(worker.stretches.get(before)[BEFORE]).isEqualTo(Causes.WAITED);
    }

    @Test
    void aWorkerThatGaveUpALockOfItsOwnSaysSo() throws InterruptedException {
        stamps.until(System.nanoTime() + MILLI);
        int before = worker.stretches.size();
        stamps.release();
        TimeUnit.MILLISECONDS.sleep(1);
        stamps.until(System.nanoTime() + MILLI);
        int after = worker.stretches.size();
        TimeUnit.MILLISECONDS.sleep(1);
        stamps.until(System.nanoTime() + MILLI);

        assertThat(worker.stretches.get(before)[BEFORE]).isEqualTo(Causes.RELEASED);
        assertThat(worker.stretches.get(after)[BEFORE]).as("once").isEqualTo(Causes.WAITED);
    }

    @Test
    void aChunkInWhichItSleptIsAGap() {
        assertThat(causesOfGaps(() -> TimeUnit.MILLISECONDS.sleep(20))).contains(Causes.WAITED);
    }

    /** The clock alone does not tell the difference. The collector may have kept it waiting. */
    @Test
    void aChunkInWhichItWasKeptFromReadingTheClockIsOneOfAnotherKind() {
        for (int i = 0; i < 20; i++) {
            if (causesOfGaps(() -> spin(20 * MILLI)).contains(Causes.DENIED)) {
                return;
            }
        }
        assertThat(worker.stretches).as("a chunk that ran all the while").isEmpty();
    }

    /** Ten chunks of a tenth of a millisecond, and an interruption in the sixth. */
    private List<Object> causesOfGaps(Interruption interruption) {
        worker.stretches.clear();
        int[] done = new int[1];
        LongConsumer chunk = size -> {
            spin(size);
            if (++done[0] == 6) {
                interruption.run();
            }
        };
        stamps.chunks(10, chunk, MILLI / 10);
        assertThat(done[0]).isEqualTo(10);
        return worker.stretches.stream().skip(1).map(each -> each[BEFORE]).toList();
    }

    private static void spin(long nanoseconds) {
        long until = System.nanoTime() + nanoseconds;
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }

    private Object[] last() {
        return worker.stretches.get(worker.stretches.size() - 1);
    }

    /** The interruption between two readings of the clock. */
    @FunctionalInterface
    private interface Interruption {
        void happen() throws InterruptedException;

        default void run() {
            try {
                happen();
            } catch (InterruptedException unexpected) {
                throw new IllegalStateException(unexpected);
            }
        }
    }
}

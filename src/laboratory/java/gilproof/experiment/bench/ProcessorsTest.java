package gilproof.experiment.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class ProcessorsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Processors processors = new Processors();
    private final ExecutorService claims = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        claims.shutdownNow();
    }

    @Test
    void whatWaitsRunsBesideWhatWaits() throws Exception {
        CyclicBarrier bothAreIn = new CyclicBarrier(2);
        Supplier<Integer> meeting = () -> met(bothAreIn);

        Future<Integer> one = claims.submit(() -> processors.shared(meeting));
        Future<Integer> other = claims.submit(() -> processors.shared(meeting));

        assertThat(one.get(60, TimeUnit.SECONDS) + other.get(60, TimeUnit.SECONDS)).isOne();
    }

    @Test
    void whatComputesRunsAlone() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Supplier<Void> computing = () -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            Thread.yield();
            inside.decrementAndGet();
            return null;
        };
        Runnable often = () -> {
            for (int i = 0; i < 100; i++) {
                processors.alone(computing);
            }
        };

        Future<?> one = claims.submit(often);
        Future<?> other = claims.submit(often);
        one.get();
        other.get();

        assertThat(most).hasValue(1);
    }

    @Test
    void whatComputesLetsAllThatWaitsGoFirst() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        AtomicInteger waited = new AtomicInteger();
        Supplier<Void> waiting = () -> {
            waited.incrementAndGet();
            return awaited(over);
        };
        claims.submit(() -> processors.shared(waiting));
        await().atMost(PATIENCE).until(() -> waited.get() == 1);
        Future<Integer> computed = claims.submit(() -> processors.alone(waited::get));

        // It came later, and yet it need not wait for the work that computes.
        claims.submit(() -> processors.shared(waiting));
        await().atMost(PATIENCE).until(() -> waited.get() == 2);
        assertThat(computed).isNotDone();
        over.countDown();

        assertThat(computed.get(60, TimeUnit.SECONDS)).isEqualTo(2);
    }

    @Test
    void whatMustNotBeDisturbedRunsBesideItsOwnKind() throws Exception {
        CyclicBarrier bothAreIn = new CyclicBarrier(2);

        Future<Integer> one = claims.submit(() -> processors.quietly(() -> met(bothAreIn)));
        Future<Integer> other = claims.submit(() -> processors.quietly(() -> met(bothAreIn)));

        assertThat(one.get(60, TimeUnit.SECONDS) + other.get(60, TimeUnit.SECONDS)).isOne();
    }

    @Test
    void whatWaitsGoesBeforeIt_whatComputesAfterIt() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        Future<?> waiting = claims.submit(() -> processors.shared(() -> {
            order.add("waits");
            return awaited(over);
        }));
        await().atMost(PATIENCE).until(() -> !order.isEmpty());
        Future<?> quiet = claims.submit(() -> processors.quietly(() -> order.add("must not be disturbed")));
        await().atMost(PATIENCE).until(processors::someoneMustNotBeDisturbed);
        Future<?> computing = claims.submit(() -> processors.alone(() -> order.add("computes")));

        over.countDown();
        waiting.get(60, TimeUnit.SECONDS);
        quiet.get(60, TimeUnit.SECONDS);
        computing.get(60, TimeUnit.SECONDS);

        assertThat(order).containsExactly("waits", "must not be disturbed", "computes");
    }

    @Test
    void whatFailsGivesThemBack() {
        Supplier<Void> failing = () -> {
            throw new IllegalStateException();
        };

        assertThatIllegalStateException().isThrownBy(() -> processors.alone(failing));
        assertThatIllegalStateException().isThrownBy(() -> processors.shared(failing));
        assertThatIllegalStateException().isThrownBy(() -> processors.quietly(failing));
        assertThat(processors.alone(() -> "free")).isEqualTo("free");
    }

    private static int met(CyclicBarrier barrier) {
        try {
            return barrier.await(60, TimeUnit.SECONDS);
        } catch (Exception alone) {
            throw new IllegalStateException("the other never came in", alone);
        }
    }

    private static Void awaited(CountDownLatch over) {
        try {
            over.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return null;
    }
}

package gilproof.programs.harness;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** Lets workers begin together: each reports that it is ready, then waits. */
@FunctionalInterface
public interface Gate {

    /** A gate for workers that run one after the other: it never closes. */
    Gate OPEN = () -> {};

    /** Reports that it is ready, and waits until all are. */
    void passThrough() throws InterruptedException, IOException;

    /** A gate that opens when so many threads stand before it. */
    static Gate forThreads(int threads) {
        CountDownLatch ready = new CountDownLatch(threads);
        return () -> {
            ready.countDown();
            ready.await();
        };
    }
}

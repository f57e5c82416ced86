package gilproof.programs.harness;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** Lets workers begin together: each says that it is ready, then waits. */
public interface Gate {

    /** A gate for workers that run one after the other: it never closes. */
    Gate OPEN = new Gate() {
        @Override
        public void sayReady() {}

        @Override
        public void passThrough() {}
    };

    /** For a worker that does not wait for the others. */
    void sayReady();

    /** Says that it is ready, and waits until all are. */
    void passThrough() throws InterruptedException, IOException;

    /** A gate that opens when so many threads stand before it. */
    static Gate forThreads(int threads) {
        CountDownLatch ready = new CountDownLatch(threads);
        return new Gate() {
            @Override
            public void sayReady() {
                ready.countDown();
            }

            @Override
            public void passThrough() throws InterruptedException {
                sayReady();
                ready.await();
            }
        };
    }
}

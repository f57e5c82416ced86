package gilproof.claim.run;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How a run ends: by itself, or because its JVM is told to stop, by Maven, by a user at the keyboard or by a machine that
 * shuts down.
 */
final class Ending {

    private final AtomicBoolean over = new AtomicBoolean();
    private final Thread hook;

    /** @param interrupted what is to be done when the JVM is told to stop before the run has ended */
    Ending(Runnable interrupted) {
        hook = new Thread(
                () -> {
                    if (over.compareAndSet(false, true)) {
                        interrupted.run();
                    }
                },
                "interrupted");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** The run ends by itself; {@code false} if it has ended before. */
    boolean close() {
        if (!over.compareAndSet(false, true)) {
            return false;
        }
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // It finds that there is nothing left to do.
        }
        return true;
    }

    /** Once the JVM is told to stop, the calling thread comes no further: it goes with the JVM. */
    void leaveTheRestUndone() {
        if (isStopping()) {
            awaitForever();
        }
    }

    /** Only a JVM that is stopping takes no hooks any more; nothing else tells. */
    private static boolean isStopping() {
        Thread probe = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(probe);
            Runtime.getRuntime().removeShutdownHook(probe);
            return false;
        } catch (IllegalStateException stopping) {
            return true;
        }
    }

    private static void awaitForever() {
        while (true) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException ignored) {
                // It goes on waiting: the JVM ends under it.
            }
        }
    }
}

package gilproof.claim.run;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The end of a run: it ends by itself, or its JVM is told to stop by Maven, by a user at the keyboard or by a machine that
 * shuts down.
 */
final class Ending {

    private final AtomicBoolean over = new AtomicBoolean();
    private final Thread hook;

    /** @param interrupted runs if the JVM is told to stop before the run has ended */
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

    /** Ends the run by itself; {@code false} if it has ended before. */
    boolean close() {
        if (!over.compareAndSet(false, true)) {
            return false;
        }
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // The hook then finds nothing left to do.
        }
        return true;
    }

    /** Once the JVM is told to stop, the calling thread waits here and ends with the JVM. */
    void leaveTheRestUndone() {
        if (isStopping()) {
            awaitForever();
        }
    }

    /** A JVM that is stopping refuses hooks; no other sign tells. */
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
                // The thread waits on: the JVM ends under it.
            }
        }
    }
}

package gilproof.experiment;

import java.util.function.Supplier;

/**
 * Who may use the machine's processors: experiments that only wait share them with each other, an experiment that
 * computes has them to itself.
 *
 * <p>Those that wait go first, all at once: their waits then pass beside each other and not one after the other, between
 * those that compute. A read-write lock hands itself on in the order of arrival, which made a run half as long again.
 */
final class Processors {

    private int waiting;
    private boolean computing;

    /** Runs what only waits, beside others that do. */
    <T> T shared(Supplier<T> experiment) {
        beginWaiting();
        try {
            return experiment.get();
        } finally {
            endWaiting();
        }
    }

    /** Runs what computes, with nothing else beside it. */
    <T> T alone(Supplier<T> experiment) {
        beginComputing();
        try {
            return experiment.get();
        } finally {
            endComputing();
        }
    }

    private synchronized void beginWaiting() {
        // Counted before it may begin: what computes next must let it go first.
        waiting++;
        awaitUninterruptibly(() -> !computing);
    }

    private synchronized void endWaiting() {
        waiting--;
        notifyAll();
    }

    private synchronized void beginComputing() {
        awaitUninterruptibly(() -> !computing && waiting == 0);
        computing = true;
    }

    private synchronized void endComputing() {
        computing = false;
        notifyAll();
    }

    private void awaitUninterruptibly(Supplier<Boolean> condition) {
        boolean interrupted = false;
        while (!condition.get()) {
            try {
                wait();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

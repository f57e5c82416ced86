package gilproof.experiment.bench;

import java.util.function.Supplier;

/**
 * Who may use the machine's processors: experiments that only wait share them with each other, those that wait and must
 * not be kept waiting share them with their own kind only, an experiment that computes has them to itself.
 *
 * <p>They go in this order. Those that wait then pass beside each other and not one after the other, between those that
 * compute. A read-write lock hands itself on in the order of arrival, which made a run half as long again.
 */
final class Processors {

    private int waiting;
    private int quiet;
    private int quietAtWork;
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

    /** Runs what waits and must not be disturbed, beside others of its kind. */
    <T> T quietly(Supplier<T> experiment) {
        beginQuietly();
        try {
            return experiment.get();
        } finally {
            endQuietly();
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

    // Who wants to begin is counted before it may: those that come after it in the order must let it go first.

    private synchronized void beginWaiting() {
        waiting++;
        awaitUninterruptibly(() -> !computing && quietAtWork == 0);
    }

    private synchronized void endWaiting() {
        waiting--;
        notifyAll();
    }

    private synchronized void beginQuietly() {
        quiet++;
        awaitUninterruptibly(() -> !computing && waiting == 0);
        quietAtWork++;
    }

    private synchronized void endQuietly() {
        quiet--;
        quietAtWork--;
        notifyAll();
    }

    private synchronized void beginComputing() {
        awaitUninterruptibly(() -> !computing && waiting == 0 && quiet == 0);
        computing = true;
    }

    private synchronized void endComputing() {
        computing = false;
        notifyAll();
    }

    /** Whether something that must not be disturbed is at work or wants to be. */
    synchronized boolean someoneMustNotBeDisturbed() {
        return quiet > 0;
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

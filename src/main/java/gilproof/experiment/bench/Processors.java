package gilproof.experiment.bench;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Assigns the machine's processors to experiments.
 *
 * <p>If the system tells why a worker does not run, experiments that wait disturb none, and as many may compute as there are
 * processors. Elsewhere experiments that only wait share the processors with each other. Experiments that wait and must not
 * be delayed share them only with their own kind. An experiment that computes has them to itself.
 *
 * <p>The experiments go in this order, so that waits pass at the same time, between those that compute. A read-write lock
 * serves in the order of arrival, which made a run half as long again.
 */
final class Processors {

    /** One more than there are processors: an experiment that computes under a lock leaves one to others. */
    private static final int PLACES = Runtime.getRuntime().availableProcessors() + 1;

    /** Served in the order of arrival, so none waits for ever. */
    private final Semaphore places = new Semaphore(PLACES, true);

    private final boolean ofOneCore = Cores.areOneForSeveralProcessors();

    private int waiting;
    private int quiet;
    private int quietAtWork;
    private boolean computing;

    /** Whether they are all threads of one core. */
    boolean areOfOneCore() {
        return ofOneCore;
    }

    /** Runs work that only waits, beside others of its kind. */
    <T> T shared(Supplier<T> experiment) {
        beginWaiting();
        try {
            return experiment.get();
        } finally {
            endWaiting();
        }
    }

    /** Runs work that computes, beside work that waits and as many others that compute as there are processors. */
    <T> T oneOfSeveral(Supplier<T> experiment) {
        places.acquireUninterruptibly();
        try {
            return shared(experiment);
        } finally {
            places.release();
        }
    }

    /** Runs work that waits and must not be disturbed, beside others of its kind. */
    <T> T quietly(Supplier<T> experiment) {
        beginQuietly();
        try {
            return experiment.get();
        } finally {
            endQuietly();
        }
    }

    /** Runs work that computes, with nothing else beside it. */
    <T> T alone(Supplier<T> experiment) {
        beginComputing();
        try {
            return experiment.get();
        } finally {
            endComputing();
        }
    }

    // Waiting work is counted before it begins: later work must let it go first.

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

    /** Whether work that must not be disturbed runs or waits to run. */
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

package gilproof.experiment.bench;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Which experiments may use the machine's processors.
 *
 * <p>Where the system tells why a worker does not run, experiments that wait disturb none, and as many may compute as there
 * are processors. Elsewhere those that only wait share the processors with each other, those that wait and must not be kept
 * waiting share them with their own kind only, and an experiment that computes has them to itself.
 *
 * <p>They go in this order. Those that wait then pass beside each other and not one after the other, between those that
 * compute. A read-write lock hands itself on in the order of arrival, which made a run half as long again.
 */
final class Processors {

    /** One more than there are processors: what computes under a lock leaves one to others. */
    private static final int PLACES = Runtime.getRuntime().availableProcessors() + 1;

    /** In the order of arrival: none is passed over for ever. */
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

    /** Runs what only waits, beside others that do. */
    <T> T shared(Supplier<T> experiment) {
        beginWaiting();
        try {
            return experiment.get();
        } finally {
            endWaiting();
        }
    }

    /** Runs what computes, beside what waits and as many others that compute as there are processors. */
    <T> T oneOfSeveral(Supplier<T> experiment) {
        places.acquireUninterruptibly();
        try {
            return shared(experiment);
        } finally {
            places.release();
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

    // A waiting work is counted before it begins: later ones must let it go first.

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

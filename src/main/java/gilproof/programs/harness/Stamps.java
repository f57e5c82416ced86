package gilproof.programs.harness;

import java.util.function.LongConsumer;

/**
 * The stamps of one worker: the stretches in which it executed code, and the cause of the gap before each. It is made by the
 * worker's own thread, before it passes the gate.
 */
public final class Stamps {

    /** The least nanoseconds between two readings of the clock that count as a gap. */
    private static final long GAP = 10_000;

    /** Nanoseconds: a denied processor is denied for some milliseconds. */
    private static final long GAP_OF_CHUNKS = 500_000;

    private final Worker worker;
    private final Causes causes;
    private final Schedstat before;
    private boolean begun;
    private boolean released;

    public Stamps(Worker worker) throws InterruptedException {
        this.worker = worker;
        causes = new Causes();
        worker.saw("causes told", causes.areTold());
        before = Schedstat.now();
    }

    private String begin() {
        String cause = !begun ? Causes.BEGUN : released ? Causes.RELEASED : causes.ofTheGap();
        if (!begun) {
            worker.saw("denied at the gate", Math.max(0, Schedstat.now().since(before).denied()));
        }
        if (!begun || released) {
            causes.begin();
        }
        begun = true;
        released = false;
        return cause;
    }

    /** Reads the clock on every iteration until an instant in nanoseconds. */
    public void until(long end) {
        String cause = begin();
        long first = causes.now();
        long last = first;
        long stamps = 1;
        while (last < end) {
            long now = System.nanoTime();
            if (now - last > GAP) {
                cause = endAtAGap(first, last, stamps, cause);
                now = causes.now();
                first = now;
                stamps = 0;
            }
            last = now;
            stamps++;
        }
        worker.stretch(first, last, stamps, cause);
    }

    /**
     * Does a chunk of work of this size so many times and reads the clock after each. A chunk that takes several times as
     * long as the shortest has a gap in it and counts as the gap.
     */
    public void chunks(int times, LongConsumer chunk, long size) {
        String cause = begin();
        long first = causes.now();
        long last = first;
        long stamps = 1;
        long shortest = Long.MAX_VALUE;
        for (int i = 0; i < times; i++) {
            chunk.accept(size);
            long now = System.nanoTime();
            long length = now - last;
            if (length < shortest) {
                shortest = length;
            } else if (length > GAP_OF_CHUNKS && length > 4 * shortest) {
                cause = endAtAGap(first, last, stamps, cause);
                now = causes.now();
                first = now;
                stamps = 0;
            }
            last = now;
            stamps++;
        }
        worker.stretch(first, last, stamps, cause);
    }

    /** Ends a stretch; the cause of the gap, with which the next begins. */
    private String endAtAGap(long first, long last, long stamps, String cause) {
        worker.stretch(first, last, stamps, cause);
        return causes.ofTheGap();
    }

    /** Records that the worker requests a lock of its own: from now on it may have to wait. */
    public void queue() {
        String cause = begin();
        long now = causes.now();
        worker.stretch(now, now, 1, cause);
        released = true;
    }

    /** Records that the worker releases a lock of its own. */
    public void release() {
        released = true;
    }
}

package gilproof.experiment;

import static gilproof.recording.Way.ONE_THREAD;
import static gilproof.recording.Way.PROCESSES;
import static gilproof.recording.Way.THREADS;

import gilproof.experiment.Experiment.Needs;

/**
 * The tutorial's cells that no claim runs with the tutorial's own numbers: those whose threads and processes compute. The
 * many short rounds of the claims give a better ratio, but no time that a reader can compare with the tutorial's.
 */
public final class TutorialsCells {

    /** The number of iterations of each of the tutorial's busy loops. */
    public static final long ITERATIONS = 8_000_000;

    /** Squares and cubes of four numbers, a loop before each. */
    private static final int LOOPS = 8;

    /** The most seconds for all the loops in one thread: one and a half times the slowest CPython measured. */
    private static final int PATIENCE = 4;

    /** The three cells, once. They are not gated, because the tutorial's workers begin as soon as they are started. */
    public static final Experiment BUSY_CELLS = Experiment.named("the tutorial's busy cells")
            .running("squares_and_cubes")
            .by(ONE_THREAD, THREADS, PROCESSES)
            .given(round -> Experiments.tutorialsNumbers()
                    .put("pause", "compute")
                    .put("iterations", iterations(round.measuredPace().iterationsASecond())))
            .needing(Needs.PROCESSORS)
            .once();

    private TutorialsCells() {}

    /**
     * The number of iterations of each loop on a runtime: the tutorial's, or the runtime's own number within the time limit,
     * rounded down to one digit.
     *
     * @param aSecond the runtime's iterations in a second
     */
    static long iterations(long aSecond) {
        long most = Math.max(1, aSecond * PATIENCE / LOOPS);
        if (most >= ITERATIONS) {
            return ITERATIONS;
        }
        long digit = 1;
        while (digit * 10 <= most) {
            digit *= 10;
        }
        return most / digit * digit;
    }
}

package gilproof.experiment;

import static gilproof.recording.Way.ONE_THREAD;
import static gilproof.recording.Way.PROCESSES;
import static gilproof.recording.Way.THREADS;

import gilproof.experiment.Experiment.Needs;

/**
 * The cells of the tutorial that no claim runs with the tutorial's own numbers: those whose threads and processes compute.
 * The claims' many short rounds say more of a ratio; a time that a reader can lay beside the tutorial's they do not give.
 */
public final class TutorialsCells {

    /** How often each of the tutorial's busy loops runs. */
    public static final long ITERATIONS = 8_000_000;

    /** Squares and cubes of four numbers, a loop before each. */
    private static final int LOOPS = 8;

    /** Seconds that all the loops may take in one thread: half as long again as the slowest CPython that was met. */
    private static final int PATIENCE = 4;

    /** The three of them, once: not gated, for the tutorial's workers begin as soon as they are started. */
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
     * How often each loop runs on a runtime: as often as the tutorial's, or as often as the runtime can in the time that there
     * is, rounded down to one digit.
     *
     * @param aSecond iterations that the runtime does in a second
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

package gilproof.experiment;

import static gilproof.recording.Way.PROCESSES;
import static gilproof.recording.Way.THREADS;
import static gilproof.recording.Way.THREADS_UNDER_ONE_LOCK;

import com.fasterxml.jackson.databind.ObjectMapper;
import gilproof.experiment.Experiment.Needs;
import java.time.Duration;
import java.util.List;

/** What the lock excludes, and what it guards: the experiments of the document's section on the lock. */
public final class TheLock {

    /** How long stamped loops run: thirty switch intervals of 5 ms, and some turns of those who hand over less often. */
    static final Duration STAMPING = Duration.ofMillis(150);

    /** How often each thread raises a reference count: with the lock, that takes it half a second. */
    private static final int RAISES = 50_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Two loops that read the clock on every iteration: two threads, two under one lock, two processes. */
    public static final Experiment STAMPED_LOOPS = new Experiment(
            "two stamped loops",
            "timestamped_loops",
            List.of(THREADS, THREADS_UNDER_ONE_LOCK, PROCESSES),
            (round, pace) -> JSON.createObjectNode().put("seconds", Experiments.seconds(STAMPING)),
            Needs.PROCESSORS,
            Experiments.A_FEW,
            Experiments.MOST_ROUNDS_OF_COMPUTING);

    /** Two threads of a JVM that raise one reference count of CPython's, without its lock and with it. */
    public static final Experiment REFERENCE_COUNTS = new Experiment(
            "one reference count, raised by two threads",
            "reference_count",
            List.of(THREADS, THREADS_UNDER_ONE_LOCK),
            (round, pace) -> JSON.createObjectNode().put("times", RAISES),
            Needs.PROCESSORS,
            1,
            Experiments.MOST_TRIES);

    private TheLock() {}
}

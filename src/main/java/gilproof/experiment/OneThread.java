package gilproof.experiment;

import static gilproof.recording.Way.ONE_THREAD;

import com.fasterxml.jackson.databind.ObjectMapper;
import gilproof.experiment.Experiment.Needs;
import java.util.List;

/** What one thread does by itself: the experiments of the document's section on one thread. */
public final class OneThread {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A timed block that throws, timed with care. */
    public static final Experiment TIMED_FAILURE = timedFailure("a timed block that throws", false);

    /** The same, timed naively. */
    public static final Experiment NAIVELY_TIMED_FAILURE = timedFailure("a naively timed block that throws", true);

    private OneThread() {}

    private static Experiment timedFailure(String name, boolean naive) {
        return new Experiment(
                name,
                "timed_block",
                List.of(ONE_THREAD),
                (round, pace) -> JSON.createObjectNode().put("naive", naive),
                Needs.PATIENCE,
                1,
                1);
    }
}

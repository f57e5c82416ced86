package gilproof.experiment;

import static gilproof.recording.Way.THREADS;
import static gilproof.recording.Way.THREADS_UNDER_ONE_LOCK;

import com.fasterxml.jackson.databind.ObjectMapper;
import gilproof.experiment.Experiment.Needs;
import gilproof.recording.Way;
import java.time.Duration;
import java.util.List;

/**
 * Experiments in which threads may come between each other, freely and under a lock.
 *
 * <p>They compute, but what they show does not depend on what the machine gives them: so they may run beside others. That
 * a thing can happen is tried again, and longer, until it is seen; that it never happens is counted.
 */
public final class Races {

    /**
     * How long each thread counts. At the default switch interval it would be a handful of turns, too few to believe that
     * none is lost: a lock that was none got by with it.
     */
    private static final Duration COUNTING = Duration.ofMillis(60);

    /** 5 to 20 ms on Python; time would not do for a measure, the list of a fast runtime would fill its memory. */
    private static final int APPENDS_OF_EACH = 100_000;

    private static final int THREADS_THAT_APPEND = 4;

    /** Seconds: the more often threads take turns, the more often could one come between. The default is 0.005. */
    private static final double SHORT_SWITCH_INTERVAL = 0.00001;

    private static final int LINES_OF_EACH = 10_000;

    /** Rounds in which threads try to meet; the later ones take longer. */
    private static final int TRIES = 3;

    private static final int MOST_TRIES = 8;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Two threads that count on one counter, reading, adding and writing back. */
    public static final Experiment COUNTER = new Experiment(
            "two threads that count",
            "lost_update",
            List.of(THREADS, THREADS_UNDER_ONE_LOCK),
            (round, pace) -> JSON.createObjectNode()
                    .put("seconds", Experiments.seconds(COUNTING) * longerAndLonger(1, round))
                    .put("switchInterval", SHORT_SWITCH_INTERVAL),
            Needs.PATIENCE,
            TRIES,
            MOST_TRIES);

    /** Threads that append to one list: Python's, or Java's {@code ArrayList}. */
    public static final Experiment APPENDS = appending("threads that append", THREADS);

    /** The same to a list of Java's that was wrapped to be synchronised. */
    public static final Experiment SYNCHRONISED_APPENDS =
            appending("threads that append to a synchronised list", THREADS_UNDER_ONE_LOCK);

    /** Two threads that print lines: in odd rounds to the output as it is, in even ones without a buffer. */
    public static final Experiment PRINTED_LINES = new Experiment(
            "two threads that print",
            "printing",
            List.of(THREADS, THREADS_UNDER_ONE_LOCK),
            (round, pace) -> JSON.createObjectNode().put("lines", LINES_OF_EACH).put("unbuffered", round % 2 == 0),
            Needs.PATIENCE,
            2,
            MOST_TRIES);

    private Races() {}

    private static Experiment appending(String name, Way way) {
        return new Experiment(
                name,
                "list_append",
                List.of(way),
                (round, pace) -> JSON.createObjectNode()
                        .put("times", longerAndLonger(APPENDS_OF_EACH, round))
                        .put("threads", THREADS_THAT_APPEND)
                        .put("switchInterval", SHORT_SWITCH_INTERVAL),
                Needs.PATIENCE,
                TRIES,
                MOST_TRIES);
    }

    private static int longerAndLonger(int some, int round) {
        return some << Math.max(0, round - TRIES);
    }
}

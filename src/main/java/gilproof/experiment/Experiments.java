package gilproof.experiment;

import static gilproof.recording.Way.ONE_THREAD;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.experiment.Experiment.Needs;
import gilproof.experiment.Experiment.Plan;
import java.time.Duration;

/** What the experiments have in common: the tutorial's figures, numbers of rounds, and the pace of a busy loop. */
public final class Experiments {

    /** The numbers of which the tutorial computes squares and cubes. */
    private static final int[] NUMBERS = {2, 4, 8, 9};

    /** How long the tutorial sleeps before each of them. */
    public static final Duration TUTORIALS_WAIT = Duration.ofMillis(200);

    /**
     * In a row, eight of these take as long as four of the tutorial's. Starting a process, where that is part of what is
     * measured, stays small beside them.
     */
    public static final Duration HALF_THE_TUTORIALS_WAIT = TUTORIALS_WAIT.dividedBy(2);

    /** Where nothing is read off the length of a wait. */
    static final Duration HARDLY_A_WAIT = Duration.ofMillis(10);

    /** With six pairs, the smallest to the largest cover the median with 97 %. */
    static final int PAIRS = 6;

    /** Where no ratio is asked for, but an order: enough to believe that a thing never happens. */
    static final int A_FEW = 3;

    /** Rounds in which two threads try to meet: on a machine that is short of processors they seldom do. */
    static final int MOST_TRIES = 9;

    /** How often the pace is taken, the last one counts: a just-in-time compiler needs some ten to be done. */
    private static final int PASSES = 12;

    static final int MOST_ROUNDS_OF_WAITING = 16;
    static final int MOST_ROUNDS_OF_COMPUTING = 24;

    /** How long the machine's witness runs, before and after each round that needs processors. */
    static final Duration WITNESSING = Duration.ofMillis(35);

    /** How fast the busy loop is. */
    public static final Experiment PACE = Experiment.named("the pace of a busy loop")
            .running("pace")
            .by(ONE_THREAD)
            .given(round -> parameters().put("passes", PASSES))
            .needing(Needs.PROCESSORS)
            .once();

    private Experiments() {}

    /** What the witness is given. */
    public static ObjectNode witnessing() {
        return parameters().put("seconds", seconds(WITNESSING));
    }

    /** Parameters of a program, of which there are none yet. */
    static ObjectNode parameters() {
        return JsonNodeFactory.instance.objectNode();
    }

    static Plan sleeping(Duration wait) {
        return round -> tutorialsNumbers().put("pause", "sleep").put("seconds", seconds(wait));
    }

    /** The numbers of which each worker computes squares or cubes. */
    static ObjectNode tutorialsNumbers() {
        ObjectNode parameters = parameters();
        for (int number : NUMBERS) {
            parameters.withArray("numbers").add(number);
        }
        return parameters;
    }

    static double seconds(Duration length) {
        return length.toNanos() / 1e9;
    }
}

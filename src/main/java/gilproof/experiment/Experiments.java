package gilproof.experiment;

import static gilproof.recording.Way.ONE_THREAD;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.experiment.Experiment.Needs;
import gilproof.experiment.Experiment.Plan;
import java.time.Duration;

/** Common parts of the experiments: the tutorial's figures, numbers of rounds, and the pace of a busy loop. */
public final class Experiments {

    /** The numbers whose squares and cubes the tutorial computes. */
    private static final int[] NUMBERS = {2, 4, 8, 9};

    /** The tutorial's sleep before each of them. */
    public static final Duration TUTORIALS_WAIT = Duration.ofMillis(200);

    /**
     * In a row, eight of these take as long as four of the tutorial's. If the start of a process is part of the measurement,
     * it stays small beside them.
     */
    public static final Duration HALF_THE_TUTORIALS_WAIT = TUTORIALS_WAIT.dividedBy(2);

    /** For experiments that read nothing off the length of a wait. */
    static final Duration HARDLY_A_WAIT = Duration.ofMillis(10);

    /** With six pairs, the smallest to the largest cover the median with 97 %. */
    static final int PAIRS = 6;

    /** For an order instead of a ratio: enough to believe that an event never happens. */
    static final int A_FEW = 3;

    /** Rounds in which two threads try to meet: on a machine that is short of processors they seldom do. */
    static final int MOST_TRIES = 9;

    /**
     * The number of measurements of the pace, of which the last counts: a just-in-time compiler needs about ten to finish.
     */
    private static final int PASSES = 12;

    static final int MOST_ROUNDS_OF_WAITING = 16;
    static final int MOST_ROUNDS_OF_COMPUTING = 24;

    /** The length of the machine's witness, before and after each round that needs processors. */
    static final Duration WITNESSING = Duration.ofMillis(35);

    /** The speed of the busy loop. */
    public static final Experiment PACE = Experiment.named("the pace of a busy loop")
            .running("pace")
            .by(ONE_THREAD)
            .given(round -> parameters().put("passes", PASSES))
            .needing(Needs.PROCESSORS)
            .once();

    private Experiments() {}

    /** The witness's parameters. */
    public static ObjectNode witnessing() {
        return parameters().put("seconds", seconds(WITNESSING));
    }

    /** Parameters of a program, still empty. */
    static ObjectNode parameters() {
        return JsonNodeFactory.instance.objectNode();
    }

    static Plan sleeping(Duration wait) {
        return round -> tutorialsNumbers().put("pause", "sleep").put("seconds", seconds(wait));
    }

    /** The numbers whose squares or cubes each worker computes. */
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

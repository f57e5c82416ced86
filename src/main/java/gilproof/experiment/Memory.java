package gilproof.experiment;

import static gilproof.recording.Way.PROCESSES;
import static gilproof.recording.Way.THREADS;
import static gilproof.recording.Way.THREADS_UNDER_ONE_LOCK;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.recording.Way;
import java.time.Duration;
import java.util.List;

/**
 * What threads and processes see of the same objects: the experiments of the document's section on memory.
 *
 * <p>Threads that may come between each other compute, but what they show does not depend on what the machine gives them: so
 * they may run beside others. That a thing can happen is tried again, and longer, until it is seen; that it never happens is
 * counted.
 */
public final class Memory {

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

    /** Rounds in which threads try to meet; the later ones take longer. */
    private static final int TRIES = 3;

    static final int MOST_TRIES = 8;
    /** One worker, a thread or a process, that fills a list of its parent's with squares. */
    public static final Experiment LIST_OF_SQUARES = listFilled("squares", false);

    /** The same with cubes. */
    public static final Experiment LIST_OF_CUBES = listFilled("cubes", false);

    /** One worker that fills a copy of the list with squares. */
    public static final Experiment COPIED_LIST = listFilled("squares", true);

    /** Two threads that count on one counter, reading, adding and writing back. */
    public static final Experiment COUNTER = Experiment.named("two threads that count")
            .running("lost_update")
            .by(THREADS, THREADS_UNDER_ONE_LOCK)
            .given(round -> Experiments.parameters()
                    .put("seconds", Experiments.seconds(COUNTING) * longerAndLonger(1, round.number()))
                    .put("switchInterval", SHORT_SWITCH_INTERVAL))
            .inRounds(TRIES, MOST_TRIES);

    /** Threads that append to one list: Python's, or Java's {@code ArrayList}. */
    public static final Experiment APPENDS = appending("threads that append", "append", THREADS);

    /** The same, but each value is stored at the place after the last one that {@code len} names, with a call between. */
    public static final Experiment STORES_AT_THE_END = appending("threads that store at the end", "store", THREADS);

    /** The same to a list of Java's that was wrapped to be synchronised. */
    public static final Experiment SYNCHRONISED_APPENDS =
            appending("threads that append to a synchronised list", "append", THREADS_UNDER_ONE_LOCK);

    /** One worker that adds cubes to a list into which its parent has put something before the start. */
    public static final Experiment LIST_WITH_SOMETHING_IN_IT =
            cubesAdded("a list with something in it", "results");

    /** The same, but the module itself puts it there when it is imported. */
    public static final Experiment LIST_FILLED_AT_IMPORT =
            cubesAdded("a list with something in it since import", "since import");

    /** One worker that is handed a list, a lambda and a lock while it runs. */
    public static final Experiment THINGS_HANDED_OVER = handing("while it runs", false, List.of(THREADS, PROCESSES));

    /** One worker that is started with them. */
    public static final Experiment THINGS_STARTED_WITH = handing(
            "at its start", true, Processes.with(THREADS, Way::processesStartedBy));

    /** A thread that looks a key up which the program's own code compares, and one that writes meanwhile. */
    public static final Experiment LOOKUP_OF_OWN_KEYS = lookup("keys that are compared by the program's code", true);

    /** The same with keys that the runtime compares by itself. */
    public static final Experiment LOOKUP_OF_TEXTS = lookup("keys that are texts", false);

    /** Two threads that check whether an object is there, and create it if not. */
    public static final Experiment CHECK_THEN_CREATE = creating("check, then create", false);

    /** The same in one step of the dict's. */
    public static final Experiment CREATE_IN_ONE_STEP = creating("check and create in one step", true);

    private Memory() {}

    private static Experiment lookup(String keys, boolean ownKeys) {
        return Experiment.named("a look-up of " + keys)
                .running("lookup")
                .by(THREADS)
                .given(round -> Experiments.parameters().put("ownKeys", ownKeys))
                .once();
    }

    private static Experiment creating(String how, boolean oneStep) {
        return Experiment.named("two threads that " + how)
                .running("check_then_act")
                .by(THREADS, THREADS_UNDER_ONE_LOCK)
                .given(round -> Experiments.parameters().put("oneStep", oneStep))
                .once();
    }

    private static Experiment cubesAdded(String name, String list) {
        return Experiment.named(name)
                .running("global_list")
                .by(Processes.with(THREADS, Way::processesStartedBy))
                .given(round -> cubesBehindSomething().put("list", list))
                .once();
    }

    private static Experiment handing(String when, boolean atStart, List<Way> ways) {
        return Experiment.named("a worker that is handed things " + when)
                .running("what_can_be_sent")
                .by(ways)
                .given(round -> Experiments.parameters().put("atStart", atStart))
                .once();
    }

    private static Experiment listFilled(String what, boolean copied) {
        return Experiment.named((copied ? "a copied list" : "a list") + " filled with " + what)
                .running("global_list")
                .by(THREADS, PROCESSES)
                .given(round -> {
                    // A worker that fills a copy needs none of the tutorial's waits.
                    Duration wait = copied ? Experiments.HARDLY_A_WAIT : Experiments.TUTORIALS_WAIT;
                    ObjectNode parameters = Experiments.tutorialsNumbers()
                            .put("what", what)
                            .put("seconds", Experiments.seconds(wait));
                    parameters.put("list", copied ? "a copy" : "results").putArray("before");
                    return parameters;
                })
                .once();
    }

    private static Experiment appending(String name, String how, Way way) {
        return Experiment.named(name)
                .running("list_append")
                .by(way)
                .given(round -> Experiments.parameters()
                        .put("how", how)
                        .put("times", longerAndLonger(APPENDS_OF_EACH, round.number()))
                        .put("threads", THREADS_THAT_APPEND)
                        .put("switchInterval", SHORT_SWITCH_INTERVAL))
                .inRounds(TRIES, MOST_TRIES);
    }

    private static int longerAndLonger(int some, int round) {
        return some << Math.max(0, round - TRIES);
    }

    /** Cubes that are added to a list in which there is a number already. */
    static ObjectNode cubesBehindSomething() {
        ObjectNode parameters = Experiments.tutorialsNumbers()
                .put("what", "cubes")
                .put("list", "results")
                .put("seconds", Experiments.seconds(Experiments.HARDLY_A_WAIT));
        parameters.withArray("before").add(1);
        return parameters;
    }
}

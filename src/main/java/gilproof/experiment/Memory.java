package gilproof.experiment;

import static gilproof.recording.Way.PROCESSES;
import static gilproof.recording.Way.THREADS;
import static gilproof.recording.Way.THREADS_UNDER_ONE_LOCK;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.recording.Way;
import java.time.Duration;
import java.util.List;

/**
 * Experiments on objects that threads and processes see: the section on memory.
 *
 * <p>Threads that may interrupt each other compute, but their evidence does not depend on the machine's processors, so they
 * may run beside others. An event that can happen is tried again, and longer, until it is seen; an event that never happens
 * is counted.
 */
public final class Memory {

    /**
     * The time for which each thread counts. At the default switch interval that would be a handful of turns, too few to
     * believe that no step is lost: a lock without effect once passed so.
     */
    private static final Duration COUNTING = Duration.ofMillis(60);

    /** 5 to 20 ms on Python. A time would not do as the measure: the list of a fast runtime would fill its memory. */
    private static final int APPENDS_OF_EACH = 100_000;

    private static final int THREADS_THAT_APPEND = 4;

    /** Seconds: the more often threads take turns, the more often an interruption is possible. The default is 0.005. */
    private static final double SHORT_SWITCH_INTERVAL = 0.00001;

    /** Rounds in which threads try to meet; the later ones take longer. */
    private static final int TRIES = 3;

    static final int MOST_TRIES = 8;
    /** One worker, a thread or a process, that fills a list of its parent's with squares. */
    public static final Experiment LIST_OF_SQUARES = listFilled("squares", false);

    /** One worker, a thread or a process, that fills a list of its parent's with cubes. */
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

    /** Threads that append to one list, but each stores its value at index {@code len}, with a call in between. */
    public static final Experiment STORES_AT_THE_END = appending("threads that store at the end", "store", THREADS);

    /** Threads that append to a list of Java's that was wrapped to be synchronised. */
    public static final Experiment SYNCHRONISED_APPENDS =
            appending("threads that append to a synchronised list", "append", THREADS_UNDER_ONE_LOCK);

    /** One worker that adds cubes to a list with a number that its parent put in before the start. */
    public static final Experiment LIST_WITH_SOMETHING_IN_IT =
            cubesAdded("a list with something in it", "results");

    /** One worker that adds cubes to a list with a number that the module itself puts in when it is imported. */
    public static final Experiment LIST_FILLED_AT_IMPORT =
            cubesAdded("a list with something in it since import", "since import");

    /** One worker that is handed a list, a lambda and a lock while it runs. */
    public static final Experiment THINGS_HANDED_OVER = handing("while it runs", false, List.of(THREADS, PROCESSES));

    /** One worker that is started with a list, a lambda and a lock. */
    public static final Experiment THINGS_STARTED_WITH = handing(
            "at its start", true, Processes.with(THREADS, Way::processesStartedBy));

    /** A thread that looks a key up whose comparison is the program's own code, and one that writes meanwhile. */
    public static final Experiment LOOKUP_OF_OWN_KEYS = lookup("keys that are compared by the program's code", true);

    /** A thread that looks a key up that the runtime compares by itself, and one that writes meanwhile. */
    public static final Experiment LOOKUP_OF_TEXTS = lookup("keys that are texts", false);

    /** Two threads that check whether an object is there, and create it if not. */
    public static final Experiment CHECK_THEN_CREATE = creating("check, then create", false);

    /** Two threads that check whether an object is there and create it if not, in one step of the dict. */
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

    /** Cubes that are added to a list with a number in it. */
    static ObjectNode cubesBehindSomething() {
        ObjectNode parameters = Experiments.tutorialsNumbers()
                .put("what", "cubes")
                .put("list", "results")
                .put("seconds", Experiments.seconds(Experiments.HARDLY_A_WAIT));
        parameters.withArray("before").add(1);
        return parameters;
    }
}

package gilproof.experiment;

import static gilproof.recording.Way.ONE_THREAD;
import static gilproof.recording.Way.PROCESSES;
import static gilproof.recording.Way.THREADS;
import static gilproof.recording.Way.THREADS_IN_TURN;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.experiment.Experiment.Needs;
import gilproof.recording.Way;
import gilproof.runtime.About;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Experiments on how processes are started, what they start with, and how they end. */
public final class StartedProcesses {

    /** The start methods that there are; a round leaves out those that a runtime does not offer. */
    private static final List<String> START_METHODS = List.of("fork", "spawn", "forkserver");

    /** The median of two starts in a round; with six rounds, of twelve. */
    private static final int STARTS = 2;

    private static final Duration SHORT_WAIT = Duration.ofMillis(100);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Threads and processes that do nothing, one after the other. */
    public static final Experiment STARTS_OF_WORKERS = new Experiment(
            "workers that only start",
            "startup_time",
            with(THREADS_IN_TURN, Way::processesInTurnStartedBy),
            (round, pace) -> JSON.createObjectNode().put("starts", STARTS),
            Needs.QUIET,
            6,
            16);

    /** Two sleeping processes by each start method. The order of events decides: one round does. */
    public static final Experiment SLEEPING_PROCESSES_BY_METHOD = new Experiment(
            "two processes that sleep, by each start method",
            "squares_and_cubes",
            with(ONE_THREAD, Way::processesStartedBy),
            Experiments.sleeping(SHORT_WAIT, SHORT_WAIT),
            Needs.PATIENCE,
            1,
            6);

    /** One worker that adds cubes to a list of its parent's in which there is something already. */
    public static final Experiment LIST_WITH_SOMETHING_IN_IT = new Experiment(
            "a list with something in it",
            "global_list",
            with(THREADS, Way::processesStartedBy),
            (round, pace) -> cubesBehindSomething(),
            Needs.PATIENCE,
            1,
            1);

    /** Two workers of which one fails: by an exception, or, as a process, by being killed. */
    public static final Experiment SIBLINGS = new Experiment(
            "a worker beside one that fails",
            "failing_sibling",
            List.of(ONE_THREAD, THREADS, PROCESSES),
            (round, pace) -> Experiments.tutorialsNumbers().put("seconds", Experiments.seconds(SHORT_WAIT)),
            Needs.PATIENCE,
            1,
            1);

    /** One worker that is handed a list, a lambda and a lock. */
    public static final Experiment THINGS_HANDED_OVER = new Experiment(
            "a worker that is handed things",
            "what_can_be_sent",
            List.of(THREADS, PROCESSES),
            (round, pace) -> JSON.createObjectNode(),
            Needs.PATIENCE,
            1,
            1);

    private StartedProcesses() {}

    /** Cubes that are added to a list in which there is a number already. */
    static ObjectNode cubesBehindSomething() {
        ObjectNode parameters = Experiments.tutorialsNumbers()
                .put("what", "cubes")
                .put("copied", false)
                .put("seconds", Experiments.seconds(Experiments.HARDLY_A_WAIT));
        parameters.withArray("before").add(1);
        return parameters;
    }

    /**
     * The start method that a runtime should have as its default on this system, by its makers' documentation:
     * docs.python.org/3/library/multiprocessing.html, "Contexts and start methods". GraalPy offers {@code spawn} only,
     * and a JVM knows no other way.
     */
    public static String documentedDefault(About about) {
        return DefaultStartMethod.documentedOn(about, System.getProperty("os.name"));
    }

    private static List<Way> with(Way other, Function<String, Way> startedBy) {
        return Stream.concat(Stream.of(other), START_METHODS.stream().map(startedBy)).toList();
    }
}

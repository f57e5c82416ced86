package gilproof.experiment;

import static gilproof.recording.Way.ONE_THREAD;
import static gilproof.recording.Way.THREADS;
import static gilproof.recording.Way.THREADS_UNDER_ONE_LOCK;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.experiment.Experiment.Needs;
import gilproof.runtime.kind.Jvm;
import java.time.Duration;
import java.util.List;

/** Experiments that wait for other systems: a server, a child process. */
public final class OtherSystems {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Two workers that ask an HTTP server for squares and cubes; it answers after the tutorial's wait. */
    public static final Experiment ASKING_A_SERVER = new Experiment(
            "two workers that ask a server",
            "blocking_io",
            List.of(ONE_THREAD, THREADS, THREADS_UNDER_ONE_LOCK),
            (round, pace) -> asking("server", Experiments.TUTORIALS_WAIT, round).put("port", LateServer.port()),
            Needs.PATIENCE,
            3,
            6);

    /**
     * Two workers that ask a child process, each its own; it waits half as long as the server at first. The order of events
     * decides: one round does.
     */
    public static final Experiment ASKING_A_CHILD = new Experiment(
            "two workers that ask a child process",
            "blocking_io",
            List.of(THREADS, THREADS_UNDER_ONE_LOCK),
            (round, pace) -> asking("child", Experiments.HALF_THE_TUTORIALS_WAIT, round)
                    .set("command", JSON.valueToTree(Jvm.commandOf("gilproof.programs.harness.LateAnswers"))),
            Needs.PATIENCE,
            1,
            6);

    /** What takes longest of all that only waits: with the tutorial's waits, and in several rounds. */
    public static final List<Experiment> LONGEST_WAITS = List.of(ASKING_A_SERVER, Experiments.SLEEPING_WORKERS);

    private OtherSystems() {}

    private static ObjectNode asking(String of, Duration firstWait, int round) {
        return Experiments.tutorialsNumbers()
                .put("of", of)
                .put("seconds", Experiments.seconds(round == 1 ? firstWait : Experiments.SHORTER_WAIT));
    }
}

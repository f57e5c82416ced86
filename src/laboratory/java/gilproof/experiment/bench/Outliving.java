package gilproof.experiment.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.experiment.Experiment;
import gilproof.recording.Way;
import gilproof.runtime.child.Children;
import gilproof.runtime.kind.CPythonOfTheBuild;
import gilproof.runtime.kind.Jvm;
import java.time.Duration;
import java.util.List;

/** The main class of a suite whose children have long experiments to do, worker processes among them. */
final class Outliving {

    /** Its line when it gives up waiting for its end. */
    static final String TOO_LATE = "nobody has ended me";

    private static final Duration LONG = Duration.ofSeconds(180);

    private Outliving() {}

    public static void main(String[] runtimes) throws InterruptedException {
        Laboratory laboratory =
                new Laboratory(List.of(new Jvm(), new CPythonOfTheBuild()), LONG, new Children(), Progress.UNTOLD);
        for (String runtime : laboratory.runtimes()) {
            for (Experiment experiment : List.of(longOne(Way.PROCESSES), longOne(Way.ONE_THREAD), longProgram())) {
                Thread recording = new Thread(() -> laboratory.on(runtime).rounds(experiment).recordEnough());
                recording.setDaemon(true);
                recording.start();
            }
        }
        Thread.sleep(LONG.toMillis());
        System.out.println(TOO_LATE);
    }

    /** Two worker processes that wait; or that compute, and keep the interpreter for long. */
    private static Experiment longOne(Way way) {
        boolean waits = way.usesProcesses();
        ObjectNode parameters = new ObjectMapper()
                .createObjectNode()
                .put("pause", waits ? "sleep" : "compute")
                .put("seconds", LONG.toSeconds())
                .put("iterations", Long.MAX_VALUE / 2);
        parameters.putArray("numbers").add(2);
        return Experiment.named("long by " + way)
                .running("squares_and_cubes")
                .by(way)
                .given(round -> parameters)
                .once();
    }

    /** A program in a process of its own that waits for one of its threads. */
    private static Experiment longProgram() {
        ObjectNode parameters = new ObjectMapper().createObjectNode().put("daemon", false).put("seconds", LONG.toSeconds());
        return Experiment.named("a long program")
                .running("daemon_thread")
                .by(Way.THREADS)
                .given(round -> parameters)
                .once();
    }
}

package gilproof.experiment;

import static gilproof.recording.Way.ONE_THREAD;
import static gilproof.recording.Way.THREADS;
import static gilproof.recording.Way.THREADS_UNDER_ONE_LOCK;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.experiment.Experiment.Needs;
import gilproof.runtime.kind.Jvm;
import java.time.Duration;

/**
 * Threads that wait for a sleep, for another system, or for the output: the experiments of the section on threads that wait.
 */
public final class ThreadsThatWait {

    /** Sleeps whose order alone counts. */
    private static final Duration SHORT_SLEEP = Duration.ofMillis(15);

    /**
     * The time for which a counter counts beside a sleeper: two hand-overs of 5 ms, one at either end, are one tenth of it.
     * Beside half as long a sleep that kept the lock, the counter was seen for 0.13 to 0.16 of it, which decides nothing.
     */
    private static final Duration COUNTING_BESIDE_A_SLEEP = Duration.ofMillis(100);

    private static final int LINES_OF_EACH = 4_000;

    /** A few of about a thousand lines are torn, or none: many short rounds cost less than a few long ones. */
    private static final int MOST_TRIES_AT_PRINTING = 40;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Two workers, squares and cubes, that sleep before each number: in one thread, in two, in two under one lock. */
    public static final Experiment SLEEPING_WORKERS = Experiment.named("two workers that sleep")
            .running("squares_and_cubes")
            .by(ONE_THREAD, THREADS, THREADS_UNDER_ONE_LOCK)
            .given(Experiments.sleeping(Experiments.TUTORIALS_WAIT))
            .inRounds(Experiments.A_FEW, Experiments.MOST_ROUNDS_OF_WAITING);

    /** The same two workers in two threads, with short sleeps: order needs no longer ones. */
    public static final Experiment SHORT_SLEEPS = shortSleeps(
            "two workers that sleep for a moment",
            Experiments.PAIRS,
            Experiments.tutorialsNumbers().put("pause", "sleep"));

    /** The same two workers, whose sleeps are calls of a function of C that keep the interpreter's lock. */
    public static final Experiment SHORT_SLEEPS_THAT_KEEP_THE_LOCK = shortSleeps(
            "two workers that sleep in C, the lock kept",
            Experiments.A_FEW,
            Experiments.tutorialsNumbers().put("pause", "sleep in C").put("keepsLock", true));

    /** A thread that sleeps, and one that counts meanwhile. */
    public static final Experiment SLEEPER = sleeper("a sleeper and a counter", "own");

    /** A thread that sleeps in C and keeps the lock, and one that counts meanwhile. */
    public static final Experiment SLEEPER_THAT_KEEPS_THE_LOCK =
            sleeper("a sleeper in C and a counter, the lock kept", "kept");

    /** Two workers that ask an HTTP server for squares and cubes; it answers after half of the tutorial's wait. */
    public static final Experiment ASKING_A_SERVER = Experiment.named("two workers that ask a server")
            .running("blocking_io")
            .by(ONE_THREAD, THREADS, THREADS_UNDER_ONE_LOCK)
            .given(round -> asking("server", Experiments.HALF_THE_TUTORIALS_WAIT).put("port", round.startedServer()))
            .inRounds(3, 6);

    /** Two workers that ask a child process through pipes, each its own; it waits as long. */
    public static final Experiment ASKING_A_CHILD = askingAChild("two workers that ask a child process", "child");

    /** Two workers that ask a child process which writes its answers to a file that the worker reads. */
    public static final Experiment READING_A_FILE = askingAChild("two workers that read a file that a child writes", "file");

    /** Two threads that print lines: in odd rounds to the output as it is, in even ones without a buffer. */
    public static final Experiment PRINTED_LINES = Experiment.named("two threads that print")
            .running("printing")
            .by(THREADS, THREADS_UNDER_ONE_LOCK)
            .given(round -> Experiments.parameters().put("lines", LINES_OF_EACH).put("unbuffered", round.number() % 2 == 0))
            .inRounds(2, MOST_TRIES_AT_PRINTING);

    private ThreadsThatWait() {}

    private static Experiment shortSleeps(String name, int leastRounds, ObjectNode pause) {
        return Experiment.named(name)
                .running("squares_and_cubes")
                .by(THREADS, THREADS_UNDER_ONE_LOCK)
                .given(round -> pause.deepCopy().put("seconds", Experiments.seconds(SHORT_SLEEP)))
                .inRounds(leastRounds, Experiments.MOST_ROUNDS_OF_COMPUTING);
    }

    private static Experiment sleeper(String name, String call) {
        return Experiment.named(name)
                .running("sleeping_thread")
                .by(ONE_THREAD, THREADS, THREADS_UNDER_ONE_LOCK)
                .given(round -> Experiments.parameters()
                        .put("call", call)
                        .put("seconds", Experiments.seconds(COUNTING_BESIDE_A_SLEEP)))
                .needing(Needs.ONE_PROCESSOR)
                .inRounds(Experiments.A_FEW, Experiments.MOST_ROUNDS_OF_COMPUTING);
    }

    /** The order of events decides: one round does. */
    private static Experiment askingAChild(String name, String of) {
        return Experiment.named(name)
                .running("blocking_io")
                .by(THREADS, THREADS_UNDER_ONE_LOCK)
                .given(round -> asking(of, Experiments.HALF_THE_TUTORIALS_WAIT)
                        .set("command", JSON.valueToTree(Jvm.commandOf("gilproof.programs.harness.LateAnswers"))))
                .inRounds(1, 6);
    }

    private static ObjectNode asking(String of, Duration wait) {
        return Experiments.tutorialsNumbers()
                .put("of", of)
                .put("seconds", Experiments.seconds(wait));
    }
}

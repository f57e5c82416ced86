package gilproof.experiment.bench;

import gilproof.experiment.Experiment;
import gilproof.experiment.Lab;
import gilproof.experiment.LateServer;
import gilproof.recording.Round;
import gilproof.runtime.About;
import gilproof.runtime.LanguageRuntime;
import gilproof.runtime.RuntimeFault;
import gilproof.runtime.child.Children;
import gilproof.runtime.kind.Jvm;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/** The benches of all the runtimes of one run of the suite. */
public final class Laboratory implements AutoCloseable {

    private static final String ONE_CORE = "A core for each processor: all processors here are threads of one core "
            + "(hyper-threads). Two workers that compute at once then take 0.7 to 0.95 of one's time and not half; possession "
            + "decides, and these times are shown beside it.";

    private final Map<String, Bench> benches = new LinkedHashMap<>();
    private final Processors processors = new Processors();
    private final LateServer server = new LateServer();
    private final Bench witness;

    /**
     * @param runtimes the runtimes to experiment on
     * @param limit how long one recording may take before its runtime is held to hang
     * @param children the children of this run
     * @param progress is told what is being recorded
     */
    public Laboratory(List<LanguageRuntime> runtimes, Duration limit, Children children, Progress progress) {
        // A bench of its own, also where the JVM is one of the runtimes: the witness must not depend on the accused.
        witness = new Bench(new Jvm(), limit, Optional.empty(), processors, server, children, Progress.UNTOLD);
        for (LanguageRuntime runtime : runtimes) {
            benches.put(runtime.name(),
                    new Bench(runtime, limit, Optional.of(witness), processors, server, children, progress));
        }
    }

    /** The names of the runtimes, in the order in which they were chosen. */
    public List<String> runtimes() {
        return List.copyOf(benches.keySet());
    }

    /** What a runtime says of itself. */
    public About about(String runtime) {
        return bench(runtime).about();
    }

    /** The runtimes that start no processes, a line each with the reason: what needs them is not tried there. */
    public List<String> lacks() {
        Stream<String> cores = processors.areOfOneCore() ? Stream.of(ONE_CORE) : Stream.empty();
        return Stream.concat(cores, benches.values().stream().flatMap(bench -> bench.lack().stream()))
                .toList();
    }

    /** What runtimes have printed so far that no program of the suite printed, a line each. */
    public List<String> alsoPrinted() {
        return benches.values().stream().flatMap(bench -> bench.alsoPrinted().stream()).toList();
    }

    /** What a claim gets to work with: this laboratory, on one runtime. */
    public Lab on(String runtime) {
        return new Lab(bench(runtime));
    }

    private Bench bench(String runtime) {
        Bench bench = benches.get(runtime);
        if (bench == null) {
            throw new NoSuchElementException("no runtime '" + runtime + "' among " + runtimes());
        }
        return bench;
    }

    /**
     * Begins with experiments before any claim asks for them: those that take longest, so that the others' waits pass
     * meanwhile. A claim that asks for them later gets the recording, or the fault.
     */
    public void recordAhead(List<Experiment> longest) {
        for (Bench bench : benches.values()) {
            for (Experiment experiment : longest) {
                Thread ahead = new Thread(() -> recordAhead(bench, experiment), "ahead: " + experiment);
                ahead.setDaemon(true);
                ahead.start();
            }
        }
    }

    private static void recordAhead(Bench bench, Experiment experiment) {
        try {
            bench.rounds(experiment).recordEnough();
        } catch (RuntimeFault told) {
            // The rounds keep it for the claims that read them.
        }
    }

    /**
     * The first round of an experiment on a runtime, if it has been recorded: nothing is recorded for the sake of this question.
     *
     * @throws RuntimeFault when the attempt at recording it failed
     */
    public Optional<Round> firstRound(String runtime, Experiment experiment) {
        return bench(runtime).firstRound(experiment);
    }

    /**
     * Does work that needs a processor and is no experiment, such as drawing a report's pictures, while nothing computes that
     * it would disturb.
     */
    public void withoutDisturbing(Runnable work) {
        processors.shared(() -> {
            work.run();
            return null;
        });
    }

    /** Ends all children. */
    @Override
    public void close() {
        benches.values().forEach(Bench::close);
        witness.close();
        server.close();
    }
}

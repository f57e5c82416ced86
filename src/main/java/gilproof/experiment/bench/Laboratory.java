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
     * @param limit the longest time of one recording; after it the runtime counts as hung
     * @param children the children of this run
     * @param progress hears of each recording
     */
    public Laboratory(List<LanguageRuntime> runtimes, Duration limit, Children children, Progress progress) {
        // A bench of its own, even if the JVM is one of the runtimes: the witness must not depend on the runtime that it
        // testifies about.
        ChildPool pool = new ChildPool(new Jvm(), limit, children, Idling.onThisMachine());
        witness = new Bench(pool, Optional.empty(), processors, server, Progress.UNTOLD);
        for (LanguageRuntime runtime : runtimes) {
            benches.put(runtime.name(),
                    new Bench(pool.of(runtime), Optional.of(witness), processors, server, progress));
        }
    }

    /** The names of the runtimes, in the order in which they were chosen. */
    public List<String> runtimes() {
        return List.copyOf(benches.keySet());
    }

    /** A runtime's description of itself. */
    public About about(String runtime) {
        return bench(runtime).about();
    }

    /** The runtimes that start no processes, a line each with the reason: claims that need processes are not tried there. */
    public List<String> lacks() {
        Stream<String> cores = processors.areOfOneCore() ? Stream.of(ONE_CORE) : Stream.empty();
        return Stream.concat(cores, benches.values().stream().flatMap(bench -> bench.lack().stream()))
                .toList();
    }

    /** The runtimes' output so far that no program of the suite printed, a line each. */
    public List<String> alsoPrinted() {
        return benches.values().stream().flatMap(bench -> bench.alsoPrinted().stream()).toList();
    }

    /** A claim's access to this laboratory, on one runtime. */
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
            // The rounds keep the fault for the claims that read them.
        }
    }

    /**
     * The rounds of an experiment on a runtime that have been recorded so far: this question starts no recording.
     *
     * @throws RuntimeFault when the attempt to record the first one failed
     */
    public List<Round> roundsSoFar(String runtime, Experiment experiment) {
        return bench(runtime).roundsSoFar(experiment);
    }

    /**
     * Does work that needs a processor and is no experiment, such as a report's pictures, while nothing computes that it
     * would disturb.
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
        // All of them at once: one after the other they take two seconds to end.
        benches.values().forEach(Bench::letEnd);
        benches.values().parallelStream().forEach(Bench::close);
        witness.close();
        server.close();
    }
}

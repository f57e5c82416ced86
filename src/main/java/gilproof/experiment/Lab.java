package gilproof.experiment;

import gilproof.recording.Recording;
import gilproof.recording.Rounds;
import gilproof.recording.Way;
import gilproof.runtime.About;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The claim's access to experiments, on the runtime that it is tried on. */
public final class Lab {

    private final Workbench bench;
    private final Map<Experiment, Experiment> replaced;
    private final List<ReadRounds> read;

    public Lab(Workbench bench) {
        this(bench, Map.of(), new ArrayList<>());
    }

    private Lab(Workbench bench, Map<Experiment, Experiment> replaced, List<ReadRounds> read) {
        this.bench = bench;
        this.replaced = replaced;
        this.read = read;
    }

    /** The runtime's description of itself. */
    public About runtime() {
        return bench.about();
    }

    /**
     * The same laboratory on the JVM that is the machine's witness, for a control that the claim's own runtime cannot give.
     * It exists whichever runtimes were chosen. Its recordings are shown with this claim.
     */
    public Lab onJvm() {
        return new Lab(bench.ofTheJvm(), Map.of(), read);
    }

    /**
     * The same laboratory on the same runtime, but with one experiment replaced by another: for a control that changes more
     * than the way. Its recordings are shown with this lab's.
     */
    public Lab replacing(Experiment one, Experiment other) {
        Map<Experiment, Experiment> both = new HashMap<>(replaced);
        both.put(one, other);
        return new Lab(bench, Map.copyOf(both), read);
    }

    /** The rounds of an experiment: recorded now, or earlier for another claim. */
    public Rounds rounds(Experiment experiment) {
        return reading(bench, experiment);
    }

    /**
     * The rounds of an experiment on the same runtime as a library in a JVM, whose own threads call it.
     *
     * @throws java.util.NoSuchElementException when the runtime is no library
     */
    public Rounds roundsInsideAJvm(Experiment experiment) {
        return reading(bench.embedded(), experiment);
    }

    private Rounds reading(Workbench where, Experiment experiment) {
        ReadRounds rounds = new ReadRounds(where.rounds(replaced.getOrDefault(experiment, experiment)));
        read.add(rounds);
        return rounds;
    }

    /** The recording of an experiment in one way, from the first round, which uses the tutorial's own figures. */
    public Recording recording(Experiment experiment, Way way) {
        return rounds(experiment).read(way).get(0);
    }

    /** The recordings that were read through this lab, each once, in order: the first round's of each way. */
    public List<Recording> read() {
        return read.stream().flatMap(rounds -> rounds.first()).distinct().toList();
    }
}

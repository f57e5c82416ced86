package gilproof.experiment;

import gilproof.recording.Recording;
import gilproof.recording.Rounds;
import gilproof.recording.Way;
import gilproof.runtime.About;
import java.util.ArrayList;
import java.util.List;

/** What a claim gets to work with: experiments, on the runtime that it is tried on. */
public final class Lab {

    private final Workbench bench;
    private final List<ReadRounds> read;

    public Lab(Workbench bench) {
        this(bench, new ArrayList<>());
    }

    private Lab(Workbench bench, List<ReadRounds> read) {
        this.bench = bench;
        this.read = read;
    }

    /** What the runtime says of itself. */
    public About runtime() {
        return bench.about();
    }

    /**
     * The same laboratory on the JVM that is the machine's witness, for a control that the claim's own runtime cannot
     * give: it is there whichever runtimes were chosen. What is read there is shown with this claim.
     */
    public Lab onJvm() {
        return new Lab(bench.ofTheJvm(), read);
    }

    /** The rounds of an experiment: recorded now, or when another claim asked for them. */
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
        ReadRounds rounds = new ReadRounds(where.rounds(experiment));
        read.add(rounds);
        return rounds;
    }

    /** The recording of an experiment in one way: the first round's, which uses the tutorial's own figures. */
    public Recording recording(Experiment experiment, Way way) {
        return rounds(experiment).recorded().get(0).of(way);
    }

    /** The recordings that were read through this lab, each once, in order: of each way the first round's. */
    public List<Recording> read() {
        return read.stream().flatMap(rounds -> rounds.first()).distinct().toList();
    }
}

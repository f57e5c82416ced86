package gilproof.experiment;

import gilproof.recording.Made;
import gilproof.recording.Round;
import gilproof.recording.Rounds;
import gilproof.recording.Way;
import gilproof.runtime.About;
import gilproof.runtime.Trait;
import java.util.List;
import java.util.Set;

/** A bench of a runtime with some start methods, on which each experiment has one made-up round of threads and of processes. */
public final class GivenBench implements Workbench {

    private final String name;
    private final List<String> startMethods;

    public GivenBench(String... startMethods) {
        this("given", List.of(startMethods));
    }

    private GivenBench(String name, List<String> startMethods) {
        this.name = name;
        this.startMethods = startMethods;
    }

    @Override
    public About about() {
        return new About(name, "1.0", "linux", Set.of(Trait.PROCESSES), startMethods, null, name);
    }

    @Override
    public Rounds rounds(Experiment experiment) {
        Round round = Made.round(null, Made.recording(Way.THREADS), Made.recording(Way.PROCESSES));
        return new Rounds() {
            @Override
            public String experiment() {
                return experiment.name() + " on " + name;
            }

            @Override
            public List<Round> recordEnough() {
                return List.of(round);
            }

            @Override
            public boolean addRound() {
                return false;
            }
        };
    }

    @Override
    public Workbench ofTheJvm() {
        return new GivenBench("jvm", List.of());
    }

    @Override
    public Workbench embedded() {
        return new GivenBench(name + " embedded", List.of());
    }
}

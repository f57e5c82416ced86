package gilproof.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import gilproof.experiment.Experiment.Needs;
import gilproof.recording.Way;
import gilproof.runtime.About;
import gilproof.runtime.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExperimentTest {

    @Test
    void itsPartsAreNamed() {
        Experiment experiment = Experiment.named("two that compute")
                .running("squares_and_cubes")
                .by(Way.ONE_THREAD, Way.THREADS)
                .needing(Needs.PROCESSORS)
                .inRounds(3, 9);

        assertThat(experiment).hasToString("two that compute");
        assertThat(experiment.program()).isEqualTo("squares_and_cubes");
        assertThat(experiment.ways()).containsExactly(Way.ONE_THREAD, Way.THREADS);
        assertThat(experiment.computes()).isTrue();
        assertThat(experiment.leastRounds()).isEqualTo(3);
        assertThat(experiment.mostRounds()).isEqualTo(9);
    }

    @Test
    void whatIsNotSaidIsTheLeast() {
        Experiment experiment = Experiment.named("one").running("one").by(Way.THREADS).once();

        assertThat(experiment.needs()).isEqualTo(Needs.PATIENCE);
        assertThat(experiment.computes()).isFalse();
        assertThat(experiment.plan().parameters(null)).isEmpty();
        assertThat(experiment.mostRounds()).isOne();
    }

    /** Threads under a global lock show what processes under a lock show; without such threads nothing does. */
    @ParameterizedTest
    @CsvSource({"true, true, false", "true, false, true", "false, true, true", "false, false, true"})
    void processesUnderOneLockAreLeftOutBesideThreadsUnderTheGlobalLock(boolean gil, boolean threads, boolean there) {
        List<Way> ways = new ArrayList<>(List.of(Way.PROCESSES, Way.PROCESSES_UNDER_ONE_LOCK));
        if (threads) {
            ways.add(Way.THREADS);
        }
        Set<Trait> traits = gil ? Set.of(Trait.PROCESSES, Trait.GIL) : Set.of(Trait.PROCESSES);
        About about = new About("cpython", "3.13.0", "linux", traits, List.of("spawn"), null, "a build");

        List<Way> found = Experiment.named("one").running("one").by(ways).needing(Needs.PROCESSORS).once().waysOn(about);

        assertThat(found.contains(Way.PROCESSES_UNDER_ONE_LOCK)).isEqualTo(there);
        assertThat(found).contains(Way.PROCESSES);
    }

    @Test
    void twoOfOneNameAreOne() {
        Experiment one = Experiment.named("one").running("a").by(Way.THREADS).once();

        assertThat(one).isEqualTo(Experiment.named("one").running("b").by(Way.THREADS).once())
                .isNotEqualTo(Experiment.named("other").running("a").by(Way.THREADS).once())
                .hasSameHashCodeAs(Experiment.named("one").running("b").by(Way.THREADS).once());
    }
}

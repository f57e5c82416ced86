package gilproof.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import gilproof.experiment.Experiment.Needs;
import gilproof.recording.Way;
import org.junit.jupiter.api.Test;

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

    @Test
    void twoOfOneNameAreOne() {
        Experiment one = Experiment.named("one").running("a").by(Way.THREADS).once();

        assertThat(one).isEqualTo(Experiment.named("one").running("b").by(Way.THREADS).once())
                .isNotEqualTo(Experiment.named("other").running("a").by(Way.THREADS).once())
                .hasSameHashCodeAs(Experiment.named("one").running("b").by(Way.THREADS).once());
    }
}

package gilproof.experiment;

import static gilproof.recording.Way.PROCESSES;
import static gilproof.recording.Way.THREADS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabTest {

    private final Lab lab = new Lab(new GivenBench());

    @Test
    void anExperimentTakesAnothersPlace() {
        Lab replacing = lab.replacing(Memory.APPENDS, Memory.STORES_AT_THE_END);

        assertThat(replacing.rounds(Memory.APPENDS).experiment()).isEqualTo("threads that store at the end on given");
        assertThat(replacing.rounds(Memory.COUNTER).experiment()).isEqualTo("two threads that count on given");
        assertThat(lab.rounds(Memory.APPENDS).experiment()).as("in that lab only").isEqualTo("threads that append on given");
    }

    @Test
    void severalTakeTheirPlacesAndNoneOnTheJvm() {
        Lab replacing = lab.replacing(Memory.APPENDS, Memory.STORES_AT_THE_END)
                .replacing(Memory.COUNTER, Memory.SYNCHRONISED_APPENDS);

        assertThat(replacing.rounds(Memory.APPENDS).experiment()).startsWith("threads that store");
        assertThat(replacing.rounds(Memory.COUNTER).experiment()).startsWith("threads that append to a synchronised");
        assertThat(replacing.onJvm().rounds(Memory.APPENDS).experiment()).isEqualTo("threads that append on jvm");
        assertThat(replacing.roundsInsideAJvm(Memory.APPENDS).experiment())
                .isEqualTo("threads that store at the end on given embedded");
    }

    @Test
    void whatItReadsIsShownWhicheverOfThemIsAsked() {
        lab.replacing(Memory.APPENDS, Memory.COUNTER).recording(Memory.APPENDS, THREADS);
        lab.onJvm().recording(Memory.APPENDS, PROCESSES);
        lab.recording(Memory.APPENDS, THREADS);

        assertThat(lab.read()).extracting(recording -> recording.way()).contains(THREADS, PROCESSES);
    }
}

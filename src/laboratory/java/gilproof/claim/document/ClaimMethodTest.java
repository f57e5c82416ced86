package gilproof.claim.document;

import static gilproof.recording.Way.PROCESSES_BY_FORK;
import static gilproof.recording.Way.PROCESSES_BY_FORKSERVER;
import static gilproof.recording.Way.PROCESSES_BY_SPAWN;
import static gilproof.recording.Way.THREADS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import gilproof.claim.Claim;
import gilproof.claim.Control;
import gilproof.claim.Section;
import gilproof.claim.Tried;
import gilproof.experiment.GivenBench;
import gilproof.experiment.Lab;
import gilproof.recording.Way;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimMethodTest {

    private final Given section = new Given();
    private final ClaimMethod claim = Document.claimsIn(List.of(Given.class)).get(0);

    @Test
    void itIsTriedByEachWayThatTheRuntimeOffersItsDefaultFirst() {
        claim.judge(section, new Lab(new GivenBench("spawn", "fork")));

        assertThat(section.ways).containsExactly(PROCESSES_BY_SPAWN, PROCESSES_BY_FORK);
    }

    @Test
    void itsControlIsTheSameMethodByAnotherWay() {
        assertThat(claim.controls()).hasSize(2).allMatch(control -> control.of().equals("Z1"));
        claim.controls().stream()
                .filter(ClaimMethod.ControlMethod::isOnAClaim)
                .forEach(control -> control.judge(section, new Lab(new GivenBench())));

        assertThat(section.ways).containsExactly(THREADS);
    }

    @Test
    void aControlOfAnotherKindIsAMethodByItself() {
        assertThatIllegalStateException()
                .isThrownBy(() -> claim.controls().stream()
                        .filter(control -> !control.isOnAClaim())
                        .forEach(control -> control.judge(section, new Lab(new GivenBench()))))
                .withMessage("by itself");
    }

    @Section(number = 1, heading = "h", teaches = "t")
    static class Given {

        private final List<Way> ways = new ArrayList<>();

        @Claim(id = "Z1", says = "s", because = "b")
        @Tried(by = {PROCESSES_BY_FORK, PROCESSES_BY_SPAWN, PROCESSES_BY_FORKSERVER})
        @Control(by = THREADS, changes = "c")
        void claim(Lab lab, Way way) {
            ways.add(way);
        }

        @Control(of = "Z1", changes = "c")
        void other(Lab lab) {
            throw new IllegalStateException("by itself");
        }
    }
}

package gilproof.programs;

import static org.assertj.core.api.Assertions.assertThat;

import gilproof.programs.harness.Parameters;
import gilproof.programs.harness.WayOfWork;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventLoopTest {

    @Test
    void oneThreadWaitsForAllThatHandItOver() throws Exception {
        assertThat(seen(50, 0.1, true))
                .containsEntry("sleepers", 50)
                .containsEntry("most at once", 50)
                .containsEntry("threads", 1);
    }

    @Test
    void oneThreadWaitsForOneThatKeepsIt() throws Exception {
        assertThat(seen(3, 0.01, false))
                .containsEntry("most at once", 1)
                .containsEntry("threads", 1)
                .containsEntry("all had begun before one woke up", true);
    }

    private static Map<Object, Object> seen(int sleepers, double seconds, boolean handsOver) throws Exception {
        return Seen.values(
                new EventLoop(),
                new WayOfWork("event_loop", "one thread", "one thread", false, true),
                Parameters.of(Map.of("sleepers", sleepers, "seconds", seconds, "handsOver", handsOver)));
    }
}

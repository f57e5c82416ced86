package gilproof.programs;

import static org.assertj.core.api.Assertions.assertThat;

import gilproof.programs.harness.Parameters;
import gilproof.programs.harness.VirtualThreads;
import gilproof.programs.harness.WayOfWork;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

class ManySleepersTest {

    private static final Parameters FORTY = Parameters.of(Map.of("sleepers", 40, "seconds", 0.05));

    @Test
    void oneAloneSleepsOnce() throws Exception {
        assertThat(seen("one thread", false)).containsEntry("sleepers", 1).containsEntry("most at once", 1);
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void noMoreSleepAtATimeThanMay() throws Exception {
        assertThat((Integer) seen("virtual threads", true).get("most at once")).isBetween(1, 10);
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void virtualThreadsAreThere() {
        assertThat(VirtualThreads.areThere()).isTrue();
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_18)
    void virtualThreadsAreNotThere() {
        assertThat(VirtualThreads.areThere()).isFalse();
    }

    private static Map<Object, Object> seen(String carrier, boolean lock) throws Exception {
        return Seen.values(new ManySleepers(), new WayOfWork("many_sleepers", carrier, carrier, lock, false), FORTY);
    }
}

package gilproof.programs.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class FreshJvmTest {

    @Test
    void oneThatEndsByItself() throws Exception {
        try (FreshJvm jvm = new FreshJvm(Echo.class, "3")) {
            jvm.tell("hello");
            assertThat(jvm.says("hello back")).isTrue();
            assertThat(jvm.says("something else")).as("until it has ended").isFalse();
            jvm.waitForItsEnd();

            Worker worker = jvm.asWorker("echo");

            assertThat(worker.values)
                    .containsEntry("said", List.of("hello back"))
                    .containsEntry("exit code", 3)
                    .containsEntry("signal", null);
            assertThat(worker.asked).isLessThanOrEqualTo(worker.begun);
            assertThat(worker.begun).isLessThanOrEqualTo(worker.ended);
        }
    }

    @Test
    void oneThatSaysNothing() throws Exception {
        try (FreshJvm jvm = new FreshJvm(Echo.class, "0")) {
            jvm.tell("hello");
            assertThatIllegalStateException()
                    .isThrownBy(() -> jvm.waitUntilItSays("good-bye"))
                    .withMessageContaining("ended before it said 'good-bye'")
                    .withMessageContaining("hello back");
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "It has no signals.")
    void oneThatIsEndedByASignal() throws Exception {
        FreshJvm jvm = new FreshJvm(Echo.class, "0");
        jvm.close(); // by SIGKILL
        jvm.tell("hello");
        jvm.waitForItsEnd();

        assertThat(jvm.asWorker("echo").values).containsEntry("signal", 9).containsEntry("exit code", null);
    }

    /** Says one word back, and ends with an exit code. */
    static final class Echo {

        private Echo() {}

        public static void main(String[] exitCode) throws IOException {
            FreshJvm.endWithParent();
            FreshJvm.say(FreshJvm.hear() + " back");
            System.exit(Integer.parseInt(exitCode[0]));
        }
    }
}

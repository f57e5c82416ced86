package gilproof.claim.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TasksTest {

    @TempDir
    private Path root;

    @Test
    void whereNothingIsToldNothingIsKnown() {
        assertThat(new Tasks(root).free()).isEmpty();
    }

    @Test
    void theNarrowestControlGroupDecides() throws IOException {
        write("proc/self/cgroup", "8:pids:/outer/inner\n4:memory:/\n0::/\n");
        write("sys/fs/cgroup/pids/outer/pids.max", "300\n");
        write("sys/fs/cgroup/pids/outer/pids.current", "250\n");
        write("sys/fs/cgroup/pids/outer/inner/pids.max", "256\n");
        write("sys/fs/cgroup/pids/outer/inner/pids.current", "56\n");

        assertThat(new Tasks(root).free()).hasValue(50);
    }

    @Test
    void oneWithoutALimitDoesNotDecide() throws IOException {
        write("proc/self/cgroup", "0::/user\n");
        write("sys/fs/cgroup/user/pids.max", "max\n");
        write("sys/fs/cgroup/user/pids.current", "56\n");

        assertThat(new Tasks(root).free()).isEmpty();
    }

    @Test
    void aUsersOwnLimitCountsWhatTheUserHas() throws IOException {
        write("proc/self/status", "Name:\tjava\nUid:\t1000\t1000\nThreads:\t30\n");
        write("proc/10/status", "Uid:\t1000\nThreads:\t30\n");
        write("proc/11/status", "Uid:\t0\nThreads:\t99\n");
        write("proc/self/limits", "Max processes             100                  200                  processes\n");

        assertThat(new Tasks(root).free()).hasValue(70);
    }

    @Test
    void rootIsNotHeldToIt() throws IOException {
        write("proc/self/status", "Uid:\t0\nThreads:\t30\n");
        write("proc/self/limits", "Max processes             100                  200                  processes\n");

        assertThat(new Tasks(root).free()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({",200", "100000,200", "460,8", "200,2", "10,1"})
    void asManyClaimsAsTheMachineGivesTasks(Long free, int atOnce) {
        OptionalLong tasks = free == null ? OptionalLong.empty() : OptionalLong.of(free);

        assertThat(ClaimsAtOnce.number(tasks)).isEqualTo(atOnce);
        assertThat(ClaimsAtOnce.words(tasks).isEmpty()).isEqualTo(atOnce == 200);
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}

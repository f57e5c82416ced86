package gilproof.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}

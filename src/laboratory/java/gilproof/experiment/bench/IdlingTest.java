package gilproof.experiment.bench;

import static org.assertj.core.api.Assertions.assertThat;

import gilproof.runtime.Memory;
import gilproof.runtime.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdlingTest {

    @TempDir
    private Path root;

    @BeforeEach
    void aControlGroup() throws IOException {
        write("proc/self/cgroup", "0::/some\n");
    }

    @Test
    void aChildIsKeptWhereNothingIsLimited() {
        assertThat(idling().isAffordable()).isTrue();
    }

    @Test
    void aChildIsKeptWhileThereAreTasksForAnother() throws IOException {
        tasks(256, 100);
        Idling idling = idling();
        assertThat(idling.isAffordable()).isTrue();

        tasks(256, 150);
        assertThat(idling.isAffordable()).isFalse();
    }

    @Test
    void noChildIsKeptWhereMemoryIsScarce() throws IOException {
        write("proc/meminfo", "MemAvailable:    8000000 kB\n");
        assertThat(idling().isAffordable()).isTrue();

        write("proc/meminfo", "MemAvailable:    500000 kB\n");
        assertThat(idling().isAffordable()).isFalse();
    }

    private Idling idling() {
        return new Idling(new Memory(root), new Tasks(root));
    }

    private void tasks(int most, int now) throws IOException {
        write("sys/fs/cgroup/some/pids.max", most + "\n");
        write("sys/fs/cgroup/some/pids.current", now + "\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}

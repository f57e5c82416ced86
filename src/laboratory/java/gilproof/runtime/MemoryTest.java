package gilproof.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {

    @TempDir
    private Path root;

    @Test
    void whereNothingIsToldNothingIsScarce() {
        assertThat(new Memory(root).scarce()).isEmpty();
        assertThat(new Memory(root).processesEnded()).isZero();
    }

    @Test
    void ofPlentyNothingIsSaid() throws IOException {
        write("proc/meminfo", "MemTotal:  16000000 kB\nMemAvailable:   8000000 kB\n");

        assertThat(new Memory(root).scarce()).isEmpty();
    }

    @Test
    void aSmallMachineSaysHowMuchIsAvailable() throws IOException {
        write("proc/meminfo", "MemTotal:  2000000 kB\nMemAvailable:   1000000 kB\n");

        assertThat(new Memory(root).scarce()).hasValue(1_024);
    }

    @Test
    void aControlGroupDecidesWhereItGivesLess() throws IOException {
        write("proc/meminfo", "MemAvailable:   8000000 kB\n");
        write("proc/self/cgroup", "0::/user/inner\n");
        write("sys/fs/cgroup/user/memory.max", "1000000000\n");
        write("sys/fs/cgroup/user/memory.current", "400000000\n");
        write("sys/fs/cgroup/user/memory.stat", "anon 300000000\ninactive_file 100000000\n");
        write("sys/fs/cgroup/user/inner/memory.max", "max\n");
        write("sys/fs/cgroup/user/inner/memory.current", "400000000\n");

        assertThat(new Memory(root).scarce()).hasValue(700);
    }

    @Test
    void oneOfTheFirstVersionToo() throws IOException {
        write("proc/self/cgroup", "4:memory:/box\n0::/\n");
        write("sys/fs/cgroup/memory/box/memory.limit_in_bytes", "1000000000\n");
        write("sys/fs/cgroup/memory/box/memory.usage_in_bytes", "400000000\n");
        write("sys/fs/cgroup/memory/box/memory.stat", "inactive_file 5\ntotal_inactive_file 100000000\n");
        write("sys/fs/cgroup/memory/memory.limit_in_bytes", "9223372036854771712\n");
        write("sys/fs/cgroup/memory/memory.usage_in_bytes", "500000000\n");

        assertThat(new Memory(root).scarce()).hasValue(700);
    }

    @Test
    void processesThatTheSystemHasEndedAreCounted() throws IOException {
        write("proc/self/cgroup", "0::/user\n");
        write("sys/fs/cgroup/user/memory.events", "low 0\noom 7\noom_kill 3\noom_group_kill 0\n");

        assertThat(new Memory(root).processesEnded()).isEqualTo(3);
    }

    @Test
    void soTheyAreInTheFirstVersion() throws IOException {
        write("proc/self/cgroup", "4:memory:/box\n");
        write("sys/fs/cgroup/memory/box/memory.oom_control", "oom_kill_disable 0\nunder_oom 0\noom_kill 2\n");

        assertThat(new Memory(root).processesEnded()).isEqualTo(2);
    }

    @Test
    void aProcessIsOfferedToTheSystemFirst() throws IOException {
        write("proc/17/oom_score_adj", "0\n");

        new Memory(root).endFirst(17);
        new Memory(root).endFirst(18); // it has ended

        assertThat(root.resolve("proc/17/oom_score_adj")).hasContent("1000");
        assertThat(root.resolve("proc/18")).doesNotExist();
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}

package gilproof.experiment.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Are the processors cores of their own, or threads of one? By the files of a Linux. */
class CoresTest {

    @TempDir
    private Path root;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "two threads of one core        | 0-1 | 0-1 0-1         | true",
        "of one core, with others       | 0,2 | 0,2 1,3 0,2 1,3 | true",
        "two cores                      | 0-1 | 0 1             | false",
        "two threads of each of two     | 0-3 | 0-1 0-1 2-3 2-3 | false",
        "one processor of two           | 1   | 0-1 0-1         | false",
    })
    void severalProcessorsOfOneCore(String machine, String allowed, String siblings, boolean one) throws IOException {
        write("proc/self/status", "Name:\tjava\nCpus_allowed:\t3\nCpus_allowed_list:\t" + allowed + "\n");
        String[] each = siblings.split(" ");
        for (int i = 0; i < each.length; i++) {
            write("sys/devices/system/cpu/cpu" + i + "/topology/thread_siblings_list", each[i] + "\n");
        }

        assertThat(Cores.areOneForSeveralProcessors(root)).as(machine).isEqualTo(one);
    }

    @Test
    void whatIsNotToldIsNoReason() throws IOException {
        assertThat(Cores.areOneForSeveralProcessors(root)).isFalse();
        write("proc/self/status", "Cpus_allowed_list:\t0-1\n");
        assertThat(Cores.areOneForSeveralProcessors(root)).isFalse();
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}

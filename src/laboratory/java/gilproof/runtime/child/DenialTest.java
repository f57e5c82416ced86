package gilproof.runtime.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a process, its threads and its descendants were denied a processor: by files like the kernel's. */
class DenialTest {

    @TempDir
    private Path processes;

    @Test
    void theThreadCountsThatWasDeniedLongest() throws IOException {
        thread(7, 7, 1000);
        thread(7, 8, 0);
        Denial denial = new Denial(processes, () -> LongStream.of(7));
        denial.meanwhile();
        thread(7, 7, 1010);
        thread(7, 8, 500);

        assertThat(denial.meanwhile()).hasValue(500);
        assertThat(denial.meanwhile()).hasValue(0);
    }

    @Test
    void soDoesThatOfAProcessItHasStarted() throws IOException {
        thread(7, 7, 0);
        Denial denial = new Denial(processes, () -> LongStream.of(7, 9));
        denial.meanwhile();
        thread(9, 9, 300);

        assertThat(denial.meanwhile()).hasValue(300);
    }

    @Test
    void whereTheSystemHasNoSuchFilesNothingIsTold() {
        assertThat(new Denial(processes, () -> LongStream.of(7)).meanwhile()).isEmpty();
    }

    @Test
    void norByAKernelThatDoesNotCount() throws IOException {
        Path folder = Files.createDirectories(processes.resolve("7/task/7"));
        Files.writeString(folder.resolve("schedstat"), "0 0 0\n");

        assertThat(new Denial(processes, () -> LongStream.of(7)).meanwhile()).isEmpty();
    }

    private void thread(long process, long thread, long denied) throws IOException {
        Path folder = processes.resolve(process + "/task/" + thread);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("schedstat"), "123 " + denied + " 4\n");
    }
}

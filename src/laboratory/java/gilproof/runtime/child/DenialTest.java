package gilproof.runtime.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The denied time of a process, its threads and its descendants, by files like the kernel's. */
class DenialTest {

    @TempDir
    private Path processes;

    @Test
    void threadsThatAreDeniedOneAfterTheOtherAreAddedUp() throws IOException {
        thread(7, 7, 1000);
        thread(7, 8, 0);
        Denial denial = new Denial(processes, () -> LongStream.of(7), () -> List.of());
        denial.meanwhile();
        thread(7, 7, 1010);
        thread(7, 8, 500);

        assertThat(denial.meanwhile()).hasValue(510);
        assertThat(denial.meanwhile()).hasValue(0);
    }

    @Test
    void soDoesThatOfAProcessItHasStarted() throws IOException {
        thread(7, 7, 0);
        Denial denial = new Denial(processes, () -> LongStream.of(7, 9), () -> List.of());
        denial.meanwhile();
        thread(9, 9, 300);

        assertThat(denial.meanwhile()).hasValue(300);
    }

    @Test
    void andAThreadOfTheSuiteThatReadsWhatItWrites() throws IOException {
        thread(7, 7, 0);
        thread(1, 2, 1000);
        thread(1, 3, 1000);
        Denial denial = new Denial(processes, () -> LongStream.of(7), () -> List.of(processes.resolve("1/task/2")));
        denial.meanwhile();
        thread(1, 2, 1700);
        thread(1, 3, 1900);

        assertThat(denial.meanwhile()).hasValue(700);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void thatThreadIsKnownByItsFolder() {
        assertThat(Denial.folderOfThisThread()).get(InstanceOfAssertFactories.PATH)
                .isDirectoryContaining("glob:**/schedstat");
    }

    @Test
    void whereTheSystemHasNoSuchFilesNothingIsTold() {
        assertThat(new Denial(processes, () -> LongStream.of(7), () -> List.of()).meanwhile()).isEmpty();
    }

    @Test
    void norByAKernelThatDoesNotCount() throws IOException {
        Path folder = Files.createDirectories(processes.resolve("7/task/7"));
        Files.writeString(folder.resolve("schedstat"), "0 0 0\n");

        assertThat(new Denial(processes, () -> LongStream.of(7), () -> List.of()).meanwhile()).isEmpty();
    }

    private void thread(long process, long thread, long denied) throws IOException {
        Path folder = processes.resolve(process + "/task/" + thread);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("schedstat"), "123 " + denied + " 4\n");
    }
}

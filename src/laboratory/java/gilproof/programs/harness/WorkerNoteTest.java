package gilproof.programs.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files between a program and its worker processes. */
class WorkerNoteTest {

    @TempDir
    private Path folder;

    @Test
    void aNoteIsReadAsItWasWritten() throws IOException {
        Worker written = new Worker("square");
        written.begin();
        written.waiting().close();
        written.computing().close();
        written.stretch(10, 20, 3, Causes.WAITED);
        written.saw("inside", new int[] {4, 16});
        written.saw("nothing", new int[0]);
        written.saw("identity", 77L);
        written.saw("whole", true);
        written.saw("said", "squares");
        written.error = "at line 1";
        written.cpu = 5;
        written.schedstat = new Schedstat(8, 9);
        written.deniedBefore = 4;
        written.end();
        Path note = folder.resolve("square");

        WorkerNote.write(written, note);
        Worker read = new Worker("square");
        WorkerNote.read(read, note);

        assertThat(read)
                .usingRecursiveComparison()
                .withStrictTypeChecking()
                .isEqualTo(written);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aWorkerWithoutAnErrorHasNone() throws IOException {
        Path note = folder.resolve("square");
        WorkerNote.write(new Worker("square"), note);
        Worker read = new Worker("square");
        WorkerNote.read(read, note);

        assertThat(read.error).isNull();
    }

    @Test
    void halfANoteIsNone() throws IOException {
        Path note = folder.resolve("square");
        WorkerNote.write(new Worker("square"), note);
        byte[] whole = Files.readAllBytes(note);
        Files.write(note, Arrays.copyOf(whole, whole.length / 2));

        assertThatExceptionOfType(EOFException.class)
                .isThrownBy(() -> WorkerNote.read(new Worker("square"), note));
    }

    @Test
    void parametersAreKeptAsText() {
        Parameters parameters = Parameters.of(Map.of(
                "numbers", List.of(2, 4, 8, 9),
                "before", List.of(),
                "seconds", 0.2,
                "iterations", 8_000_000_000L,
                "naive", true,
                "what", "squares"));

        Parameters inAWorker = new Parameters((Properties) parameters.values().clone());

        assertThat(inAWorker.numbers("numbers")).containsExactly(2, 4, 8, 9);
        assertThat(inAWorker.numbers("before")).isEmpty();
        assertThat(inAWorker.nanoseconds("seconds")).isEqualTo(200_000_000);
        assertThat(inAWorker.count("iterations")).isEqualTo(8_000_000_000L);
        assertThat(inAWorker.flag("naive")).isTrue();
        assertThat(inAWorker.text("what")).isEqualTo("squares");
        assertThat(inAWorker.has("what")).isTrue();
        assertThat(inAWorker.has("seeds")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> inAWorker.text("seeds"))
                .withMessageContainingAll("seeds", "numbers");
    }

    @Test
    void aProgramThatIsNotThereIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Programs.named("chess"))
                .withMessageContaining("chess");
    }
}

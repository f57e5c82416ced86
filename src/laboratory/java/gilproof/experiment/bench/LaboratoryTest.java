package gilproof.experiment.bench;

import static gilproof.runtime.child.ShellRuntime.GREETS;
import static gilproof.runtime.child.ShellRuntime.SERVES;
import static org.assertj.core.api.Assertions.assertThat;

import gilproof.runtime.child.Children;
import gilproof.runtime.child.ShellRuntime;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS) // the runtimes are played by /bin/sh
class LaboratoryTest {

    /** When there are no more requests, the first waits for the second to say that there are none; the second says so. */
    @Test
    void allChildrenAreToldToEndBeforeOneIsWaitedFor(@TempDir Path folder) {
        Path told = folder.resolve("told");
        Path ended = folder.resolve("ended");
        ShellRuntime first = new ShellRuntime(
                "first", GREETS, SERVES, "while [ ! -e '" + told + "' ]; do sleep 0.02; done; : >'" + ended + "'");
        ShellRuntime second = new ShellRuntime("second", GREETS, SERVES, ": >'" + told + "'");

        try (Laboratory laboratory =
                new Laboratory(List.of(first, second), Duration.ofMinutes(2), new Children(), Progress.UNTOLD)) {
            laboratory.about("first");
            laboratory.about("second");
        }

        assertThat(ended).exists();
    }
}

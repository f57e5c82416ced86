package gilproof.runtime.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.recording.Way;
import gilproof.runtime.LanguageRuntime;
import gilproof.runtime.RuntimeFault;
import gilproof.runtime.kind.CPythonOfTheBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A child that is killed while its processes are at work leaves no semaphores. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "Elsewhere they are not to be seen in a folder.")
class KilledInTheMiddleTest {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Path SHARED = Path.of("/dev/shm");
    private static final Pattern MAPPED = Pattern.compile("/dev/shm/(sem\\.\\S+)");

    @Test
    void itsSemaphoresAreClearedAway() throws Exception {
        LanguageRuntime python = new CPythonOfTheBuild();
        ObjectNode hours = new ObjectMapper().createObjectNode().put("seconds", 7200);
        try (Child child = new Children().start(python, LIMIT)) {
            Thread asking = new Thread(() -> assertThatExceptionOfType(RuntimeFault.class)
                    .isThrownBy(() -> child.record("timestamped_loops", Way.PROCESSES_BY_SPAWN, hours)));
            asking.start();
            await().atMost(LIMIT).until(() -> !mapped().isEmpty());
            Set<String> itsOwn = mapped();

            child.kill();

            asking.join();
            await().atMost(LIMIT)
                    .untilAsserted(() -> assertThat(itsOwn).noneMatch(name -> Files.exists(SHARED.resolve(name))));
        }
    }

    /** The semaphores of this JVM's children: other programs have some, too. */
    private static Set<String> mapped() {
        return ProcessHandle.current().descendants()
                .flatMap(process -> MAPPED.matcher(maps(process.pid())).results())
                .map(found -> found.group(1))
                .filter(name -> Files.exists(SHARED.resolve(name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String maps(long process) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(process), "maps"));
        } catch (IOException gone) {
            return "";
        }
    }
}

package gilproof.programs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import gilproof.recording.Recording;
import gilproof.recording.Way;
import gilproof.recording.Worker;
import gilproof.runtime.child.Child;
import gilproof.runtime.child.Children;
import gilproof.runtime.kind.CustomisedCPython;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Reports a crash that did not happen: on a CPython with a replaced {@code os.abort}. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "It has no signals.")
class CrashTest {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final int SIGABRT = 6;

    @TempDir
    private Path folder;

    @Test
    void oneThatEndsTheProcessAMomentLaterIsACrash() throws IOException {
        Worker crashing = crashing(
                """
                import os
                import signal
                import threading


                def abort():
                    threading.Timer(0.5, os.kill, (os.getpid(), signal.SIGABRT)).start()


                os.abort = abort
                """);

        assertThat(crashing.values().get("said")).extracting(JsonNode::asText).doesNotContain("crashing goes on");
        assertThat(crashing.values().get("signal").asInt()).isEqualTo(SIGABRT);
    }

    @Test
    void oneThatEndsNoMoreThanItsThreadGoesOn() throws IOException {
        Worker crashing = crashing(
                """
                import os


                def abort():
                    raise SystemExit


                os.abort = abort
                """);

        assertThat(crashing.values().get("said")).extracting(JsonNode::asText).contains("crashing goes on");
        assertThat(crashing.values().get("exit code").asInt()).isZero();
    }

    private Worker crashing(String customisation) throws IOException {
        Files.writeString(folder.resolve("sitecustomize.py"), customisation);
        try (Child child = new Children().start(new CustomisedCPython(folder), LIMIT)) {
            Recording recording = child.record("crash", Way.THREADS, JsonNodeFactory.instance.objectNode());
            return recording.worker("crashing");
        }
    }
}

package gilproof.claim.run;

import static gilproof.recording.Way.ONE_THREAD;
import static gilproof.recording.Way.THREADS;
import static gilproof.recording.Way.THREADS_UNDER_ONE_LOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import gilproof.claim.document.Document;
import gilproof.experiment.Experiment;
import gilproof.experiment.Memory;
import gilproof.experiment.OneThread;
import gilproof.experiment.SinceTheTutorial;
import gilproof.experiment.TheLock;
import gilproof.experiment.ThreadsThatCompute;
import gilproof.experiment.ThreadsThatWait;
import gilproof.experiment.bench.Laboratory;
import gilproof.experiment.bench.Progress;
import gilproof.recording.Recording;
import gilproof.recording.Way;
import gilproof.runtime.About;
import gilproof.runtime.LanguageRuntime;
import gilproof.runtime.Trait;
import gilproof.runtime.child.Children;
import gilproof.runtime.finding.Runtimes;
import gilproof.verdict.Verdict;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An IronPython in the suite, played by a CPython 2.7 that describes itself as one. The test shows that the wiring works,
 * and nothing about IronPython itself: the stand-in has CPython's lock.
 */
@DisabledOnOs(OS.WINDOWS) // its start script is the shell's
class StandInForIronPythonTest {

    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final String NAME = "ironpython@2.7-stand-in";

    @TempDir
    private Path folder;

    private Laboratory laboratory;

    @BeforeEach
    void giveTheStandInToTheLaboratory() throws IOException, URISyntaxException {
        Path startModule = Path.of(getClass().getResource("/gilproof/stand-in").toURI());
        Path script = folder.resolve("ipy");
        Files.writeString(
                script, "#!/bin/sh\nPYTHONPATH='" + startModule + "' exec " + python27() + " \"$@\"\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        laboratory = new Laboratory(
                Runtimes.chosenBy(script.toString(), LIMIT, Path.of(""), new Children()).runtimes(), LIMIT, new Children(),
                Progress.UNTOLD);
    }

    private static String python27() {
        try {
            LanguageRuntime found = Runtimes.chosenBy("cpython@2.7", LIMIT, Path.of(""), new Children()).runtimes().get(0);
            return found.command(Path.of("")).get(0);
        } catch (IllegalArgumentException none) {
            return abort("There is nothing to make a stand-in for IronPython of: " + none.getMessage());
        }
    }

    @AfterEach
    void endTheLaboratory() {
        if (laboratory != null) {
            laboratory.close();
        }
    }

    @Test
    void itIsTakenForAnIronPythonAndCallsItselfAStandIn() {
        About about = laboratory.about(NAME);

        assertThat(about.implementation()).isEqualTo("ironpython");
        assertThat(about.build()).contains("a stand-in for IronPython");
        assertThat(about.traits()).as("no lock, no processes, no calls of C").isSubsetOf(Trait.GAP_CAUSES,
                Trait.LOCK_BY_DOCUMENTATION);
        assertThat(about.startMethods()).isEmpty();
        assertThat(about.noProcesses()).startsWith("AttributeError").contains("WNOHANG");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "iter([3, 2, 1].pop, 3) | ValueError",
        "import sys; sys.getcheckinterval() | NotImplementedError",
        "import os; os.WNOHANG | AttributeError",
        "import ctypes | ImportError",
        "import resource | ImportError",
    })
    void itRefusesWhatTheRealOneRefuses(String command, String words) throws IOException, InterruptedException {
        Process refusing =
                new ProcessBuilder(folder.resolve("ipy").toString(), "-c", command).redirectErrorStream(true).start();

        assertThat(new String(refusing.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).contains(words);
        assertThat(refusing.waitFor()).isOne();
    }

    @Test
    void theClaimsAboutIronPythonAreTriedOnIt() {
        About about = laboratory.about(NAME);

        assertThat(claimsExpectedTo(Verdict.HOLDS, about)).contains("G4", "C4", "T1", "T6", "M6", "N9")
                .doesNotContain("G3", "P1", "N8");
        assertThat(claimsExpectedTo(Verdict.REFUTED, about)).contains("G1", "C1");
    }

    private static Stream<String> claimsExpectedTo(Verdict verdict, About about) {
        return Document.claims().stream()
                .filter(claim -> claim.expectedOn(about).filter(verdict::equals).isPresent())
                .map(claim -> claim.claim().id());
    }

    @Test
    void allThatThoseClaimsReadCanBeRecordedThere() {
        for (Experiment experiment : List.of(
                ThreadsThatWait.SLEEPING_WORKERS,
                ThreadsThatCompute.BUSY_WORKERS,
                TheLock.STAMPED_LOOPS,
                Memory.LIST_OF_SQUARES,
                Memory.COPIED_LIST,
                OneThread.TIMED_FAILURE,
                OneThread.NAIVELY_TIMED_FAILURE,
                ThreadsThatWait.SLEEPER,
                ThreadsThatWait.ASKING_A_SERVER,
                ThreadsThatWait.ASKING_A_CHILD,
                Memory.COUNTER,
                Memory.APPENDS,
                ThreadsThatWait.PRINTED_LINES,
                SinceTheTutorial.ATTEMPT_AT_A_PROCESS,
                SinceTheTutorial.ATTEMPT_AT_A_THREAD)) {
            for (Way way : List.of(ONE_THREAD, THREADS, THREADS_UNDER_ONE_LOCK)) {
                if (experiment.ways().contains(way)) {
                    Recording recording = laboratory.on(NAME).recording(experiment, way);
                    assertThat(recording.cost().wall()).as("%s by %s", experiment, way).isPositive();
                }
            }
        }
    }
}

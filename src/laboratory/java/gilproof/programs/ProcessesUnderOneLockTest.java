package gilproof.programs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gilproof.recording.Activity;
import gilproof.recording.Exclusion;
import gilproof.recording.Recording;
import gilproof.recording.Span;
import gilproof.recording.Way;
import gilproof.recording.Worker;
import gilproof.runtime.LanguageRuntime;
import gilproof.runtime.child.Child;
import gilproof.runtime.child.Children;
import gilproof.runtime.kind.CPythonOfTheBuild;
import gilproof.runtime.kind.Jvm;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** While one process has the lock that both share, the other waits for it, in Java as in Python. */
class ProcessesUnderOneLockTest {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    static List<LanguageRuntime> runtimes() {
        return List.of(new Jvm(), new CPythonOfTheBuild());
    }

    @ParameterizedTest
    @MethodSource("runtimes")
    void theySleepOneAfterTheOther(LanguageRuntime runtime) {
        assertThat(recorded(runtime, pausing("sleep").put("seconds", 0.05)))
                .satisfies(recording -> areOneAfterTheOther(recording, Activity.WAITING));
    }

    @ParameterizedTest
    @MethodSource("runtimes")
    void theyComputeOneAfterTheOther(LanguageRuntime runtime) {
        assertThat(recorded(runtime, pausing("compute").put("iterations", 1_000_000)))
                .satisfies(recording -> areOneAfterTheOther(recording, Activity.COMPUTING));
    }

    @ParameterizedTest
    @MethodSource("runtimes")
    void theyReadTheClockOneAfterTheOther(LanguageRuntime runtime) {
        ObjectNode parameters = JsonNodeFactory.instance.objectNode().put("seconds", 0.3);

        Recording recording = recorded(runtime, "timestamped_loops", parameters);

        assertThat(Exclusion.of(recording).together()).isZero();
    }

    private static void areOneAfterTheOther(Recording recording, Activity activity) {
        assertThat(recording.workers()).extracting(Worker::process).hasSize(2).doesNotHaveDuplicates();
        List<Span> spans = recording.workers().stream()
                .flatMap(worker -> worker.spans(activity).stream())
                .sorted(Comparator.comparingLong(Span::from))
                .toList();
        assertThat(spans).hasSize(4);
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).from()).as("begin of span %d", i).isGreaterThanOrEqualTo(spans.get(i - 1).to());
        }
    }

    private static ObjectNode pausing(String pause) {
        ObjectNode parameters = JsonNodeFactory.instance.objectNode().put("pause", pause).put("gated", true);
        parameters.putArray("numbers").add(2).add(4);
        return parameters;
    }

    private static Recording recorded(LanguageRuntime runtime, ObjectNode parameters) {
        return recorded(runtime, "squares_and_cubes", parameters);
    }

    private static Recording recorded(LanguageRuntime runtime, String program, ObjectNode parameters) {
        try (Child child = new Children().start(runtime, LIMIT)) {
            return child.record(program, Way.PROCESSES_UNDER_ONE_LOCK, parameters);
        }
    }
}

package gilproof.report.page;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import gilproof.report.Machine;
import gilproof.report.Outcome;
import gilproof.report.Suite;
import gilproof.report.Tally;
import gilproof.report.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The verdicts as a file for programs, {@code verdicts.json}: these records are written as they are, and read again when
 * several runs are merged. {@code null} means that there is no value.
 *
 * @param suite the run
 * @param machine its machine
 * @param verdicts the outcome of each claim on each runtime
 * @param runtimes the runtimes of the run
 * @param tutorial the tutorial's statements, and its cells
 * @param timings the time of each cell on each runtime, in seconds
 * @param untimed the cells without a time
 * @param statements the answer to each statement of the tutorial on each runtime
 */
public record VerdictsFile(
        SuiteEntry suite,
        Machine machine,
        List<VerdictEntry> verdicts,
        List<TutorialEntries.RuntimeEntry> runtimes,
        TutorialEntries.TutorialEntry tutorial,
        List<TutorialEntries.TimingEntry> timings,
        List<TutorialEntries.UntimedEntry> untimed,
        List<TutorialEntries.AnswerEntry> statements) {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            // Another version may have written a run's file.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /**
     * A run.
     *
     * @param started the instant of its beginning, for example {@code 2026-01-02T03:04:05Z}
     * @param seconds its length
     * @param counts the number of verdicts of each kind
     */
    public record SuiteEntry(String name, String version, String started, double seconds, Map<String, Integer> counts) {

        static SuiteEntry of(Suite suite, Instant ended, Tally tally) {
            double seconds = Duration.between(suite.started(), ended).toMillis() / 1000.0;
            return new SuiteEntry(suite.name(), suite.version(), suite.started().toString(), seconds, tally.byName());
        }

        /** The suite itself. */
        public Suite suite() {
            return new Suite(name, version, Instant.parse(started));
        }
    }

    public VerdictsFile {
        verdicts = orEmpty(verdicts);
        runtimes = orEmpty(runtimes);
        timings = orEmpty(timings);
        untimed = orEmpty(untimed);
        statements = orEmpty(statements);
    }

    /**
     * Writes the file of a run that ends now, and the folders above it.
     *
     * @throws IOException when it cannot be written
     */
    public static void write(
            Path file, Suite suite, Machine machine, List<Outcome> outcomes, TutorialFindings tutorial) throws IOException {
        VerdictsFile contents = new VerdictsFile(
                SuiteEntry.of(suite, Instant.now(), Tally.of(outcomes)),
                machine,
                outcomes.stream().map(VerdictEntry::of).toList(),
                tutorial.runtimes().stream().map(TutorialEntries.RuntimeEntry::of).toList(),
                TutorialEntries.TutorialEntry.of(tutorial),
                tutorial.timings().stream().map(TutorialEntries.TimingEntry::of).toList(),
                tutorial.untimed().stream().map(TutorialEntries.UntimedEntry::of).toList(),
                tutorial.answers().stream().map(TutorialEntries.AnswerEntry::of).toList());
        WholeFile.write(file, JSON.writeValueAsString(contents) + "\n");
    }

    /**
     * Reads the file of a run.
     *
     * @throws IOException when it cannot be read
     */
    public static VerdictsFile read(Path file) throws IOException {
        return JSON.readValue(file.toFile(), VerdictsFile.class);
    }

    /** The run's findings on the tutorial; only empty lists if another version wrote the file without them. */
    public TutorialFindings findings() {
        return new TutorialEntries(this).findings();
    }

    static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}

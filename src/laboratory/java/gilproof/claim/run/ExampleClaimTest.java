package gilproof.claim.run;

import static org.assertj.core.api.Assertions.assertThat;

import gilproof.claim.document.Completeness;
import gilproof.claim.document.Document;
import gilproof.experiment.bench.Laboratory;
import gilproof.experiment.bench.Progress;
import gilproof.report.Outcome;
import gilproof.report.Status;
import gilproof.runtime.child.Children;
import gilproof.runtime.kind.CPythonOfTheBuild;
import gilproof.runtime.kind.Jvm;
import gilproof.verdict.Evidence;
import gilproof.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example of docs/adding-a-claim.md is a claim, it is true, and the guide shows it as it is. */
class ExampleClaimTest {

    private static final String NAME = "gilproof.example.LocksOfOnesOwn";

    private static final Path SOURCE = Path.of("src/laboratory/java/gilproof/example/LocksOfOnesOwn.java");
    private static final Path GUIDE = Path.of("docs/adding-a-claim.md");

    @ParameterizedTest
    @ValueSource(strings = {"jvm", "cpython"})
    void itIsTrue(String runtime) throws ClassNotFoundException {
        try (Laboratory laboratory = new Laboratory(
                List.of(new Jvm(), new CPythonOfTheBuild()), Duration.ofSeconds(60), new Children(), Progress.UNTOLD)) {
            Outcome outcome = ClaimTrial.of("L1", Document.claimsIn(List.of(Class.forName(NAME))), laboratory, runtime);

            assertThat(outcome.status()).as(outcome.toString()).isEqualTo(Status.AS_EXPECTED);
            assertThat(outcome.verdict()).isEqualTo(Verdict.HOLDS);
            assertThat(outcome.control().orElseThrow().verdict()).isEqualTo(Verdict.REFUTED);
            assertThat(outcome.judgement().orElseThrow().evidence())
                    .as("what is asked is what the document says that it asks")
                    .extracting(Evidence::question)
                    .containsExactlyElementsOf(outcome.claim().asks().get(0).questions());
        }
    }

    @Test
    void itLacksNothing() throws ClassNotFoundException {
        assertThat(Completeness.complaints(List.of(Class.forName(NAME))))
                .as("beside the tutorial's statements, which it is not about")
                .noneMatch(complaint -> complaint.contains("L1"));
    }

    @Test
    void theGuideShowsItAsItIs() throws IOException {
        String source = Files.readString(SOURCE);
        String guide = Files.readString(GUIDE);

        List.of("    private static final Experiment SLEEPERS", "    @Claim(\n")
                .forEach(begin -> assertThat(guide).contains(part(source, begin)));
    }

    /** The lines from one on to the next empty one, or to the end of the class, as the guide shows them: not indented. */
    private static String part(String source, String begin) {
        String rest = source.substring(source.indexOf(begin));
        int end = rest.contains("\n\n") ? rest.indexOf("\n\n") : rest.lastIndexOf("\n}");
        return rest.substring(0, end).stripIndent();
    }
}

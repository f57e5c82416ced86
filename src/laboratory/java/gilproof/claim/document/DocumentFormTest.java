package gilproof.claim.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reader of a claim may have never seen the laboratory: the beginning of its class must be short. */
class DocumentFormTest {

    private static final Path DOCUMENT = Path.of("src", "test", "java", "gilproof", "claims");

    private static final int MOST_IMPORTS = 15;

    static List<Path> sections() throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENT)) {
            return files.filter(file -> file.toString().endsWith("Test.java")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sections")
    void aSectionImportsLittle(Path section) throws IOException {
        assertThat(Files.readAllLines(section).stream().filter(line -> line.startsWith("import ")))
                .as("imports of %s: take a vocabulary as a whole", section)
                .hasSizeBetween(1, MOST_IMPORTS);
    }

    /** A claim is one method. Its control gets another way, or calls the claim, so a helper has no use. */
    @ParameterizedTest
    @MethodSource("sections")
    void aSectionHasNoMethodsButClaimsAndControls(Path section) throws IOException {
        assertThat(Files.readString(section)).doesNotContain("private ");
    }
}

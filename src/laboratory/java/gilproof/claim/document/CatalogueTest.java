package gilproof.claim.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    /** {@code write} writes the catalogue before the test reads it. */
    private static final String SETTING = "gilproof.catalogue";

    @Test
    void theCatalogueIsUpToDate() throws IOException {
        if ("write".equals(System.getProperty(SETTING))) {
            Files.createDirectories(DocumentCatalogue.FILE.getParent());
            Files.writeString(DocumentCatalogue.FILE, DocumentCatalogue.text());
        }

        // Lines, as Git may have given the file the line ends of the system.
        List<String> found = Files.exists(DocumentCatalogue.FILE) ? Files.readAllLines(DocumentCatalogue.FILE) : List.of();
        List<String> expected = DocumentCatalogue.text().lines().toList();
        assertThat(firstDifference(found, expected))
                .as("%s is out of date. This renews it:%n%n    %s%n", DocumentCatalogue.FILE, DocumentCatalogue.RENEWED_BY)
                .isEmpty();
    }

    /** In words; empty if there is none. A page of differences would hide the command. */
    private static String firstDifference(List<String> found, List<String> expected) {
        return IntStream.range(0, Math.max(found.size(), expected.size()))
                .filter(index -> !line(found, index).equals(line(expected, index)))
                .mapToObj(index -> "Line " + (index + 1) + " is:\n    " + line(found, index) + "\nand should be:\n    "
                        + line(expected, index))
                .findFirst()
                .orElse("");
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "(nothing)";
    }
}

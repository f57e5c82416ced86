package gilproof.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void itTakesThePlaceOfTheFormerOne() throws IOException {
        Path file = folder.resolve("below/verdicts.json");

        WholeFile.write(file, "former");
        WholeFile.write(file, "né", StandardCharsets.ISO_8859_1);

        assertThat(file).hasBinaryContent("né".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(file.getParent()).as("nothing is left beside it").isDirectoryNotContaining(each -> !each.equals(file));
    }

    @Test
    void whatCannotBeWrittenLeavesTheFormerOne() throws IOException {
        // A folder that is not empty can't be replaced, even by the superuser.
        Path taken = Files.createDirectories(folder.resolve("taken"));
        Path former = Files.writeString(taken.resolve("former"), "former");

        assertThatThrownBy(() -> WholeFile.write(taken, "new")).isInstanceOf(IOException.class);

        assertThat(former).hasContent("former");
        assertThat(folder).isDirectoryNotContaining(each -> !each.equals(taken));
    }
}

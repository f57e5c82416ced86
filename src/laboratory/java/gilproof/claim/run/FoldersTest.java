package gilproof.claim.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {

    @TempDir
    private Path folder;

    private Folders folders;

    @BeforeEach
    void foldersOfARun() {
        folders = new Folders(folder.resolve("results"), folder.resolve("target/claims"));
    }

    @Test
    void lookingWhetherTheyCanBeWrittenLeavesNothingInThem() {
        folders.check();

        assertThat(folders.results().resolve("history")).isEmptyDirectory();
        assertThat(folders.forPrograms()).isEmptyDirectory();
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        // Not by its permissions: the superuser ignores them.
        Files.writeString(folder.resolve("target"), "a file");

        assertThatThrownBy(folders::check)
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining(folders.forPrograms().toString())
                .hasMessageContaining("Nothing was run");
    }

    @Test
    void aFullDiskIsNamedBeforeTheFormerRunIsLost() throws IOException {
        folders.check(0);
        Path former = Files.writeString(folders.forPrograms().resolve("verdicts.json"), "of the former run");

        assertThatThrownBy(() -> folders.check(Long.MAX_VALUE))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining(folders.results().toString())
                .hasMessageContaining(" MB are free there, and a run may need ")
                .hasMessageContaining("Nothing was run");
        assertThat(former).exists();
    }

    @Test
    void aRunDeletesThePagesOfTheFormerOneOnly() throws IOException {
        folders.check();
        Path lies = Files.writeString(folders.forPrograms().resolve("lies.md"), "of the laboratory");
        Files.writeString(folders.forPrograms().resolve("verdicts.json"), "of the former run");

        folders.clearPages();

        assertThat(folders.forPrograms()).isDirectoryNotContaining(each -> !each.equals(lies));
        assertThat(lies).exists();
    }

    @Test
    void thereMayBeNoFormerRun() throws IOException {
        folders.clearPages();

        assertThat(folder).isEmptyDirectory();
    }
}

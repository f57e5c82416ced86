package gilproof.runtime.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteFolderTest {

    private static final Duration PLENTY = Duration.ofSeconds(120);

    @TempDir
    private Path place;

    private final Children children = new Children();

    @Test
    void eachChildHasItsOwn() throws IOException {
        Path one = children.folderIn(place).ofAChild();
        Path other = children.folderIn(place).ofAChild();

        assertThat(one).isEmptyDirectory().isNotEqualTo(other);
        assertThat(one.getParent()).isEqualTo(other.getParent()).hasParent(place);
        SuiteFolder.clear(place);
        assertThat(one).as("this suite is alive").exists();
    }

    /**
     * A second open of its own lock file would release the lock, and the next suite would delete the folder as abandoned.
     */
    @Test
    void itsOwnStaysItsOwnWhenItLooksForOthers() throws IOException {
        Path own = children.folderIn(place).ofAChild().getParent();
        setAge(own, Duration.ofSeconds(11));
        SuiteFolder.clear(place);

        Process another = AnotherSuite.in(place);
        try {
            await().atMost(PLENTY).until(() -> AnotherSuite.folders(place).size() == 2);
        } finally {
            another.destroyForcibly();
        }

        assertThat(own).exists();
    }

    /** The path of a socket in it may have 103 characters, of which macOS takes 49 and Python 32. */
    @Test
    void itsNameIsShort() throws IOException {
        assertThat(place.relativize(children.folderIn(place).ofAChild()).toString()).hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void thoseOfSuitesThatWereKilledAreClearedAway() throws IOException {
        Process suite = AnotherSuite.in(place);
        Path its;
        try {
            await().atMost(PLENTY).until(() -> AnotherSuite.folders(place).size() == 1);
            its = AnotherSuite.folders(place).get(0);
            await().atMost(PLENTY).until(() -> Files.exists(its.resolve("1")));

            setAge(its, Duration.ofSeconds(11));

            SuiteFolder.clear(place);

            assertThat(its.resolve("1")).as("it is alive").exists();
        } finally {
            suite.destroyForcibly();
        }
        await().atMost(PLENTY).until(() -> !suite.isAlive());

        SuiteFolder.clear(place);

        assertThat(place).isEmptyDirectory();
    }

    @Test
    void aSuiteThatEndsClearsAwayItsOwn() throws IOException {
        Process suite = AnotherSuite.in(place);
        await().atMost(PLENTY).until(() -> AnotherSuite.folders(place).size() == 1);

        suite.getOutputStream().close();

        await().atMost(PLENTY).until(() -> !suite.isAlive());
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void oneWithoutALockIsLeftForADay() throws IOException {
        Path young = Files.createDirectory(place.resolve("gilproof-young"));
        Path old = Files.createDirectory(place.resolve("gilproof-old"));
        setAge(young, Duration.ofHours(23));
        setAge(old, Duration.ofHours(25));
        Path ofAnother = Files.createDirectory(place.resolve("another"));

        SuiteFolder.clear(place);

        assertThat(young).exists();
        assertThat(old).doesNotExist();
        assertThat(ofAnother).exists();
    }

    private static void setAge(Path folder, Duration age) throws IOException {
        Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minus(age)));
    }
}

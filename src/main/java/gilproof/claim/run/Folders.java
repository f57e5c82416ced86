package gilproof.claim.run;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The folders of a run's results.
 *
 * @param results the folder that Allure reads
 * @param forPrograms the folder of the verdicts, and pages of them
 */
record Folders(Path results, Path forPrograms) {

    private static final String OF_THE_LABORATORY = "lies.md";

    /** Megabytes: a whole run on three runtimes writes 6. */
    private static final long ROOM = 20;

    /** The folders of a run that Maven starts. */
    static Folders ofThisJvm() {
        return new Folders(
                Path.of(System.getProperty("allure.results.directory", "allure-results")), Path.of("target", "claims"));
    }

    /** The call of Maven that its results belong to. */
    OncePerCall ofOneCall() {
        return new OncePerCall(MavenCall.ofThisJvm(), forPrograms);
    }

    /**
     * Checks that all results can be written: a failure at the end of a run would lose them.
     *
     * @throws WrongSetting naming the folder that can't be written
     */
    void check() {
        check(ROOM);
    }

    /** @param room megabytes that must be free for each folder */
    void check(long room) {
        for (Path folder : List.of(results, results.resolve("history"), forPrograms)) {
            try {
                Files.delete(Files.createTempFile(Files.createDirectories(folder), ".probe", null));
                // Not by the file's store, which Linux looks up in /proc. A total of 0 means that it is not told.
                long free = folder.toFile().getUsableSpace() / 1_000_000;
                if (free < room && folder.toFile().getTotalSpace() > 0) {
                    throw unwritable(folder, free + " MB are free there, and a run may need " + room);
                }
            } catch (AccessDeniedException denied) {
                throw unwritable(folder, "the user '" + System.getProperty("user.name") + "' may not");
            } catch (IOException other) {
                throw unwritable(folder, other.toString());
            }
        }
    }

    /**
     * Deletes the verdicts of former runs and their pages, except the files of the laboratory's own tests.
     *
     * @throws IOException when one cannot be deleted
     */
    void clearPages() throws IOException {
        if (Files.isDirectory(forPrograms)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(forPrograms, Files::isRegularFile)) {
                for (Path file : files) {
                    if (!file.endsWith(OF_THE_LABORATORY)) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    private static WrongSetting unwritable(Path folder, String why) {
        return new WrongSetting("Results can't be written to " + folder.toAbsolutePath() + ": " + why
                + ". Nothing was run. The results of the last run are unchanged.");
    }
}

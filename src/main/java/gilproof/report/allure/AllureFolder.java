package gilproof.report.allure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder of results from which Allure makes its report. Other files in it, such as the history, are left alone. */
public final class AllureFolder {

    /** Results of each test, and of the run; the executor's file is written when the report is made. */
    private static final Pattern WRITTEN_FOR_ALLURE = Pattern.compile(".*-(result|container)\\.json|.*-attachment(\\..*)?"
            + "|environment\\.properties|categories\\.json|executor\\.json|allure\\.properties");

    private AllureFolder() {}

    /** The files of results in a folder; none if there is no such folder. */
    public static Set<Path> results(Path folder) throws IOException {
        return new HashSet<>(files(folder, name -> WRITTEN_FOR_ALLURE.matcher(name).matches()));
    }

    /**
     * Deletes results: old ones would turn a former run into "retries" of this one.
     *
     * @param except files that stay
     * @throws IOException when some cannot be deleted
     */
    public static void clear(Path folder, Set<Path> except) throws IOException {
        for (Path file : results(folder)) {
            if (!except.contains(file)) {
                Files.delete(file);
            }
        }
    }

    static List<Path> files(Path folder, Predicate<String> called) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> called.test(file.getFileName().toString()))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }
}

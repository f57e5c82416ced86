package gilproof.report.merge;

import gilproof.report.Figures;
import gilproof.report.page.Badge;
import gilproof.report.tutorial.TutorialPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Merges the runs of several machines: one report for Allure, and one table of claims, runtimes and machines. */
public final class Merge {

    /** The setting with the folders to merge. */
    private static final String SETTING = "gilproof.merge";

    private Merge() {}

    /**
     * Merges.
     *
     * @param arguments folders of runs, or of folders of runs, separated by commas; and the folder for the result
     * @throws IllegalArgumentException when a folder holds no run
     * @throws IOException when a run can't be read, or the result can't be written
     */
    public static void main(String[] arguments) throws IOException {
        String folders = arguments.length < 2 ? "" : arguments[0];
        if (folders.isBlank() || folders.startsWith("$")) {
            throw new IllegalArgumentException("Name the runs to merge, with -D" + SETTING
                    + "=folder,folder: folders of runs, or a folder that holds several.");
        }
        System.out.println(merged(
                Arrays.stream(folders.split(",")).map(String::strip).map(Path::of).toList(), Path.of(arguments[1])));
    }

    /** Merges, and reports the result in a few lines. */
    static String merged(List<Path> folders, Path target) throws IOException {
        List<MergedRun> runs = MergedRun.in(folders);
        Matrix matrix = Matrix.of(runs);
        int tests = MergedResults.write(runs, matrix, target.resolve("allure-results"));
        Files.writeString(target.resolve("matrix.md"), MatrixPage.markdown(matrix, runs));
        Files.writeString(target.resolve("matrix.json"), MatrixPage.json(matrix, runs));
        List<String> lines = new ArrayList<>(List.of(
                Figures.count(runs.size(), "run") + " on " + Figures.count(matrix.machines().size(), "machine") + ", "
                        + Figures.count(tests, "result") + ": " + matrix.tally(),
                "The table: " + target.resolve("matrix.md")));
        Optional<TutorialPage> tutorial = MergedTutorial.of(runs);
        if (tutorial.isPresent()) {
            lines.add("The tutorial, as it runs on each machine: " + tutorial.get().write(target));
        }
        Badge.write(target, matrix.tally());
        return String.join(System.lineSeparator(), lines);
    }
}

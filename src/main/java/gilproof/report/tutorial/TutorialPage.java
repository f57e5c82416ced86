package gilproof.report.tutorial;

import gilproof.report.CellText;
import gilproof.report.WholeFile;
import gilproof.report.allure.ExtraPage;
import gilproof.report.page.StatementText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The page that a learner reads first: the tutorial, as it ran here. It has the eight timings beside those of the machine,
 * and the statements with their answers on each runtime and the reasons.
 */
public final class TutorialPage {

    /** The name of its file. */
    public static final String NAME = "tutorial.md";

    private static final String TITLE = "The tutorial, as it runs here";

    /** The first name in a tree of sections that begin with their numbers. */
    private static final String SECTION = "0 " + TITLE;

    private final List<TutorialRun> runs;

    /** @param runs at least one; those of several machines have a column each */
    public TutorialPage(List<TutorialRun> runs) {
        this.runs = List.copyOf(runs);
    }

    /** The page in Markdown. */
    String markdown() {
        MarkdownWriter page = new MarkdownWriter();
        page.heading(1, TITLE);
        write(page);
        return page.text();
    }

    /**
     * Writes it in Markdown.
     *
     * @param folder made where it is missing
     * @return the file
     * @throws IOException when it cannot be written
     */
    public Path write(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        WholeFile.write(file, markdown());
        return file;
    }

    /** Whether threads and processes help, in a few words a cell; empty if no claim tells. */
    public String shortAnswer() {
        return new ShortAnswer(new Places(runs), runs.get(0).findings().cells()).words();
    }

    /** The page as the first of a report of Allure's. */
    public ExtraPage inAllure() {
        HtmlWriter page = new HtmlWriter();
        write(page);
        String title = runs.size() > 1
                ? "Its eight timings, and its statements with their answers, on each machine"
                : "Its eight timings, and its statements with their answers, on this machine";
        return new ExtraPage(SECTION, title, page.text(), "");
    }

    private void write(Writer page) {
        page.paragraph(Text.of(
                Text.strong("GIL, Multithreading, and Multiprocessing"),
                Text.prose(
                        " explains Python's global lock with eight timed cells. This page shows its times beside those of "
                                + (runs.size() > 1 ? "each" : "this")
                                + " machine, and its statements with the answer on each runtime. The answers follow from the "
                                + "verdicts on claims. In Allure's report each claim has a page of its own.")));
        runs.forEach(run -> page.paragraph(Text.foreign(run.about())));
        Places places = new Places(runs);
        // The tutorial's statements and cells are the same in all runs.
        List<CellText> cells = runs.get(0).findings().cells();
        List<StatementText> statements = runs.get(0).findings().statements();
        new ShortAnswer(places, cells).write(page);
        new EightTimings(places, cells).write(page);
        new Statements(places, statements, cells).write(page);
        new Untold(places, statements, runs).write(page);
    }
}

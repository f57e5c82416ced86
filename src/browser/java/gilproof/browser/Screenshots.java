package gilproof.browser;

import gilproof.browser.Run.Tried;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Makes the documentation's pictures of the report, from the report of the last run. */
final class Screenshots {

    private static final int WIDTH = 1400;
    private static final int HEIGHT = 1000;
    private static final int WHOLE_OVERVIEW = 1440;
    private static final int EIGHT_TIMINGS = 1820;

    /** A page may be longer: sentence, verdict, evidence and timelines are above this, in a picture of 250 KB. */
    private static final int HIGHEST = 1260;

    private final Chromium chromium;
    private final Report report;
    private final Run run;
    private final Path folder;

    private Screenshots(Chromium chromium, Path folder) throws IOException {
        this.chromium = chromium;
        this.report = new Report(chromium, ReportOfTheRun.file());
        this.run = ReportOfTheRun.run();
        this.folder = Files.createDirectories(folder);
    }

    /**
     * Makes them. If the run has no page of a kind, the former picture stays, and the kind is named.
     *
     * @param args the folder to put them into
     * @throws NoBrowser when there is no browser to make them with
     */
    public static void main(String[] args) throws IOException, NoBrowser {
        try (Chromium chromium = Chromium.start()) {
            Screenshots screenshots = new Screenshots(chromium, Path.of(args[0]));
            screenshots.firstPage();
            screenshots.overview();
            screenshots.tree();
            for (Kind kind : Kind.values()) {
                screenshots.page(kind);
            }
        }
    }

    /** As the file opens, high enough for the eight timings. */
    private void firstPage() throws IOException {
        chromium.size(WIDTH, EIGHT_TIMINGS);
        report.opened();
        save("first-page");
    }

    private void overview() throws IOException {
        chromium.size(WIDTH, WHOLE_OVERVIEW);
        Overview overview = report.overview();
        overview.environment();
        overview.begin();
        save("overview");
    }

    /** As after a search for one claim, before a click on it. */
    private void tree() throws IOException {
        chromium.size(WIDTH, HEIGHT);
        report.tree().unfold(run.tried().get(0));
        save("tree");
    }

    private void page(Kind kind) throws IOException {
        String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<Tried> such = kind.of(run);
        if (such.isEmpty()) {
            System.out.println(name + ": the last run has none with pictures");
            return;
        }
        chromium.size(WIDTH, HEIGHT);
        Tried most = such.stream().filter(each -> each.runtime().equals("cpython")).findFirst().orElse(such.get(0));
        ClaimView page = report.tree().open(most);
        chromium.size(WIDTH, Math.max(HEIGHT, Math.min(HIGHEST, page.height())));
        save(name);
    }

    private void save(String name) throws IOException {
        Path file = folder.resolve(name + ".png");
        Files.write(file, chromium.screenshot());
        System.out.println(file + ": " + Files.size(file) / 1024 + " KB");
    }
}

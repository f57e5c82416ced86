package gilproof.browser;

import static org.assertj.core.api.Assertions.assertThat;

import gilproof.browser.ClaimView.Picture;
import gilproof.browser.Run.Tried;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** Cases that a run on good interpreters does not show: surprises and faults, and text that would like to be a script. */
@ExtendWith(ChromiumExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MadeUpReportTest {

    private static final String TITLE = "Allure Report";

    /** Allure's own scripts and styles take three megabytes; two of the lines would take far more than is left. */
    private static final long MOST_BYTES = 8_000_000;

    private static final Duration MOST_TIME = Duration.ofSeconds(10);

    @TempDir
    static Path folder;

    private MadeUp made;

    /** Here and not before all tests: without a browser none is made. */
    @BeforeEach
    void madeOnce() throws IOException, InterruptedException {
        if (made == null) {
            made = MadeUp.in(folder);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "as expected, holds on CPython",
        "undecided, inconclusive on CPython",
        "surprise, surprise: refuted on Liar",
        "runtime fault, runtime fault on Liar"
    })
    void everyKindHasItsPage(String status, String verdict, Chromium chromium) {
        Tried claim = made.run().tried().stream()
                .filter(each -> each.status().equals(status))
                .findFirst()
                .orElseThrow();

        assertThat(page(claim, chromium).text())
                .startsWith(claim.says().replace("`", ""))
                .containsPattern("Verdict\\s+" + verdict);
    }

    @Test
    void surprisesAndFaultsAreToldApart(Chromium chromium) {
        assertThat(report(chromium).overview().categories())
                .containsExactlyInAnyOrder("Surprise about the world", "Runtime fault", "Inconclusive");
    }

    @ParameterizedTest
    @ValueSource(ints = {1400, 800})
    void everyPageIsLegible(int width, Chromium chromium) {
        chromium.width(width);
        for (Tried claim : made.run().tried()) {
            ClaimView page = page(claim, chromium);

            assertThat(page.tooWide()).as("%s", claim).isEmpty();
            assertThat(page.pictures())
                    .as("%s", claim)
                    .isNotEmpty()
                    .allMatch(Picture::loaded)
                    .allMatch(Picture::visible);
        }
    }

    @Test
    void whatWasPrintedIsShownAsTextAndRunsNothing(Chromium chromium) {
        Report report = report(chromium);
        assertThat(report.overview().environment().get("liar")).contains(MadeUp.HOSTILE);
        assertHarmless(chromium);
        for (String status : List.of("surprise", "runtime fault")) {
            ClaimView page = page(made.only(status), chromium);

            assertThat(page.text()).contains("it printed " + MadeUp.HOSTILE, "on Liar 1.0 " + MadeUp.HOSTILE);
            assertThat(page.message()).contains("it printed ");
            assertThat(page.message().replace("\u2060", "")).contains(MadeUp.HOSTILE);
            assertHarmless(chromium);
        }
    }

    @Test
    void theTutorialShowsWhatWasPrintedAsTextToo(Chromium chromium) {
        for (int width : List.of(1400, 800)) {
            chromium.width(width);
            ClaimView page = report(chromium).tree().openTutorial();
            page.unfoldAll();

            assertThat(page.text()).contains("it printed " + MadeUp.HOSTILE, "\n" + MadeUp.HOSTILE);
            assertThat(page.tooWide()).isEmpty();
            assertHarmless(chromium);
        }
    }

    @Test
    void whatCanBeOpenedIsTextToo(Chromium chromium) {
        ClaimView page = page(made.only("runtime fault"), chromium);

        assertThat(page.attachments()).contains("program.py").anyMatch(name -> name.startsWith("transcript: "));
        for (String name : page.attachments()) {
            if (!name.equals("versions")) {
                assertThat(page.attachment(name)).as(name).contains("document.title=").contains("<b>bold</b>");
            }
        }
        assertHarmless(chromium);
    }

    @Test
    void aLineWithoutEndIsCutShort(Chromium chromium) throws IOException {
        assertThat(Files.size(made.file())).isLessThan(MOST_BYTES);
        Instant before = Instant.now();

        ClaimView page = page(made.only("runtime fault"), chromium);

        assertThat(Duration.between(before, Instant.now())).isLessThan(MOST_TIME);
        assertThat(page.text()).contains(MadeUp.LINE.substring(0, 1000)).contains(" characters more");
    }

    /** The output left no element behind, and changed nothing. */
    private static void assertHarmless(Chromium chromium) {
        assertThat(chromium.driver().findElements(By.cssSelector("img[src=x]"))).isEmpty();
        assertThat(chromium.driver().getTitle()).isEqualTo(TITLE);
    }

    private Report report(Chromium chromium) {
        return new Report(chromium, made.file());
    }

    private ClaimView page(Tried claim, Chromium chromium) {
        return report(chromium).tree().open(claim);
    }
}

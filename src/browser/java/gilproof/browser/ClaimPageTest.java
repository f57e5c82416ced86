package gilproof.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import gilproof.browser.ClaimView.Picture;
import gilproof.browser.Run.Tried;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The parts of a claim's page that a reader sees without a click. */
@ExtendWith(ChromiumExtension.class)
class ClaimPageTest {

    @ParameterizedTest
    @EnumSource
    void itSaysTheSentenceAndTheVerdict(Kind kind, Chromium chromium) throws IOException {
        for (Tried claim : some(kind)) {
            assertThat(page(claim, chromium).text())
                    .as("%s", claim)
                    .startsWith(claim.says().replace("`", ""))
                    .containsPattern("Verdict\\s+" + kind.verdict() + " on ")
                    .contains("This claim on every runtime", claim.runtime() + " (this page)");
        }
    }

    @ParameterizedTest
    @EnumSource
    void itShowsTheFigureAndWhatRanWhen(Kind kind, Chromium chromium) throws IOException {
        for (Tried claim : some(kind)) {
            List<Picture> pictures = page(claim, chromium).pictures();

            assertThat(pictures).as("%s", claim).allMatch(Picture::loaded).allMatch(Picture::visible);
            assertThat(pictures)
                    .as("%s", claim)
                    .extracting(Picture::alt)
                    .doesNotContain("", (String) null)
                    .anyMatch(alt -> alt.startsWith("what ran when: "));
            if (claim.question() != null) {
                assertThat(pictures).extracting(Picture::alt).anyMatch(alt -> alt.startsWith(claim.question() + ": "));
            }
        }
    }

    /** Not all: the pages of a kind are made by the same code. */
    static List<Tried> some(Kind kind) throws IOException {
        List<Tried> some = kind.of(ReportOfTheRun.run()).stream().limit(3).toList();
        assumeThat(some).as("the last run has no claim of the kind %s with pictures", kind).isNotEmpty();
        return some;
    }

    static ClaimView page(Tried claim, Chromium chromium) throws IOException {
        return new Report(chromium, ReportOfTheRun.file()).tree().open(claim);
    }
}

package gilproof.browser;

import static org.assertj.core.api.Assertions.assertThat;

import gilproof.browser.Run.Tried;
import java.io.IOException;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page can be read without scrolling sideways, on a screen as on half of one. */
@ExtendWith(ChromiumExtension.class)
class LegibleTest {

    /** Of a picture, in CSS pixels: below it, its letters are less than seven pixels high. */
    private static final int LEGIBLE = 500;

    @ParameterizedTest
    @CsvSource({
        "HOLDS, 1400", "REFUTED_AS_EXPECTED, 1400", "INCONCLUSIVE, 1400",
        "HOLDS, 800", "REFUTED_AS_EXPECTED, 800", "INCONCLUSIVE, 800"
    })
    void textTablesAndPicturesFitTheirColumn(Kind kind, int width, Chromium chromium) throws IOException {
        chromium.width(width);
        for (Tried claim : ClaimPageTest.some(kind)) {
            ClaimView page = ClaimPageTest.page(claim, chromium);

            assertThat(page.tooWide()).as("%s", claim).isEmpty();
        }
    }

    /** It has no room beside the tree: a click shows all of it. */
    @ParameterizedTest
    @ValueSource(ints = {1400, 800})
    void aPictureThatIsClickedIsLargeEnough(int width, Chromium chromium) throws IOException {
        chromium.width(width);
        ClaimView page = ClaimPageTest.page(ClaimPageTest.some(Kind.HOLDS).get(0), chromium);

        for (int i = 0; i < page.pictures().size(); i++) {
            assertThat(page.enlarge(i)).isBetween(LEGIBLE, width);
            page.shrink();
        }
    }
}

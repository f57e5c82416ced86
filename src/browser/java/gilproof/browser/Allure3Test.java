package gilproof.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import gilproof.browser.Run.Timed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** The report that Allure 3 makes, if it was made of the last run. */
@ExtendWith(ChromiumExtension.class)
class Allure3Test {

    /** Nothing is clicked. Allure 3 puts a description into a frame of its own. */
    @ParameterizedTest
    @ValueSource(ints = {1400, 800})
    void itOpensOnTheEightTimings(int width, Chromium chromium) throws IOException {
        Path file = ReportOfTheRun.ofAllure3();
        List<Timed> timings = ReportOfTheRun.run().timed();
        assumeThat(file).as("`npx -y allure@3.18.0 generate` has made it").isNotNull();
        assumeThat(timings).as("the last run was of the whole document").isNotEmpty();
        chromium.width(width);

        chromium.open(file, "");
        // The page may be drawn again before it rests, and then with another frame.
        String shown = chromium.waiting().until(driver -> {
            driver.switchTo().defaultContent();
            driver.switchTo().frame(driver.findElement(By.tagName("iframe")));
            return driver.findElement(By.cssSelector(".gilproof")).getText();
        });

        assertThat(timings).allSatisfy(timed -> assertThat(shown)
                .contains(timed.cell(), timed.runtime(), Timed.written(timed.tutorial()), Timed.written(timed.seconds())));
        assertThat(Logs.requests(chromium)).as("fetched").filteredOn(Logs::remote).isEmpty();
    }
}

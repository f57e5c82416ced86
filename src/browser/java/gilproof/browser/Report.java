package gilproof.browser;

import java.nio.file.Path;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** A report of Allure's in a browser. */
final class Report {

    private final Chromium chromium;
    private final Path file;

    Report(Chromium chromium, Path file) {
        this.chromium = chromium;
        this.file = file;
    }

    /** Opens the file as a reader does, and waits for the page that is shown then. */
    ClaimView opened() {
        chromium.open(file, "");
        return ClaimView.shown(chromium, "Its eight timings");
    }

    /** Opens the overview, and waits until its totals are there. */
    Overview overview() {
        chromium.open(file, "#");
        chromium.waiting().until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(".splash__title")));
        return new Overview(chromium.driver());
    }

    /** Opens <em>Behaviors</em>, which has the claims, and waits until it has some. */
    Tree tree() {
        chromium.open(file, "#behaviors");
        chromium.waiting().until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(".tree .node__name")));
        return new Tree(chromium);
    }

    /** Opens another of its pages, by its name in the address, and waits until it is shown. */
    void tab(String name) {
        chromium.open(file, "#" + name);
        chromium.waiting()
                .until(ExpectedConditions.visibilityOfElementLocated(
                        By.cssSelector(".side-nav__link_active[href='#" + name + "']")));
    }
}

package gilproof.browser;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** A claim's page, beside the tree. */
final class ClaimView {

    private static final By DESCRIPTION = By.cssSelector(".description__text");

    /** Elements that reach beyond their column, or whose text reaches beyond themselves. */
    private static final String TOO_WIDE =
            """
            const column = document.querySelector('.test-result');
            const right = Math.min(column.getBoundingClientRect().right, window.innerWidth) + 0.5;
            return [...column.querySelectorAll('.test-result__name, .description__text, .description__text *')]
                .map(one => ({one, end: one.getBoundingClientRect().left + Math.max(one.offsetWidth, one.scrollWidth)}))
                .filter(({one, end}) => end > right || one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
                .map(({one, end}) => one.tagName + ' ends at ' + Math.round(end) + ', the page at ' + Math.round(right)
                    + ': ' + one.textContent.trim().slice(0, 60));
            """;

    private static final String ROWS =
            """
            return [...document.querySelectorAll('.description__text tr')]
                .map(row => [...row.children].map(cell => cell.innerText));
            """;

    private final Chromium chromium;

    private ClaimView(Chromium chromium) {
        this.chromium = chromium;
    }

    /**
     * A picture.
     *
     * @param alt its description, in words
     * @param loaded whether the browser could draw it
     * @param visible whether it takes up room and nothing hides it
     * @param width its width, in CSS pixels
     */
    record Picture(String alt, boolean loaded, boolean visible, int width) {}

    /** The page with that title, once it is shown. */
    static ClaimView shown(Chromium chromium, String title) {
        chromium.waiting()
                .until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(".test-result__name"), title));
        chromium.waiting().until(ExpectedConditions.visibilityOfElementLocated(DESCRIPTION));
        ClaimView view = new ClaimView(chromium);
        // Pictures are part of the page, but are decoded after it is there: whether they have loaded or cannot.
        chromium.waiting().until(any -> view.script("return [...document.querySelectorAll('.description__text img')]"
                + ".every(one => one.complete)"));
        return view;
    }

    /** The text on the page that is readable without a click. */
    String text() {
        return chromium.driver().findElement(DESCRIPTION).getText();
    }

    /** The rows of its tables that have that many columns, cell by cell. */
    List<List<String>> rows(int columns) {
        return ((List<?>) script(ROWS)).stream()
                .map(row -> ((List<?>) row).stream().map(String::valueOf).toList())
                .filter(row -> row.size() == columns)
                .toList();
    }

    /** Unfolds all folded parts. */
    void unfoldAll() {
        script("document.querySelectorAll('.description__text details').forEach(fold => fold.open = true)");
    }

    /** The message above the description: the reason why it was not simply as expected. */
    String message() {
        return chromium.driver().findElement(By.cssSelector(".status-details__message")).getText();
    }

    List<Picture> pictures() {
        return chromium.driver().findElement(DESCRIPTION).findElements(By.tagName("img")).stream()
                .map(this::picture)
                .toList();
    }

    private Picture picture(WebElement image) {
        Object natural = chromium.driver().executeScript("return arguments[0].naturalWidth", image);
        return new Picture(
                image.getDomAttribute("alt"),
                ((Number) natural).intValue() > 0,
                image.isDisplayed() && image.getSize().getHeight() > 0,
                image.getSize().getWidth());
    }

    /** Clicks a picture; its width then, in CSS pixels. */
    int enlarge(int index) {
        WebElement picture = chromium.driver().findElement(DESCRIPTION).findElements(By.tagName("img")).get(index);
        picture.click();
        return picture.getSize().getWidth();
    }

    /** Leaves the enlarged picture. */
    void shrink() {
        script("document.activeElement.blur()");
    }

    /**
     * The parts of the title and the description that can be read only by scrolling sideways; empty on a legible page. The
     * rest of the page is Allure's.
     */
    List<String> tooWide() {
        return ((List<?>) chromium.driver().executeScript(TOO_WIDE)).stream().map(String::valueOf).toList();
    }

    /** The names of the texts that can be opened. */
    List<String> attachments() {
        return chromium.driver().findElements(By.cssSelector(".attachment-row__name")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Opens one of them, and waits for its text. */
    String attachment(String name) {
        By row = By.xpath("//*[contains(@class,'attachment-row')][.//*[normalize-space()='" + name + "']]");
        chromium.waiting().until(ExpectedConditions.elementToBeClickable(row)).click();
        By text = By.cssSelector(".attachment__text, .attachment__text-container");
        return chromium.waiting().until(ExpectedConditions.visibilityOfElementLocated(text)).getText();
    }

    /** The window's height that shows all of the description, in CSS pixels. */
    int height() {
        Object end = script("return document.querySelector('.description__text').getBoundingClientRect().bottom");
        return ((Number) end).intValue();
    }

    private Object script(String script) {
        return chromium.driver().executeScript(script);
    }
}

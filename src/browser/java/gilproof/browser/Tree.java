package gilproof.browser;

import gilproof.browser.Run.Tried;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The tree of claims: section, claim, runtime. */
final class Tree {

    /** The path of a node, its parents first, one in each line; leaves only. */
    private static final String LEAVES =
            """
            const name = node => node.querySelector(':scope > .node__title .node__name').textContent.trim();
            return [...document.querySelectorAll('.tree .node__leaf')].map(leaf => {
                const names = [];
                for (let node = leaf; node; node = node.parentElement.closest('.node')) {
                    names.unshift(name(node));
                }
                return names.join('\\n');
            });
            """;

    private final Chromium chromium;

    Tree(Chromium chromium) {
        this.chromium = chromium;
    }

    /**
     * All of it from top to bottom, including the folded parts: for each page the names on the way to it, joined by line
     * breaks.
     */
    List<String> pages() {
        return ((List<?>) chromium.driver().executeScript(LEAVES)).stream().map(String::valueOf).toList();
    }

    /** Goes to a claim's page as a reader does: opens its section, then the claim, then the runtime. */
    ClaimView open(Tried claim) {
        unfold(claim);
        click(claim.title());
        return ClaimView.shown(chromium, claim.title());
    }

    /** Goes to the tutorial's page as a reader does: opens the first section, then its page. */
    ClaimView openTutorial() {
        String[] names = pages().get(0).split("\n");
        unfold(names[0], names[1]);
        click(names[1]);
        return ClaimView.shown(chromium, names[1]);
    }

    /** Opens a claim's section and the claim, so that its runtimes are visible. */
    void unfold(Tried claim) {
        unfold(claim.section(), claim.claim());
        unfold(claim.claim(), claim.title());
    }

    /** Unfolds a node, unless the wanted part of it is visible already. */
    private void unfold(String name, String wanted) {
        if (chromium.driver().findElements(named(wanted)).stream().noneMatch(WebElement::isDisplayed)) {
            click(name);
            chromium.waiting().until(ExpectedConditions.visibilityOfElementLocated(named(wanted)));
        }
    }

    private void click(String name) {
        chromium.waiting().until(ExpectedConditions.elementToBeClickable(named(name))).click();
    }

    private static By named(String name) {
        return By.xpath("//*[contains(@class,'node__name')][normalize-space()=" + literal(name) + "]");
    }

    /** XPath has no escapes: a text with both kinds of quotes must be put together. */
    private static String literal(String text) {
        String spaced = text.strip().replaceAll("\\s+", " ");
        return "concat('" + spaced.replace("'", "',\"'\",'") + "','')";
    }
}

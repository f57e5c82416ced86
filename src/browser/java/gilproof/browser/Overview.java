package gilproof.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;

/** The overview of a report. */
final class Overview {

    private final WebDriver driver;

    Overview(WebDriver driver) {
        this.driver = driver;
    }

    /** The number of tests: a claim on a runtime is one. */
    int tests() {
        return Integer.parseInt(driver.findElement(By.cssSelector(".splash__title")).getText());
    }

    /** The visible environment, name by name: the first few entries, and all of them after a click. */
    Map<String, String> environment() {
        driver.findElements(By.xpath("//*[@data-id='environment']//*[normalize-space(text())='Show all']"))
                .forEach(WebElement::click);
        Map<String, String> environment = new LinkedHashMap<>();
        for (WebElement row : driver.findElements(By.cssSelector("[data-id=environment] .table__row"))) {
            List<WebElement> cells = row.findElements(By.cssSelector(".table__col"));
            if (cells.size() == 2) {
                environment.put(cells.get(0).getText(), cells.get(1).getText());
            }
        }
        return environment;
    }

    /** Scrolls to its beginning. */
    void begin() {
        ((JavascriptExecutor) driver)
                .executeScript("document.querySelector('.splash__title').scrollIntoView({block: 'end'})");
    }

    /** The categories that have something in them. */
    List<String> categories() {
        By names = By.cssSelector("[data-id=categories] .table__col:not(.table__col_center):first-child");
        return driver.findElements(names).stream()
                .map(WebElement::getText)
                .toList();
    }
}

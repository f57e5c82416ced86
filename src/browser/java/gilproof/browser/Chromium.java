package gilproof.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A browser without a window, a past or a network; it keeps logs of errors and of requests. */
final class Chromium implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int HEIGHT = 1000;

    /** It makes no request by itself, and resolves no name: a page's requests are logged, and not sent. */
    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

    private final Path profile;
    private final ChromeDriverService service;
    private final RemoteWebDriver driver;

    private Chromium(Programs programs) throws IOException {
        profile = Files.createTempDirectory("gilproof-browser");
        service = new ChromeDriverService.Builder()
                .usingDriverExecutable(programs.driver().toFile())
                .usingAnyFreePort()
                .build();
        service.start();
        try {
            // The service is started here, because Selenium's ChromeDriver needs the part that downloads drivers.
            driver = new RemoteWebDriver(service.getUrl(), options(programs), false);
            // The browser's own first page does not matter.
            driver.get("about:blank");
            driver.manage().logs().get(LogType.PERFORMANCE);
        } catch (RuntimeException | Error failed) {
            service.stop();
            delete(profile);
            throw failed;
        }
    }

    /**
     * Starts the browser of this machine.
     *
     * @throws NoBrowser when there is none
     */
    static Chromium start() throws NoBrowser {
        Programs programs = Programs.ofThisMachine();
        try {
            return new Chromium(programs);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private ChromeOptions options(Programs programs) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(programs.browser().toFile());
        options.addArguments(ARGUMENTS);
        options.addArguments("--user-data-dir=" + profile);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        // Network alone: the log would otherwise contain the times of painting, too.
        options.setExperimentalOption("perfLoggingPrefs", Map.of("enableNetwork", true, "enablePage", false));
        return options;
    }

    RemoteWebDriver driver() {
        return driver;
    }

    /** Waits for an element of a page, long enough for every element that will come. */
    WebDriverWait waiting() {
        return new WebDriverWait(driver, PATIENCE);
    }

    /** Makes the page's window this wide, in CSS pixels, and a good screen high. */
    void width(int pixels) {
        size(pixels, HEIGHT);
    }

    /** Makes it this wide and this high, for a picture of a long page. */
    void size(int width, int height) {
        // A test before may have looked into a frame.
        driver.switchTo().defaultContent();
        driver.manage().window().setSize(new Dimension(width, height));
        waiting().until(any -> width == ((Number) driver.executeScript("return window.innerWidth")).intValue());
    }

    /** The visible part of the window, as PNG. */
    byte[] screenshot() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    /** Opens a file of this disk, at the place in it that the fragment names. */
    void open(Path file, String fragment) {
        // From another page, so that the file is read anew: otherwise only the place in it changes.
        driver.get("about:blank");
        driver.get(file.toAbsolutePath().toUri() + fragment);
    }

    @Override
    public void close() {
        try {
            driver.quit();
        } finally {
            service.stop();
            delete(profile);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException busy) {
            // A process of the browser that is ending may still write there; the system clears its temporary folder.
            folder.toFile().deleteOnExit();
        }
    }
}

package gilproof.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser and the driver of this machine. Nothing is downloaded: a driver must fit its browser, and fits if both are
 * installed together.
 *
 * @param browser a Chromium or a Chrome
 * @param driver its {@code chromedriver}
 */
record Programs(Path browser, Path driver) {

    private static final List<String> BROWSERS = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "chrome.exe",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    private static final List<String> DRIVERS = List.of(
            "chromedriver",
            "chromedriver.exe",
            "/usr/lib/chromium/chromedriver",
            "/usr/lib/chromium-browser/chromedriver");

    /**
     * Finds them: first what the environment's {@code CHROME_BIN} and {@code CHROMEDRIVER} name, then on the path, then
     * where they are usually installed.
     *
     * @throws NoBrowser when one of them is missing
     */
    static Programs ofThisMachine() throws NoBrowser {
        return new Programs(find("CHROME_BIN", BROWSERS, "browser"), find("CHROMEDRIVER", DRIVERS, "driver"));
    }

    private static Path find(String variable, List<String> names, String what) throws NoBrowser {
        String given = System.getenv(variable);
        if (given != null && !given.isBlank()) {
            return executable(Path.of(given))
                    .orElseThrow(
                            () -> new NoBrowser("There is no program " + given + ", which " + variable + " names."));
        }
        return names.stream()
                .flatMap(Programs::places)
                .map(Programs::executable)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new NoBrowser("No " + what + " was found, neither on the path nor where it is"
                        + " usually installed: none of " + String.join(", ", names) + ". " + variable
                        + " may name one."));
    }

    /** A bare name on each folder of the path; anything else is a place of its own. */
    private static Stream<Path> places(String name) {
        if (name.contains("/") || name.contains("\\")) {
            return Stream.of(Path.of(name));
        }
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Stream.of(path.split(File.pathSeparator))
                // Windows lets folders be quoted.
                .map(folder -> folder.replace("\"", ""))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, name));
    }

    private static Optional<Path> executable(Path file) {
        return Files.isRegularFile(file) && Files.isExecutable(file) ? Optional.of(file) : Optional.empty();
    }
}

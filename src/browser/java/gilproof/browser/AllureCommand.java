package gilproof.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The command that makes reports, as {@code ./mvnw allure:report} has fetched it and uses it. */
final class AllureCommand {

    private static final Path FETCHED = Path.of(".allure");
    private static final int SECONDS = 120;

    private AllureCommand() {}

    /**
     * Makes a report of results: one file, which opens from the disk.
     *
     * @param results the folder of results
     * @param report the folder to put the report into
     * @return its one file
     * @throws AssertionError when the command is not there, fails, or does not end
     */
    static Path report(Path results, Path report) throws IOException, InterruptedException {
        Path output = Files.createTempFile("allure", ".txt");
        ProcessBuilder command = new ProcessBuilder(command().toString(), "generate", "--clean", "--single-file");
        command.command().addAll(List.of(results.toString(), "-o", report.toString()));
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        command.environment().put("ALLURE_NO_ANALYTICS", "true");
        command.redirectErrorStream(true).redirectOutput(output.toFile());
        Process process = command.start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new AssertionError("Allure made no report: " + Files.readString(output));
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            Files.delete(output);
        }
        return report.resolve("index.html");
    }

    private static Path command() throws IOException {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        List<Path> versions = List.of();
        if (Files.isDirectory(FETCHED)) {
            try (Stream<Path> folders = Files.list(FETCHED)) {
                versions = folders.toList();
            }
        }
        return versions.stream()
                .map(version -> version.resolve("bin").resolve(windows ? "allure.bat" : "allure"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "Allure's command is not in " + FETCHED + ": `./mvnw allure:report` fetches it."))
                .toAbsolutePath();
    }
}

package gilproof.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The command that makes reports, as {@code ./mvnw allure:report} has fetched it and uses it. */
final class AllureCommand {

    private static final Path FETCHED = Path.of(".allure");
    private static final Path CHANGES = Path.of(".mvn", "allure", "allure-2.34.0", "bin");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final int SECONDS = 120;

    private AllureCommand() {}

    /**
     * Makes a report of results: one file, which opens from the disk, changed as that of {@code allure:report} is.
     *
     * @param results the folder of results
     * @param report the folder to put the report into
     * @return its one file
     * @throws AssertionError when the command is not there, fails, or does not end
     */
    static Path report(Path results, Path report) throws IOException, InterruptedException {
        Path home = home();
        Path file = report.resolve("index.html");
        ProcessBuilder command = new ProcessBuilder(
                JAVA,
                "-classpath",
                home.resolve("lib").resolve("*") + File.pathSeparator + home.resolve("lib").resolve("config"),
                "io.qameta.allure.CommandLine",
                "generate",
                "--clean",
                "--single-file",
                results.toString(),
                "-o",
                report.toString());
        // Allure finds its plugins by it.
        command.environment().put("APP_HOME", home.toString());
        command.environment().put("ALLURE_NO_ANALYTICS", "true");
        run(command);
        run(new ProcessBuilder(JAVA, CHANGES.resolve("ReportFile.java").toString(), file.toString()));
        return file;
    }

    private static void run(ProcessBuilder command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("allure", ".txt");
        Process process = command.redirectErrorStream(true).redirectOutput(output.toFile()).start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new AssertionError("Allure made no report: " + Files.readString(output));
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            Files.delete(output);
        }
    }

    /** Allure's unpacked folder; its start scripts are not executable there. */
    private static Path home() throws IOException {
        List<Path> versions = List.of();
        if (Files.isDirectory(FETCHED)) {
            try (Stream<Path> folders = Files.list(FETCHED)) {
                versions = folders.filter(version -> Files.isDirectory(version.resolve("lib"))).toList();
            }
        }
        if (versions.isEmpty()) {
            throw new AssertionError("Allure is not in " + FETCHED + ": `./mvnw allure:report` fetches it.");
        }
        return versions.get(0).toAbsolutePath();
    }
}

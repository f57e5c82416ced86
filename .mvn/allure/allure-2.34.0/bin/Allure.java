import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Stands between allure-maven and Allure, for three reasons. allure-maven puts quotation marks around a path that has a space,
 * and only Windows takes them off again: elsewhere Allure would write into a folder whose name begins with one. Without
 * results it makes an empty report, or none at all, and calls both a success. And the file that Allure makes is changed
 * afterwards, by ReportFile.java.
 *
 * <p>allure-maven starts whatever lies at {@code bin/allure} in its installation, and installs nothing where that exists. To
 * it this installation is also the folder of results, as it must have one that is always there. It writes its properties into
 * that: in them pom.xml tells where the results are, where Maven has put Allure's archive, and where to unpack it.
 *
 * <p>What allure-maven has to say of this program's exit code, a stack trace of fifty lines, is switched off in
 * {@code .mvn/jvm.config}.
 */
final class Allure {

    private Allure() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(Arrays.stream(arguments).map(Allure::unquoted).toList());
        Path told = Path.of(System.getProperty("gilproof.allure.told"));
        Properties properties = properties(told.resolve("allure.properties"));
        Path results = Path.of(properties.getProperty("gilproof.allure.results"));
        Path executor = told.resolve("executor.json");
        if (!holdsResults(results)) {
            Files.deleteIfExists(executor);
            System.err.println("There was no run, or it has left no results: " + results + " holds none. "
                    + properties.getProperty("gilproof.allure.otherwise"));
            System.exit(1);
        }
        Files.move(executor, results.resolve("executor.json"), StandardCopyOption.REPLACE_EXISTING);
        all.set(firstPath(all), results.toString());
        int code = run(installed(properties), all);
        System.exit(code == 0 ? changed(told, Path.of(all.get(all.indexOf("-o") + 1))) : code);
    }

    /** The report opens without the change too, but not on its first page, and is larger. */
    private static int changed(Path told, Path report) throws IOException, InterruptedException {
        String program = told.resolve("bin/ReportFile.java").toString();
        String file = report.resolve("index.html").toString();
        return ended(new ProcessBuilder(java(), "-XX:TieredStopAtLevel=1", program, file));
    }

    /** Paths are absolute and so begin with no quotation mark of their own. */
    private static String unquoted(String argument) {
        char first = argument.isEmpty() ? ' ' : argument.charAt(0);
        boolean quoted = argument.length() > 1 && (first == '"' || first == '\'') && argument.endsWith("" + first);
        return quoted ? argument.substring(1, argument.length() - 1) : argument;
    }

    /** {@code generate --clean --single-file RESULTS -o REPORT}: what is neither the command nor an option. */
    private static int firstPath(List<String> arguments) {
        int first = 1;
        while (arguments.get(first).startsWith("-")) {
            first++;
        }
        return first;
    }

    private static boolean holdsResults(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().endsWith("-result.json"));
        }
    }

    private static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (InputStream content = Files.newInputStream(file)) {
            properties.load(content);
        }
        Files.delete(file);
        return properties;
    }

    /** Allure's home: unpacked when it is first needed, and then whole or not at all. */
    private static Path installed(Properties properties) throws IOException {
        Path archive = Path.of(properties.getProperty("gilproof.allure.archive"));
        Path installations = Path.of(properties.getProperty("gilproof.allure.installations"));
        String name = archive.getFileName().toString().replaceFirst("^allure-commandline-(.*)\\.zip$", "allure-$1");
        Path home = installations.resolve(name);
        if (!Files.isDirectory(home)) {
            Files.createDirectories(installations);
            Path part = Files.createTempDirectory(installations, "unpacking");
            try {
                unpack(archive, part);
                Files.move(part.resolve(name), home, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                delete(part);
            }
        }
        return home;
    }

    private static void unpack(Path archive, Path folder) throws IOException {
        try (ZipInputStream content = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = content.getNextEntry(); entry != null; entry = content.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException(archive + " would write outside of its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(content, file);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** As Allure's own script does: its plugins are found by the variable. */
    private static int run(Path home, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                java(),
                "-classpath",
                home.resolve("lib") + "/*" + System.getProperty("path.separator") + home.resolve("lib/config"),
                "io.qameta.allure.CommandLine"));
        command.addAll(arguments);
        ProcessBuilder allure = new ProcessBuilder(command);
        allure.environment().put("APP_HOME", home.toString());
        return ended(allure);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int ended(ProcessBuilder program) throws IOException, InterruptedException {
        return program.inheritIO().start().waitFor();
    }
}

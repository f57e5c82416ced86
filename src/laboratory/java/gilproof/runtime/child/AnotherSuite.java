package gilproof.runtime.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Another suite's process, reduced to its folder: it makes one, and ends when its standard input does. */
final class AnotherSuite {

    private AnotherSuite() {}

    /** Starts it with a place for temporary files. */
    static Process in(Path place) throws IOException {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + place,
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                AnotherSuite.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The folders of suites there. */
    static List<Path> folders(Path place) throws IOException {
        try (Stream<Path> all = Files.list(place)) {
            return all.toList();
        }
    }

    public static void main(String... none) throws IOException {
        new Children().folderIn(Path.of(System.getProperty("java.io.tmpdir"))).ofAChild();
        System.in.read();
    }
}

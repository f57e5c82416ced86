package gilproof.runtime.kind;

import java.nio.file.Path;
import java.util.List;

/** Flags of child JVMs that make them alike on every machine. */
final class JvmFlags {

    /** Those of all of them; the heap's size, a share of the machine's memory otherwise, each kind sets for itself. */
    static final List<String> OF_EVERY_CHILD = List.of(
            // A start then takes half of its processor time.
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            // Its file may be locked by a process of the same number in another container: a JVM then prints a warning.
            "-XX:-UsePerfData",
            // What the virtual machine has to say it says on standard output otherwise, in the middle of a program's lines.
            "-XX:+DisplayVMOutputToStderr",
            "-Xlog:disable",
            "-Xlog:all=warning:stderr",
            // How numbers and texts are written follows the user's language, and on JDK 17 the encoding too.
            "-Duser.language=en",
            "-Duser.country=US",
            "-Dfile.encoding=UTF-8",
            // Where caches are: a user may have no home of the system's own.
            "-Duser.home=" + System.getProperty("user.home"));

    private JvmFlags() {}

    /** Flags by which a JVM writes its own files into a folder that is deleted with it. */
    static List<String> writingInto(Path own) {
        return List.of("-Djava.io.tmpdir=" + own, "-XX:ErrorFile=" + own.resolve("hs_err_%p.log"),
                "-XX:-CreateCoredumpOnCrash");
    }

    /** Flags for programs whose native libraries and use of Unsafe a later JDK warns of. */
    static List<String> allowingWhatIsWarnedOf() {
        return Runtime.version().feature() < 24
                ? List.of()
                : List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");
    }
}

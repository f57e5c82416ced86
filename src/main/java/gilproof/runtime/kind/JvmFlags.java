package gilproof.runtime.kind;

import java.nio.file.Path;
import java.util.List;

/** Flags of child JVMs that make them alike on every machine. */
final class JvmFlags {

    /** The flags of all child JVMs. Each kind sets the heap's size, which is a share of the machine's memory by default. */
    static final List<String> OF_EVERY_CHILD = List.of(
            // A start then takes half of its processor time.
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            // A process of the same number in another container may have locked its file: the JVM then prints a warning.
            "-XX:-UsePerfData",
            // The virtual machine's own messages would otherwise go to standard output, into a program's lines.
            "-XX:+DisplayVMOutputToStderr",
            "-Xlog:disable",
            "-Xlog:all=warning:stderr",
            // Otherwise the format of numbers and texts follows the user's language, and on JDK 17 the encoding too.
            "-Duser.language=en",
            "-Duser.country=US",
            "-Dfile.encoding=UTF-8",
            // The place of caches: a user may have no home of the system's own.
            "-Duser.home=" + System.getProperty("user.home"));

    private JvmFlags() {}

    /** Flags by which a JVM writes its own files into a folder that is deleted with it. */
    static List<String> writingInto(Path own) {
        return List.of("-Djava.io.tmpdir=" + own, "-XX:ErrorFile=" + own.resolve("hs_err_%p.log"),
                "-XX:-CreateCoredumpOnCrash");
    }

    /** Flags for programs with native libraries and uses of Unsafe, of which a later JDK warns. */
    static List<String> allowingWhatIsWarnedOf() {
        return Runtime.version().feature() < 24
                ? List.of()
                : List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");
    }
}

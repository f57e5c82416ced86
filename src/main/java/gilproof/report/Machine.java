package gilproof.report;

/**
 * The machine and the JVM that the suite ran on.
 *
 * @param os the operating system and its version
 * @param arch the processor's architecture
 * @param processors the number of processors that the JVM may use
 * @param jdk the JVM's vendor and version
 */
public record Machine(String os, String arch, int processors, String jdk) {

    /** This one. */
    public static Machine here() {
        return new Machine(
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.vendor") + " " + System.getProperty("java.version"));
    }

    /** One line: system, architecture, processors, JDK. */
    @Override
    public String toString() {
        return os + " " + arch + ", " + Figures.count(processors, "processor") + ", JDK " + jdk;
    }
}

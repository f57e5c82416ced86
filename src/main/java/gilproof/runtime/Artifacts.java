package gilproof.runtime;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** The places on this machine of the build's own classes, programs and libraries. */
public final class Artifacts {

    private Artifacts() {}

    /**
     * The folder or archive that a class comes from.
     *
     * @throws IllegalStateException when the class is not on the class path
     */
    public static Path of(String className) {
        try {
            // Not initialised: this process looks for the interpreters' classes and does not run them.
            Class<?> found = Class.forName(className, false, Artifacts.class.getClassLoader());
            return Path.of(found.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (ClassNotFoundException | URISyntaxException missing) {
            throw new IllegalStateException("the build lacks " + className, missing);
        }
    }

    /** The class path on which a child JVM finds the programs, and nothing else. */
    public static String programsOfTheJvm() {
        return of("gilproof.programs.harness.Main")
                + File.pathSeparator
                + of("com.fasterxml.jackson.jr.ob.JSON")
                + File.pathSeparator
                + of("com.fasterxml.jackson.core.JsonFactory");
    }

    /** The class path of a child JVM whose programs call a native library. */
    public static String programsOfTheJvmAndTheirNativeCalls() {
        return programsOfTheJvm() + File.pathSeparator + of("com.sun.jna.Native");
    }

    /** The {@code java} command of the JDK that runs the suite. */
    public static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}

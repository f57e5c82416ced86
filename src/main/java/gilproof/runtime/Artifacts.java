package gilproof.runtime;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where on this machine the build's own classes, programs and libraries lie. */
public final class Artifacts {

    private Artifacts() {}

    /**
     * The folder or archive that a class comes from.
     *
     * @throws IllegalStateException when the class is not on the class path
     */
    public static Path of(String className) {
        try {
            // Not initialised: the interpreters' classes are looked for, not run, in this process.
            Class<?> found = Class.forName(className, false, Artifacts.class.getClassLoader());
            return Path.of(found.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (ClassNotFoundException | URISyntaxException missing) {
            throw new IllegalStateException("the build lacks " + className, missing);
        }
    }

    /** The class path on which a child JVM finds the programs: no more than they use. */
    public static String programsOfTheJvm() {
        return of("gilproof.programs.harness.Main")
                + File.pathSeparator
                + of("com.fasterxml.jackson.jr.ob.JSON")
                + File.pathSeparator
                + of("com.fasterxml.jackson.core.JsonFactory");
    }

    /** The same where the programs call a native library. */
    public static String programsOfTheJvmAndTheirNativeCalls() {
        return programsOfTheJvm() + File.pathSeparator + of("com.sun.jna.Native");
    }

    /** The {@code java} command of the JDK that runs the suite. */
    public static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}

package gilproof.runtime.kind;

import gilproof.runtime.MachineLacks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bytedeco.javacpp.Loader;

/** The folder in which javacpp unpacks the build's native files, the first time on a machine: about 100 MB. */
final class JavacppCache {

    private static final String SETTING = "org.bytedeco.javacpp.cachedir";

    /** The folder that javacpp takes by default. */
    private static final Path USUAL = Path.of(".javacpp", "cache");

    private JavacppCache() {}

    /**
     * The path of a class's files after javacpp has unpacked them.
     *
     * @throws MachineLacks when they cannot be unpacked or loaded there
     */
    static synchronized Path load(Class<?> of) {
        if (System.getProperty(SETTING) == null) {
            unusualPlace(Path.of(System.getProperty("user.home")), System.getenv("XDG_CACHE_HOME"), Path.of("target"))
                    .ifPresent(place -> System.setProperty(SETTING, place.toString()));
        }
        try {
            return Path.of(Loader.load(of));
        } catch (LinkageError | RuntimeException unusable) {
            throw new MachineLacks(words(unusable), unusable);
        }
    }

    /**
     * Another place, if the user has no writable folder. For a user id without an entry in the password file, Java calls the
     * home {@code ?}, and javacpp would make a folder of that name.
     *
     * @return empty if the usual place serves
     */
    static Optional<Path> unusualPlace(Path home, String cacheHome, Path target) {
        if (home.isAbsolute() && isWritable(home.resolve(USUAL))) {
            return Optional.empty();
        }
        Path ofTheUser = cacheHome == null ? Path.of("") : Path.of(cacheHome);
        boolean serves = ofTheUser.isAbsolute() && isWritable(ofTheUser);
        return Optional.of((serves ? ofTheUser.resolve("gilproof") : target.toAbsolutePath()).resolve("javacpp"));
    }

    /** Whether a folder is writable, or its nearest existing parent is. */
    private static boolean isWritable(Path folder) {
        Path there = folder;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there != null && Files.isDirectory(there) && Files.isWritable(there);
    }

    /** The loader's message, and the remedy. */
    static String words(Throwable unusable) {
        Throwable cause = unusable;
        while (cause.getCause() != null) {
            cause = cause.getCause(); // the system's own message; those around it name a path of libraries
        }
        String place = System.getProperty(SETTING, Path.of(System.getProperty("user.home")).resolve(USUAL).toString());
        return "CPython cannot be unpacked or loaded in " + place + ": " + cause.getMessage()
                + "\nIt needs 100 MB of a file system that can be written and that allows execution (not mounted noexec). "
                + "Name another folder: ./mvnw test -D" + SETTING + "=/path/to/a/folder";
    }
}

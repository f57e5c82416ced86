package gilproof.claim.run;

import gilproof.runtime.LanguageRuntime;
import gilproof.runtime.child.Children;
import gilproof.runtime.finding.Runtimes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;

/**
 * The user's settings, as system properties; README.md lists them.
 *
 * @param runtimes the runtimes to try the claims on
 * @param strict whether an inconclusive claim fails
 * @param limit the longest time of one recording; after it the runtime counts as hung
 * @param missing runtimes that were not found, a line each with the way to get it
 * @param doubles runtimes that were left out because they equal another, a line each
 * @param namesakes the paths of runtimes that only their versions or numbers tell apart, a line each
 * @param children the children of the run; some have already described their runtime
 */
record Settings(List<LanguageRuntime> runtimes, boolean strict, Duration limit, List<String> missing,
        List<String> doubles, List<String> namesakes, Children children) {

    /** The prefix of all our names. */
    private static final String OURS = "gilproof.";

    private static final String RUNTIMES = OURS + "runtimes";
    private static final String STRICT = OURS + "strict";
    private static final String LIMIT = OURS + "limit";
    private static final List<String> NAMES = List.of(RUNTIMES, STRICT, LIMIT);

    /** Names of ours that are no settings of a run: they are allowed, and not recommended. */
    private static final List<String> OF_THE_BUILD = List.of(OURS + "version", OURS + "catalogue");

    Settings {
        runtimes = List.copyOf(runtimes);
        missing = List.copyOf(missing);
        doubles = List.copyOf(doubles);
        namesakes = List.copyOf(namesakes);
    }

    /** Settings of a run with all runtimes found. */
    Settings(List<LanguageRuntime> runtimes, boolean strict, Duration limit) {
        this(runtimes, strict, limit, List.of(), List.of(), List.of(), new Children());
    }

    /**
     * The settings of this JVM, read and checked once.
     *
     * @throws WrongSetting naming the allowed values
     * @throws TriedBefore when the call of Maven has had its run
     */
    static Settings ofThisJvm() {
        if (OfThisJvm.WRONG != null) {
            throw OfThisJvm.WRONG;
        }
        return OfThisJvm.SETTINGS;
    }

    /** The check asks each interpreter to describe itself, and is not repeated for every claim. */
    private static final class OfThisJvm {
        private static final Settings SETTINGS;
        private static final RuntimeException WRONG;

        static {
            Settings settings = null;
            RuntimeException wrong = null;
            try {
                Folders.ofThisJvm().ofOneCall().check();
                Selection.ofThisJvm().check();
                Folders.ofThisJvm().check();
                settings = of(System.getProperties());
            } catch (WrongSetting | TriedBefore found) {
                wrong = found;
            }
            SETTINGS = settings;
            WRONG = wrong;
        }
    }

    /**
     * The settings among some properties.
     *
     * @throws WrongSetting naming the allowed values
     */
    static Settings of(Properties properties) {
        for (String name : new TreeSet<>(properties.stringPropertyNames())) {
            boolean ofTheBuild = name.startsWith(MavenCall.OURS) || OF_THE_BUILD.contains(name);
            if (name.startsWith(OURS) && !NAMES.contains(name) && !ofTheBuild) {
                throw new WrongSetting("There is no setting " + name + ". There are " + String.join(", ", NAMES) + ".");
            }
        }
        boolean strict = flag(STRICT, properties.getProperty(STRICT, "false"));
        Duration limit = seconds(LIMIT, properties.getProperty(LIMIT, "60"));
        // The runtimes last: they take longest to check.
        Children children = new Children();
        Runtimes.Chosen chosen = runtimes(
                properties.getProperty(RUNTIMES, "default"), limit, new MavenCall(properties).directory(), children);
        return new Settings(chosen.runtimes(), strict, limit, chosen.missing(), chosen.doubles(), chosen.namesakes(),
                children);
    }

    private static Runtimes.Chosen runtimes(
            String value, Duration limit, Path directory, Children children) {
        try {
            return Runtimes.chosenBy(value, limit, directory, children);
        } catch (IllegalArgumentException | IllegalStateException | LinkageError wrong) {
            // The last two exceptions: a part of the build is missing, or can't be unpacked here.
            throw new WrongSetting(RUNTIMES + "=" + value + ": " + wrong.getMessage());
        }
    }

    private static boolean flag(String name, String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new WrongSetting(name + "=" + value + ": it is true or false.");
        }
        return value.equals("true");
    }

    private static Duration seconds(String name, String value) {
        try {
            long seconds = Long.parseLong(value);
            if (seconds > 0 && seconds <= 3600) {
                return Duration.ofSeconds(seconds);
            }
        } catch (NumberFormatException noNumber) {
            // Reported below, with the allowed values.
        }
        throw new WrongSetting(name + "=" + value + ": it is a whole number of seconds, from 1 to 3600.");
    }
}

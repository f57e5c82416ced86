package gilproof.runtime;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The runtimes that a user can choose from, and the reading of the setting by which they are chosen. */
public final class Runtimes {

    private static final Map<String, Supplier<LanguageRuntime>> OF_THE_BUILD = new LinkedHashMap<>();

    static {
        OF_THE_BUILD.put("jvm", Jvm::new);
        OF_THE_BUILD.put("cpython", CPythonOfTheBuild::new);
        OF_THE_BUILD.put("jython", Jython::new);
    }

    private Runtimes() {}

    /**
     * The runtimes that a setting names, in its order, each once.
     *
     * @param setting names and paths of Python executables, separated by commas; {@code default} stands for the build's
     *     own
     * @param limit how long an interpreter may take to say what it is
     * @throws IllegalArgumentException naming what is allowed, when a name is unknown or a path is no interpreter
     */
    public static List<LanguageRuntime> chosenBy(String setting, Duration limit) {
        Map<String, LanguageRuntime> chosen = new LinkedHashMap<>();
        for (String each : setting.split(",", -1)) {
            String word = each.strip();
            for (LanguageRuntime runtime : word.equals("default") ? ofTheBuild() : List.of(named(word, limit))) {
                chosen.putIfAbsent(runtime.name(), runtime);
            }
        }
        return List.copyOf(chosen.values());
    }

    /** The names of the runtimes that come with the build. */
    public static Set<String> namesOfTheBuild() {
        return Collections.unmodifiableSet(OF_THE_BUILD.keySet());
    }

    private static List<LanguageRuntime> ofTheBuild() {
        List<LanguageRuntime> all = new ArrayList<>();
        OF_THE_BUILD.values().forEach(each -> all.add(each.get()));
        return all;
    }

    private static LanguageRuntime named(String word, Duration limit) {
        if (OF_THE_BUILD.containsKey(word)) {
            return OF_THE_BUILD.get(word).get();
        }
        if (word.contains("/") || word.contains(File.separator)) {
            return at(Path.of(word), limit);
        }
        throw new IllegalArgumentException("no runtime is called '" + word + "'. " + allowed());
    }

    private static LanguageRuntime at(Path executable, Duration limit) {
        if (!Files.isExecutable(executable) || Files.isDirectory(executable)) {
            throw new IllegalArgumentException("no executable lies at " + executable + ". " + allowed());
        }
        List<String> interpreter = List.of(executable.toAbsolutePath().toString(), "-s");
        try (Child asked = Child.start(new Python(executable.toString(), interpreter), limit)) {
            About about = asked.about();
            return new Python(about.implementation() + "@" + about.version(), interpreter);
        } catch (RuntimeFault fault) {
            throw new IllegalArgumentException(
                    executable + " is no Python interpreter: " + fault.getMessage() + "\n" + allowed(), fault);
        }
    }

    private static String allowed() {
        return "Allowed are, separated by commas: default, " + String.join(", ", OF_THE_BUILD.keySet())
                + ", and paths of Python executables.";
    }
}

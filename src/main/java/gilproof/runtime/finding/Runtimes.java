package gilproof.runtime.finding;

import gilproof.runtime.LanguageRuntime;
import gilproof.runtime.RuntimeFault;
import gilproof.runtime.RuntimeKind;
import gilproof.runtime.child.Children;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The runtimes that a user can choose from, and the reader of the setting that chooses them. */
public final class Runtimes {

    /** The words for the build's own runtimes and for all of the machine. */
    private static final String DEFAULT = "default";
    private static final String ALL = "all";

    private final List<RuntimeKind> kinds;
    private final Search search;
    private final Map<String, LanguageRuntime> chosen = new LinkedHashMap<>();
    private final List<String> missing = new ArrayList<>();
    private final Path directory;

    Runtimes(List<RuntimeKind> kinds, Places places, Duration limit, Path directory, Children children) {
        this.kinds = kinds;
        this.directory = directory;
        search = new Search(kinds, places, limit, children);
    }

    /**
     * The choice of a setting.
     *
     * @param runtimes in its order, each once
     * @param missing runtimes that were not found, a line each with the way to get it
     * @param doubles runtimes that were left out because they equal another, a line each
     * @param namesakes the paths of runtimes that only their versions or numbers tell apart, a line each
     */
    public record Chosen(
            List<LanguageRuntime> runtimes, List<String> missing, List<String> doubles, List<String> namesakes) {

        public Chosen {
            runtimes = List.copyOf(runtimes);
            missing = List.copyOf(missing);
            doubles = List.copyOf(doubles);
            namesakes = List.copyOf(namesakes);
        }
    }

    /**
     * The runtimes that a setting names.
     *
     * @param setting names, with a version or without, and paths of Python executables, separated by commas; {@code default}
     *     stands for the build's own, {@code all} for these and all of the machine
     * @param limit the longest time for an interpreter's description of itself
     * @param directory the folder where relative paths begin
     * @param children the run's: interpreters are asked for their descriptions
     * @throws IllegalArgumentException naming the allowed values, when a name is unknown or a path is no interpreter; or the
     *     way to get a known runtime that is not here
     */
    public static Chosen chosenBy(String setting, Duration limit, Path directory, Children children) {
        return new Runtimes(Kinds.all(), Places.ofThisMachine(), limit, directory, children).choose(setting);
    }

    Chosen choose(String setting) {
        try {
            for (String word : setting.split(",", -1)) {
                add(word.strip());
            }
        } catch (RuntimeException wrong) {
            search.close();
            throw wrong;
        }
        search.closeUnused();
        return new Chosen(List.copyOf(chosen.values()), missing, search.doubles(), search.namesakes());
    }

    /** The names of the runtimes that come with the build. */
    public static Set<String> namesOfTheBuild() {
        return Kinds.all().stream()
                .filter(RuntimeKind::byDefault)
                .map(RuntimeKind::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void add(String word) {
        if (word.equals(DEFAULT)) {
            kinds.stream().filter(RuntimeKind::byDefault).forEach(kind -> add(kind.ofTheBuild().orElseThrow()));
        } else if (word.equals(ALL)) {
            search.asked(kinds.stream().flatMap(kind -> kind.ofTheBuild().stream()).toList()).forEach(this::add);
            search.all().forEach(this::add);
            missing.addAll(missing());
        } else if (word.contains("/") || word.contains(File.separator)) {
            at(directory.resolve(word)).forEach(this::add);
        } else {
            add(named(word));
        }
    }

    private void add(LanguageRuntime runtime) {
        chosen.putIfAbsent(runtime.name(), runtime);
    }

    /** The runtimes that a complete machine has and this one lacks, and those that could not be used. */
    private List<String> missing() {
        List<String> lines = new ArrayList<>(search.unusable());
        for (RuntimeKind kind : kinds) {
            String names = kind.wanted().stream()
                    .filter(name -> !search.isOfTheBuild(name)
                            && chosen.keySet().stream().noneMatch(here -> Search.goesBy(name, here)))
                    .collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                lines.add(names + ": " + kind.howToGet());
            }
        }
        return lines;
    }

    private List<LanguageRuntime> at(Path executable) {
        if (!Files.isExecutable(executable) || Files.isDirectory(executable)) {
            throw new IllegalArgumentException("no executable lies at " + executable + ". " + allowed());
        }
        try {
            return search.at(executable);
        } catch (RuntimeFault fault) {
            throw new IllegalArgumentException(
                    executable + " is no Python interpreter: " + fault.getMessage() + "\n" + allowed(), fault);
        }
    }

    private LanguageRuntime named(String word) {
        List<RuntimeKind> called = kinds.stream().filter(kind -> kind.isCalled(word)).toList();
        if (called.isEmpty()) {
            throw new IllegalArgumentException("no runtime is called '" + word + "'. " + allowed());
        }
        return called.stream()
                .filter(kind -> kind.name().equals(word))
                .flatMap(kind -> kind.ofTheBuild().stream())
                .findFirst()
                .or(() -> search.named(word))
                .orElseThrow(() -> new IllegalArgumentException("no " + word + " was found here. How to get one: "
                        + called.stream().map(RuntimeKind::howToGet).collect(Collectors.joining(" Or: "))));
    }

    private String allowed() {
        return "Allowed are, separated by commas: " + DEFAULT + ", " + ALL + ", "
                + kinds.stream().map(RuntimeKind::name).collect(Collectors.joining(", "))
                + ", such a name with a version (cpython@3.9, cpython@3.14t), and paths of Python executables.";
    }
}

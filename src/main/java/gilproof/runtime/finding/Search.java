package gilproof.runtime.finding;

import gilproof.runtime.About;
import gilproof.runtime.Interpreter;
import gilproof.runtime.LanguageRuntime;
import gilproof.runtime.Python;
import gilproof.runtime.RuntimeFault;
import gilproof.runtime.RuntimeKind;
import gilproof.runtime.Trait;
import gilproof.runtime.child.Asked;
import gilproof.runtime.child.Child;
import gilproof.runtime.child.Children;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Looks for interpreters and asks each for its description, once: the name of an executable proves nothing. The child that
 * answered is kept for the runtime that it belongs to.
 */
final class Search {

    private static final Pattern VERSION = Pattern.compile("\\d\\.\\d+");

    private final List<RuntimeKind> kinds;
    private final Places places;
    private final Duration limit;
    private final Children started;

    /**
     * The children that answered, or the reason why one did not, by the executable's path. Two paths may lead to one file
     * and yet to two interpreters: a script may depend on its own name, and a virtual environment is found by its link.
     */
    private final Map<Path, Child> children = new ConcurrentHashMap<>();
    private final Map<Path, RuntimeFault> faults = new ConcurrentHashMap<>();

    /** The children of the runtimes that come with the build, by their names. */
    private final Map<String, Child> ofTheBuild = new ConcurrentHashMap<>();

    private final Map<Path, List<LanguageRuntime>> made = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();

    /** The runtimes with their paths, a line each, by the name that they have by themselves. */
    private final Map<String, List<String>> paths = new TreeMap<>();

    /** Interpreters that were left out, by path, with the name of the equal runtime. */
    private final Map<Path, String> doubles = new TreeMap<>();

    Search(List<RuntimeKind> kinds, Places places, Duration limit, Children started) {
        this.kinds = kinds;
        this.places = places;
        this.limit = limit;
        this.started = started;
    }

    /** The runtimes that come with the build, each asked for its description; the claims report a failure. */
    List<LanguageRuntime> asked(List<LanguageRuntime> ofTheBuild) {
        return ofTheBuild.parallelStream().map(this::asked).toList();
    }

    private LanguageRuntime asked(LanguageRuntime runtime) {
        try {
            Child child = started.start(runtime, limit);
            ofTheBuild.put(runtime.name(), child);
            return new Asked(runtime.name(), runtime, child);
        } catch (RuntimeFault later) {
            return runtime;
        }
    }

    /** The runtimes of the machine, each implementation in each version, with its lock and without it, once. */
    List<LanguageRuntime> all() {
        Set<Path> executables = executables(kinds);
        // At once: the start of an interpreter is part work, part waiting.
        executables.parallelStream().forEach(this::ask);
        Map<String, String> seen = new HashMap<>();
        ofTheBuild.forEach((name, child) -> seen.put(identity(child.about()), name));
        Map<Path, String> kept = new HashMap<>();
        List<LanguageRuntime> all = new ArrayList<>();
        for (Path executable : executables) {
            Child child = children.get(key(executable));
            if (child == null) {
                continue;
            }
            String same = seen.get(identity(child.about()));
            if (same == null) {
                List<LanguageRuntime> offered = at(executable);
                same = offered.get(0).name();
                seen.put(identity(child.about()), same);
                all.addAll(offered);
            } else {
                doubles.put(executable, same);
            }
            kept.put(Places.identity(executable), same);
        }
        addOtherNames(executables, kept);
        all.sort(Comparator.comparing(runtime -> sortable(runtime.name())));
        return all;
    }

    /** Links to interpreters that were found; a link beside its target is just another name. */
    private void addOtherNames(Set<Path> executables, Map<Path, String> kept) {
        for (RuntimeKind kind : kinds) {
            for (Path other : kind.executable().map(places::named).orElse(List.of())) {
                Path file = Places.identity(other);
                boolean beside = Objects.equals(Places.real(other.getParent()), file.getParent());
                if (!executables.contains(other) && kept.containsKey(file) && !beside) {
                    doubles.put(other, kept.get(file));
                }
            }
        }
    }

    /** Interpreters that were left out because they equal a runtime that is tried, a line each. */
    List<String> doubles() {
        return doubles.entrySet().stream().map(each -> each.getKey() + " is the same as " + each.getValue()).toList();
    }

    /** A name with its numbers padded to equal length: 3.9 comes before 3.10. */
    private static String sortable(String name) {
        return Pattern.compile("\\d+").matcher(name)
                .replaceAll(number -> String.format("%04d", Integer.valueOf(number.group())));
    }

    private static String identity(About about) {
        return about.implementation() + " " + about.version() + " " + about.has(Trait.GIL);
    }

    /** Executables that seem to be interpreters and can't be used, a line each. */
    List<String> unusable() {
        return faults.entrySet().stream()
                .map(each -> each.getKey() + " can't be used: "
                        + each.getValue().getMessage().lines().collect(Collectors.joining(" ")))
                .sorted()
                .toList();
    }

    /**
     * The runtimes that an executable offers.
     *
     * @throws RuntimeFault when it is no interpreter
     */
    List<LanguageRuntime> at(Path executable) {
        ask(executable);
        Path path = key(executable);
        if (faults.containsKey(path)) {
            throw faults.get(path);
        }
        return made.computeIfAbsent(path, asked -> madeFrom(executable, children.get(asked)));
    }

    /** The first on the machine with this name: {@code pypy} or {@code cpython@3.9}. */
    Optional<LanguageRuntime> named(String name) {
        Matcher version = VERSION.matcher(name);
        String wanted = version.find() ? version.group() : null;
        Set<Path> executables = executables(
                kinds.stream().filter(kind -> kind.isCalled(name)).toList());
        return executables.stream()
                .filter(each -> mayBe(wanted, each))
                .flatMap(each -> offeredBy(each, name).stream())
                .findFirst();
    }

    private Set<Path> executables(List<RuntimeKind> some) {
        Set<Path> executables = new LinkedHashSet<>();
        some.forEach(kind -> kind.executable().ifPresent(name -> executables.addAll(places.executables(name))));
        return executables;
    }

    /** The names of an executable's file for a version; if the name has none, the executable must be asked. */
    private static boolean mayBe(String version, Path executable) {
        Matcher named = VERSION.matcher(Places.identity(executable).getFileName().toString());
        return version == null || !named.find() || named.group().equals(version);
    }

    private Optional<LanguageRuntime> offeredBy(Path executable, String name) {
        try {
            List<LanguageRuntime> offered = at(executable);
            About about = children.get(key(executable)).about();
            boolean whole = name.equals(about.implementation() + "@" + about.version());
            return offered.stream().filter(each -> whole || goesBy(name, each.name())).findFirst();
        } catch (RuntimeFault unusable) {
            return Optional.empty();
        }
    }

    /** Whether a runtime of the build has this name. */
    boolean isOfTheBuild(String name) {
        return ofTheBuild.values().stream()
                .anyMatch(child -> goesBy(name, new Interpreter(List.of(), child.about()).name()));
    }

    /** Whether a runtime's name is the requested one, or the requested one with a version behind it. */
    static boolean goesBy(String asked, String name) {
        return name.equals(asked) || name.matches("\\Q" + asked + "\\E[@.-].*");
    }

    private void ask(Path executable) {
        Path path = key(executable);
        if (children.containsKey(path) || faults.containsKey(path)) {
            return;
        }
        try {
            children.put(path, started.start(new Python(executable.toString(), command(executable)), limit));
        } catch (RuntimeFault fault) {
            faults.put(path, fault);
        }
    }

    private static Path key(Path executable) {
        return executable.toAbsolutePath().normalize();
    }

    /** Not by the target of its links: a virtual environment's executable is a link to its creator's. */
    private static List<String> command(Path executable) {
        return List.of(executable.toAbsolutePath().toString());
    }

    private List<LanguageRuntime> madeFrom(Path executable, Child child) {
        Interpreter interpreter = new Interpreter(command(executable), child.about());
        List<LanguageRuntime> offered = kinds.stream()
                .map(kind -> kind.madeFrom(interpreter))
                .filter(some -> !some.isEmpty())
                .findFirst()
                // An unknown implementation is a Python all the same.
                .orElseGet(() -> List.of(interpreter.as(interpreter.name())));
        List<LanguageRuntime> runtimes = new ArrayList<>();
        for (LanguageRuntime runtime : offered) {
            String name = distinct(runtime.name(), child.about().version());
            runtimes.add(new Asked(name, runtime, runtimes.isEmpty() ? child : null));
            paths.computeIfAbsent(runtime.name(), first -> new ArrayList<>()).add(name + " is " + executable);
        }
        return runtimes;
    }

    /** The paths of runtimes that only their versions or numbers tell apart, a line each. */
    List<String> namesakes() {
        return paths.values().stream().filter(lines -> lines.size() > 1).flatMap(List::stream).toList();
    }

    /** A unique name: two equal names get their whole version, or else a number. */
    private String distinct(String name, String version) {
        String full = name.replaceFirst("@\\d+(\\.\\d+)*(-\\w+)*", "@" + Matcher.quoteReplacement(version));
        String free = names.contains(name) ? full : name;
        for (int number = 2; names.contains(free); number++) {
            free = full + "#" + number;
        }
        names.add(free);
        return free;
    }

    /** Ends the children of all executables but those from which runtimes were made. */
    void closeUnused() {
        children.forEach((path, child) -> {
            if (!made.containsKey(path)) {
                child.close();
            }
        });
    }

    /** Ends all children. */
    void close() {
        children.values().forEach(Child::close);
        ofTheBuild.values().forEach(Child::close);
    }
}

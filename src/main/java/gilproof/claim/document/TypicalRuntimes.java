package gilproof.claim.document;

import static gilproof.runtime.Trait.COROUTINES;
import static gilproof.runtime.Trait.CTYPES;
import static gilproof.runtime.Trait.FORK;
import static gilproof.runtime.Trait.GAP_CAUSES;
import static gilproof.runtime.Trait.GIL;
import static gilproof.runtime.Trait.LIBRARY;
import static gilproof.runtime.Trait.NAMED_PIPES;
import static gilproof.runtime.Trait.ON_LINUX;
import static gilproof.runtime.Trait.PROCESSES;
import static gilproof.runtime.Trait.SEPARATE_EXTENSIONS;
import static gilproof.runtime.Trait.SLOW_PROCESSES;
import static gilproof.runtime.Trait.SUBINTERPRETERS;
import static gilproof.runtime.Trait.SWITCH_INTERVAL;
import static gilproof.runtime.Trait.VIRTUAL_THREADS;
import static gilproof.runtime.Trait.ZLIB_OF_C;

import gilproof.runtime.About;
import gilproof.runtime.Trait;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Typical runtimes on Linux; each claim applies to at least one of them. */
final class TypicalRuntimes {

    private static final List<String> FORK_ONLY = List.of("fork");
    private static final List<String> SPAWN_ONLY = List.of("spawn");
    private static final List<String> UNTIL_3_13 = List.of("fork", "spawn", "forkserver");
    private static final List<String> SINCE_3_14 = List.of("forkserver", "fork", "spawn");

    private TypicalRuntimes() {}

    static List<About> all() {
        return List.of(
                python("cpython", "3.14.3", SINCE_3_14, GIL, CTYPES, ZLIB_OF_C, SWITCH_INTERVAL, COROUTINES, LIBRARY,
                        SUBINTERPRETERS),
                python("cpython", "3.14.3", SINCE_3_14, CTYPES, ZLIB_OF_C, SWITCH_INTERVAL, COROUTINES, SEPARATE_EXTENSIONS),
                python("cpython", "3.9.25", UNTIL_3_13, GIL, CTYPES, ZLIB_OF_C, SWITCH_INTERVAL, COROUTINES),
                python("cpython", "2.7.18", FORK_ONLY, GIL, CTYPES, ZLIB_OF_C),
                python("pypy", "3.11.13", UNTIL_3_13, GIL, CTYPES, ZLIB_OF_C, COROUTINES),
                python("graalpy", "3.12.8", SPAWN_ONLY, GIL, COROUTINES, SLOW_PROCESSES),
                python("jython", "2.7.4", List.of()),
                python("ironpython", "2.7.12", List.of()),
                about("jvm", "17.0.1", SPAWN_ONLY, Set.of(PROCESSES, ON_LINUX, NAMED_PIPES, GAP_CAUSES)),
                about("jvm", "25.0.1", SPAWN_ONLY, Set.of(PROCESSES, ON_LINUX, NAMED_PIPES, GAP_CAUSES, VIRTUAL_THREADS)));
    }

    private static About python(String implementation, String version, List<String> startMethods, Trait... more) {
        Set<Trait> traits = new HashSet<>(List.of(more));
        traits.addAll(Set.of(ON_LINUX, NAMED_PIPES, GAP_CAUSES));
        if (!startMethods.isEmpty()) {
            traits.add(PROCESSES);
        }
        if (startMethods.contains("fork")) {
            traits.add(FORK);
        }
        return about(implementation, version, startMethods, traits);
    }

    private static About about(String implementation, String version, List<String> startMethods, Set<Trait> traits) {
        return new About(implementation, version, "linux", traits, startMethods, null, implementation);
    }
}

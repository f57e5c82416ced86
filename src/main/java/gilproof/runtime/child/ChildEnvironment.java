package gilproof.runtime.child;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The environment of a child: the user's, without variables that could change the measurement or its output. Variables by
 * which an installation finds its parts stay, and so do those that a system may need to start anything ({@code PATH}, {@code
 * LD_LIBRARY_PATH}, {@code LD_PRELOAD}, {@code JAVA_HOME}, {@code DOTNET_ROOT}, {@code IRONPYTHONPATH}, {@code
 * PYENV_VERSION}).
 */
final class ChildEnvironment {

    /**
     * Variables that no child inherits.
     *
     * @param names their names, in capital letters
     * @param why their effect
     */
    record Taken(Pattern names, String why) {

        private static Taken of(String names, String why) {
            return new Taken(Pattern.compile(names), why);
        }

        private boolean includes(String variable) {
            // Windows ignores case in names.
            return names.matcher(variable.toUpperCase(Locale.ROOT)).matches();
        }
    }

    static final List<Taken> TAKEN = List.of(
            Taken.of("PYTHON.*|__PYVENV_LAUNCHER__", "change where CPython finds modules, how it prints, and its lock"),
            Taken.of("JYTHON.*(?<!_HOME)", "options and paths for Jython's start script"),
            Taken.of("IRONPYTHON(INSPECT|STARTUP|WARNINGS)", "make IronPython do more than run a script"),
            Taken.of("PYPY.*", "the collector, the compiler and the log of PyPy"),
            Taken.of("(GRAAL|TRUFFLE|POLYGLOT).*", "options of GraalPy"),
            Taken.of("_JAVA_OPTIONS|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS",
                    "flags of every JVM, which may contradict a child's"),
            Taken.of("JAVA_(OPTS|OPTIONS|MEM|STACK)|CLASSPATH", "flags and classes that start scripts hand to a JVM"),
            Taken.of("MONO_(ENV_OPTIONS|GC_.*|LOG_.*|DEBUG|TRACE.*|THREADS_PER_CPU)", "options of Mono"),
            Taken.of("COMPLUS_.*", "options of .NET"),
            Taken.of(
                    "DOTNET_(?!ROOT|SYSTEM_GLOBALIZATION_INVARIANT$|BUNDLE_EXTRACT_BASE_DIR$).*",
                    "options of .NET; these three tell what the machine has"),
            Taken.of("MALLOC_.*|GLIBC_TUNABLES|MIMALLOC_.*", "options of the allocators below CPython"),
            Taken.of("LD_(DEBUG.*|BIND_NOW|PROFILE.*)", "make the dynamic linker print, or start processes more slowly"),
            Taken.of("COVERAGE_PROCESS_.*|COV_CORE_.*", "trace every Python process that has the module coverage"),
            Taken.of("BASH_ENV|ENV|SHELLOPTS|BASHOPTS", "make start scripts run and print more than is in them"),
            Taken.of("(HTTPS?|FTP|ALL|NO)_PROXY", "the one server that a child asks is on this machine"),
            Taken.of("LC_.*|LANG|LANGUAGE", "the language of messages, and how numbers are written; but see below"),
            Taken.of(Protocol.IS_KNOWN + "|" + Protocol.COMMAND, "are the suite's to set"));

    private ChildEnvironment() {}

    /** Turns an inherited environment into a child's. */
    static void define(Map<String, String> environment) {
        // The encoding of paths stays: the child must find its files under the same names.
        String letters = Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .map(environment::get)
                .filter(value -> value != null && !value.isEmpty())
                .findFirst()
                .orElse(null);
        environment.keySet().removeIf(variable -> TAKEN.stream().anyMatch(each -> each.includes(variable)));
        if (letters != null) {
            environment.put("LC_CTYPE", letters);
        }
        environment.put("TZ", "UTC");
        // The user's own packages. Not by the option -s: the executable may not have it.
        environment.put("PYTHONNOUSERSITE", "1");
    }
}

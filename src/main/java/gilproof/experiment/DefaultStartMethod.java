package gilproof.experiment;

import gilproof.runtime.About;
import java.util.List;

/**
 * Which start method is the default, as documented: of the rows that apply, the first counts.
 *
 * @param implementation the runtime's implementation, or {@code *} for any
 * @param from the first version of the language with which it is so
 * @param system how the system's name begins, or {@code *} for any
 * @param method the start method
 */
record DefaultStartMethod(String implementation, String from, String system, String method) {

    private static final List<DefaultStartMethod> DOCUMENTED = List.of(
            new DefaultStartMethod("jvm", "0", "*", "spawn"),
            new DefaultStartMethod("graalpy", "0", "*", "spawn"),
            new DefaultStartMethod("*", "0", "Windows", "spawn"),
            new DefaultStartMethod("*", "3.8", "Mac", "spawn"),
            new DefaultStartMethod("*", "3.14", "*", "forkserver"),
            new DefaultStartMethod("*", "0", "*", "fork"));

    /** The start method that a runtime has by default on a system of that name. */
    static String documentedOn(About about, String system) {
        return DOCUMENTED.stream()
                .filter(row -> row.appliesTo(about, system))
                .findFirst()
                .orElseThrow()
                .method();
    }

    private boolean appliesTo(About about, String name) {
        return matches(implementation, about.implementation())
                && (system.equals("*") || name.startsWith(system))
                && about.isAtLeast(from);
    }

    private static boolean matches(String pattern, String word) {
        return pattern.equals("*") || pattern.equals(word);
    }
}

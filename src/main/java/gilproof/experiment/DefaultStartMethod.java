package gilproof.experiment;

import gilproof.runtime.About;
import java.util.List;

/**
 * The documented default start method: the first row that applies counts.
 *
 * @param implementation the runtime's implementation, or {@code *} for any
 * @param from the first version of the language with this default
 * @param platform the system that the runtime runs on, as Python calls it, or {@code *} for any
 * @param method the start method
 */
record DefaultStartMethod(String implementation, String from, String platform, String method) {

    private static final List<DefaultStartMethod> DOCUMENTED = List.of(
            new DefaultStartMethod("jvm", "0", "*", "spawn"),
            new DefaultStartMethod("graalpy", "0", "*", "spawn"),
            new DefaultStartMethod("*", "0", "win32", "spawn"),
            new DefaultStartMethod("*", "3.8", "darwin", "spawn"),
            new DefaultStartMethod("*", "3.14", "*", "forkserver"),
            new DefaultStartMethod("*", "0", "*", "fork"));

    /** A runtime's default start method on the system that it runs on. */
    static String documentedFor(About about) {
        return DOCUMENTED.stream()
                .filter(row -> row.appliesTo(about))
                .findFirst()
                .orElseThrow()
                .method();
    }

    private boolean appliesTo(About about) {
        return matches(implementation, about.implementation())
                && matches(platform, about.platform())
                && about.isAtLeast(from);
    }

    private static boolean matches(String pattern, String word) {
        return pattern.equals("*") || pattern.equals(word);
    }
}

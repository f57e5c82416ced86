package gilproof.runtime;

import java.util.List;
import java.util.Set;

/**
 * What a runtime says of itself.
 *
 * @param implementation {@code jvm}, or a Python implementation's own name: {@code cpython}, {@code jython}, ...
 * @param version for example {@code 3.14.3}
 * @param traits what it has
 * @param startMethods the ways in which it starts processes, its default first; empty when it starts none
 * @param noProcesses why it starts no processes, in its own words, or {@code null} if it does
 * @param build its description of itself
 */
public record About(
        String implementation,
        String version,
        Set<Trait> traits,
        List<String> startMethods,
        String noProcesses,
        String build) {

    public About {
        traits = Set.copyOf(traits);
        startMethods = List.copyOf(startMethods);
    }

    /** Whether it has a trait. */
    public boolean has(Trait trait) {
        return traits.contains(trait);
    }
}

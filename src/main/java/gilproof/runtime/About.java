package gilproof.runtime;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a runtime says of itself.
 *
 * @param implementation {@code jvm}, or a Python implementation's own name: {@code cpython}, {@code jython}, ...
 * @param version for example {@code 3.14.3}
 * @param platform the system that it runs on, as Python calls it: {@code linux}, {@code darwin}, {@code win32}, ...
 * @param traits what it has
 * @param startMethods the ways in which it starts processes, its default first; empty when it starts none
 * @param noProcesses why it starts no processes, in its own words, or {@code null} if it does
 * @param build its description of itself
 */
public record About(
        String implementation,
        String version,
        String platform,
        Set<Trait> traits,
        List<String> startMethods,
        String noProcesses,
        String build) {

    public About {
        traits = Set.copyOf(traits);
        startMethods = List.copyOf(startMethods);
    }

    /** Whether its version is that one or a later one, by the numbers in it. */
    public boolean isAtLeast(String earliest) {
        return Arrays.compare(numbers(version), numbers(earliest)) >= 0;
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("[^0-9]+"))
                .filter(part -> !part.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    /** The same, if it started processes by every method. */
    public About withProcesses() {
        Set<Trait> more = EnumSet.of(Trait.PROCESSES, Trait.FORK);
        more.addAll(traits);
        return new About(implementation, version, platform, more, List.of("fork", "spawn", "forkserver"), null, build);
    }

    /** Whether it has a trait. */
    public boolean has(Trait trait) {
        return traits.contains(trait);
    }
}

package gilproof.runtime;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A runtime's description of itself.
 *
 * @param implementation {@code jvm}, or a Python implementation's own name: {@code cpython}, {@code jython}, ...
 * @param version for example {@code 3.14.3}
 * @param platform the system that it runs on, as Python calls it: {@code linux}, {@code darwin}, {@code win32}, ...
 * @param traits its traits
 * @param startMethods its start methods for processes, the default first; empty if it starts none
 * @param noProcesses the reason why it starts no processes, in its own words, or {@code null} if it does
 * @param build its description of its build
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

    /** Whether its version is this one or a later one, by the numbers in it. */
    public boolean isAtLeast(String earliest) {
        return Arrays.compare(numbers(version), numbers(earliest)) >= 0;
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("[^0-9]+"))
                .filter(part -> !part.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    /** This description, as if it started processes by every method. */
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

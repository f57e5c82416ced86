package gilproof.claim.run;

import gilproof.runtime.Memory;
import gilproof.runtime.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Predicate;
import org.junit.platform.engine.ConfigurationParameters;
import org.junit.platform.engine.support.hierarchical.ParallelExecutionConfiguration;
import org.junit.platform.engine.support.hierarchical.ParallelExecutionConfigurationStrategy;

/**
 * The number of claims that are tried at once: all of them, since most wait for a recording, unless the machine limits the
 * number of threads and processes, or has little memory.
 */
public final class ClaimsAtOnce implements ParallelExecutionConfigurationStrategy {

    private static final int ALL = 200;

    private static final int FEWEST = 1;

    /** Tasks of the suite itself and of its first experiments. */
    private static final int OF_THE_SUITE = 60;

    /** Tasks of a claim and its control: a thread and a child each, and a child's processes. A JVM has about twenty. */
    private static final int OF_A_CLAIM = 80;

    /** Megabytes for what the suite itself still needs, and the largest child. */
    private static final int MEGABYTES_OF_THE_SUITE = 800;

    /** Megabytes of a claim and its control, a child JVM each. */
    private static final int MEGABYTES_OF_A_CLAIM = 120;

    /**
     * What the machine gives.
     *
     * @param tasks how many more processes and threads together; empty where nothing limits them
     * @param megabytes how much more memory; empty where there is plenty
     */
    record Given(OptionalLong tasks, OptionalLong megabytes) {

        static Given here() {
            return new Given(Tasks.ofThisMachine().free(), Memory.ofThisMachine().scarce());
        }
    }

    @Override
    public ParallelExecutionConfiguration createConfiguration(ConfigurationParameters configuration) {
        return new OfSome(number(Given.here()));
    }

    /** The number that may be tried at once with so much free. */
    static int number(Given given) {
        return Math.min(
                number(given.tasks(), OF_THE_SUITE, OF_A_CLAIM),
                number(given.megabytes(), MEGABYTES_OF_THE_SUITE, MEGABYTES_OF_A_CLAIM));
    }

    private static int number(OptionalLong free, int ofTheSuite, int ofAClaim) {
        return (int) free.stream()
                .map(some -> Math.max(FEWEST, (some - ofTheSuite) / ofAClaim))
                .filter(some -> some < ALL)
                .findFirst()
                .orElse(ALL);
    }

    /** Whether all of them may be tried at once. */
    static boolean areAll(Given given) {
        return number(given) == ALL;
    }

    /** The reasons why they are not all tried at once, a line each; none if they are. */
    static List<String> words(Given given) {
        List<String> lines = new ArrayList<>();
        if (number(given.tasks(), OF_THE_SUITE, OF_A_CLAIM) < ALL) {
            lines.add("processes and threads: the machine gives " + given.tasks().getAsLong()
                    + " more, so fewer claims are tried at once");
        }
        if (given.megabytes().isPresent()) {
            lines.add("memory: the machine gives " + given.megabytes().getAsLong()
                    + " MB more, so fewer claims are tried at once");
        }
        return lines;
    }

    /** So many threads, and as many more for claims that wait for another. */
    private record OfSome(int number) implements ParallelExecutionConfiguration {

        @Override
        public int getParallelism() {
            return number;
        }

        @Override
        public int getMinimumRunnable() {
            return number;
        }

        @Override
        public int getMaxPoolSize() {
            // All claims may wait for their controls at once. If threads are few, no thread replaces one that waits.
            return number == ALL ? 2 * ALL : number;
        }

        @Override
        public Predicate<? super ForkJoinPool> getSaturatePredicate() {
            return pool -> true;
        }

        @Override
        public int getCorePoolSize() {
            return number;
        }

        @Override
        public int getKeepAliveSeconds() {
            return 30;
        }
    }
}

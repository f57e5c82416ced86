package gilproof.claim.run;

import java.util.OptionalLong;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Predicate;
import org.junit.platform.engine.ConfigurationParameters;
import org.junit.platform.engine.support.hierarchical.ParallelExecutionConfiguration;
import org.junit.platform.engine.support.hierarchical.ParallelExecutionConfigurationStrategy;

/**
 * The number of claims that are tried at once: all of them, since most wait for a recording, unless the machine limits the
 * number of threads and processes.
 */
public final class ClaimsAtOnce implements ParallelExecutionConfigurationStrategy {

    private static final int ALL = 200;

    private static final int FEWEST = 1;

    /** Tasks of the suite itself and of its first experiments. */
    private static final int OF_THE_SUITE = 60;

    /** Tasks of a claim and its control: a thread and a child each. A JVM has about twenty. */
    private static final int OF_A_CLAIM = 50;

    @Override
    public ParallelExecutionConfiguration createConfiguration(ConfigurationParameters configuration) {
        return new OfSome(number(Tasks.ofThisMachine().free()));
    }

    /** The number that may be tried at once with so many free tasks. */
    static int number(OptionalLong free) {
        return (int) free.stream()
                .map(tasks -> Math.max(FEWEST, (tasks - OF_THE_SUITE) / OF_A_CLAIM))
                .filter(some -> some < ALL)
                .findFirst()
                .orElse(ALL);
    }

    /** Whether all of them may be tried at once. */
    static boolean areAll(OptionalLong free) {
        return number(free) == ALL;
    }

    /** The reason why they are not all tried at once, in a sentence; empty if they are. */
    static String words(OptionalLong free) {
        return areAll(free)
                ? ""
                : "processes and threads: the machine gives " + free.getAsLong() + " more, so few claims are tried at once";
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

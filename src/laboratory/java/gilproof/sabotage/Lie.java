package gilproof.sabotage;

import static gilproof.sabotage.Suspicion.broken;
import static gilproof.sabotage.Suspicion.brokenGivenProcessors;
import static gilproof.sabotage.Suspicion.disbelieving;
import static gilproof.sabotage.Suspicion.disbelievingGivenProcessors;
import static gilproof.sabotage.Suspicion.surprised;
import static gilproof.sabotage.Suspicion.surprisedGivenProcessors;
import static gilproof.sabotage.Suspicion.surprisedOrDisbelieving;
import static gilproof.sabotage.Suspicion.unaware;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The lies of interpreters, and the claims that must detect each. A lie is a module of its name among the test resources.
 *
 * <p>It is tried only on the claims that are named with it: on those that should detect it, and on some that it does not
 * affect.
 */
enum Lie {
    NOTHING("nothing: everything works as usual", unaware("S1", "S3", "T1", "M1", "M2", "M3", "X3")),

    THREADS_IN_TURN(
            "threads run one after the other",
            surprised("T5"),
            surprisedGivenProcessors("T1", "G6"), // They never meet: neither exclusion nor its opposite is believed of them.
            unaware("M1", "G1")),
    PROCESSES_THAT_ARE_THREADS(
            "processes are secretly threads",
            surprised("M2", "M3", "M4", "G5", "P3"),
            broken("M1")),
    SLY_PROCESSES_THAT_ARE_THREADS(
            "processes are secretly threads, each with a made-up process id", surprised("M2", "M3", "P3")),
    PROCESSES_THAT_SHARE(
            "a process shares its list with its parent", surprised("M2", "M3", "P6")),
    SPAWN_THAT_FORKS("a spawn is a fork", surprised("M3", "P6"), unaware("M2")),
    DEFAULT_THAT_IS_ANOTHER("fork is falsely called the default start method", surprised("P6"), unaware("M3")),

    PROCESSES_THAT_START_LATE(
            "processes take five seconds to start, the first apart", surprised("P1", "P2"), unaware("M2")),

    SLEEP_THAT_SPINS("a sleep spins", surprised("T3"), unaware("S1", "T1")),
    SLEEP_THAT_KEEPS_THE_LOCK(
            "a sleep keeps the lock", surprised("T4", "T5"), surprisedGivenProcessors("T1", "G6"), unaware("S1")),
    SLEEP_THAT_ENDS_EARLY("a sleep ends early", surprised("S1", "T1")),

    LOCK_THAT_IS_NONE(
            "a lock does not lock",
            surprised("M5"),
            surprisedGivenProcessors("M6", "T7"),
            brokenGivenProcessors("T1"),
            unaware("M1")),
    VALUE_LOCK_THAT_IS_NONE("the lock of a Value does not lock", surprisedGivenProcessors("X1"), unaware("X2")),
    VALUE_THAT_IS_A_COPY("each process has a Value and an Array of its own", surprised("X1", "X2"), unaware("X3")),

    POOL_THAT_REPLACES_ITS_WORKERS("a pool of processes starts one for each task", surprised("P9")),
    CRASH_THAT_ENDS_A_THREAD("a crash ends only its thread", surprised("P7")),
    DAEMON_THAT_IS_WAITED_FOR("the program waits for a daemon thread", surprised("P10")),
    FORK_THAT_FREES_LOCKS("a fork frees the locks that it copies", surprised("P8"), unaware("M9")),
    SHARED_MEMORY_THAT_IS_A_COPY("each process has a RawArray of its own", surprised("X6"), unaware("X1")),
    HANDLER_IN_ANOTHER_THREAD("a signal's handler has a thread of its own", surprised("N10")),

    QUEUE_THAT_DROPS("a queue drops values", surprised("X3"), broken("X5")),
    QUEUE_THAT_DOES_NOT_FLUSH("a queue loses what a process had not flushed at its end", surprised("X3")),
    QUEUE_THAT_REORDERS("a queue changes their order", surprised("X3")),
    QUEUE_THAT_REPEATS("a queue sends some values twice", surprised("X3")),

    CLOCK_THAT_JUMPS("a clock jumps ahead and back", disbelieving("is no recording|be believed", "S1", "S3", "T1")),
    CLOCK_THAT_JUMPS_INSIDE(
            "a clock is ahead inside threads only", disbelieving("its clock is wrong", "T1", "T2"), unaware("X3")),
    CLOCK_THAT_IS_SLOW("a clock is slow", surprised("S1", "T1")),
    CLOCK_THAT_IS_FAST("a clock is fast", disbelieving("its clock is wrong", "S1", "S3", "T1")),
    REPORT_OF_HALF_THE_TIME("a timer reports half of the time", surprised("S3"), unaware("S1")),

    COROUTINE_SLEEP_THAT_KEEPS_THE_THREAD("a coroutine that sleeps keeps its thread", surprised("T8"), unaware("S1", "T1")),
    EXECUTOR_THAT_IS_THE_LOOP(
            "an executor works in the loop's own thread", surprised("T9"), unaware("T8")),

    C_THAT_KEEPS_THE_LOCK("ctypes.CDLL keeps the lock for zlib's functions", surprised("C5"), unaware("C6")),
    C_THAT_GIVES_THE_LOCK_UP("ctypes.PyDLL gives the lock up for zlib's functions", surprised("C5")),
    ZLIB_THAT_KEEPS_THE_LOCK("zlib.compress keeps the lock", surprised("C6"), unaware("C5")),
    SORTED_THAT_LETS_OTHERS_RUN("sorted lets other threads run", surprised("C6")),

    CLOCK_OF_THE_THREAD(
            "a clock counts only while its thread has a processor: it leaves out each gap",
            disbelieving("its clock is wrong", "T1", "T5", "G1")),
    CLOCK_OF_THE_PROCESS(
            "a clock counts only while its process has a processor", surprised("S1", "T1"),
            disbelieving("its clock is wrong", "G5")),
    CLOCK_THAT_NAPS(
            "threads sleep for a moment on each iteration, while they claim to execute code",
            disbelievingGivenProcessors("waits between its stamps", "T5", "G1", "G5")),
    CLOCK_THAT_YIELDS(
            "threads leave the processor to others on each iteration, while they claim to execute code",
            surprisedOrDisbelieving("waits between its stamps|has possession while the other", "G1")),
    LOOPS_THAT_NAP("a loop that claims to compute sleeps for a moment on each iteration", surprised("C1"),
            brokenGivenProcessors("T3")),

    WAITS_THAT_ARE_NONE("the count of a thread's waits is always zero", unaware("G1", "G5", "T5")),
    WAITS_THAT_GROW("the count of a thread's waits grows by itself", unaware("G1", "G5", "T5")),
    WAITS_THAT_ARE_HIDDEN("a machine tells a thread nothing about itself", unaware("G1", "G5", "T5", "T3")),

    LOCK_DENIED("the interpreter denies its global lock", surprised("G1", "C1", "C4")),
    LOCK_CLAIMED("the interpreter claims a global lock, and has none", surprised("G1")),
    LOCK_LENT(
            "another thread gets a global lock while its holder is denied a processor", surprised("G1", "C1")),
    LOCK_OF_ONES_OWN_LENT(
            "another thread gets a lock of the program while its holder is denied a processor", broken("G3")),
    SWITCH_INTERVAL_IGNORED("a new switch interval has no effect", surprised("C3"));

    /** Names of modules, with commas between: the lies to tell. Without it, all are told. */
    private static final String SELECTION = "gilproof.lies";

    private final String words;
    private final List<Suspicion> suspicions;

    @SafeVarargs
    Lie(String words, Stream<Suspicion>... suspicions) {
        this.words = words;
        List<Suspicion> all = new ArrayList<>();
        for (Stream<Suspicion> some : suspicions) {
            some.forEach(all::add);
        }
        this.suspicions = List.copyOf(all);
    }

    /** Its subject, as a sentence without a full stop. */
    String words() {
        return words;
    }

    /** The expected reactions of the claims that it is tried on. */
    List<Suspicion> suspicions() {
        return suspicions;
    }

    /** The Python module that tells it. */
    String module() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether only an interpreter without a global lock can tell it. */
    boolean needsNoLock() {
        return this == LOCK_CLAIMED || this == LOCK_LENT || this == LOCK_OF_ONES_OWN_LENT;
    }

    /** Whether its threads must share one processor: there one of them is denied it whenever the other runs. */
    boolean needsOneProcessor() {
        return this == LOCK_LENT || this == LOCK_OF_ONES_OWN_LENT || this == CLOCK_THAT_YIELDS;
    }

    /** The lies of this run: all, or those that {@code -Dgilproof.lies} names. */
    static List<Lie> selected() {
        List<String> names = Arrays.stream(System.getProperty(SELECTION, "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        List<Lie> selected = Arrays.stream(values())
                .filter(lie -> names.isEmpty() || names.contains(lie.module()))
                .toList();
        if (!names.isEmpty() && selected.size() != names.size()) {
            throw new IllegalArgumentException(
                    "-D" + SELECTION + "=" + String.join(",", names) + " names an unknown lie; there are "
                            + Arrays.stream(values()).map(Lie::module).toList());
        }
        return selected;
    }
}

package gilproof.verdict;

/**
 * The regions in which figures must lie, each with its reason, in one place. {@link Contrasts} has the pairs that claims
 * tell apart.
 *
 * <p>"Measured" means: on CPython 2.7 to 3.14, PyPy, GraalPy, Jython and IronPython, on two shared processors.
 */
public final class Regions {

    private static final double UNBOUNDED = Double.POSITIVE_INFINITY;

    /**
     * A ratio of times: about half. Two workers that run at the same time take 0.50 to 0.66 of one thread's time, a
     * process's start-up included. The greatest ratio measured was 0.73, on IronPython under Mono. A ratio below 0.40 has
     * another cause.
     */
    public static final Region HALF = new Region("about half", 0.40, 0.75);

    /**
     * A ratio of times: about the same, or more. Two busy threads under a lock take 0.97 to 1.07 of one thread's time on
     * Python 3, and up to 1.40 on 2.7, where turns really are expensive.
     */
    public static final Region NO_LESS = new Region("no less", 0.90, UNBOUNDED);

    /** Elapsed time ÷ the sum of its sleeps: little more than 1. A sleep never ends early. */
    public static final Region LITTLE_MORE = new Region("no less and little more", 1.00, 1.30);

    /** Elapsed time ÷ the sum of its sleeps: half of them happened at the same time as the others. */
    public static final Region HALF_OF_THE_SLEEPS = new Region("about half", 0.40, 0.75);

    /**
     * Length of a wait ÷ the length asked for: not early. One tenth is more than a tick of any system's clock: a tick is at
     * most 16 ms, of a wait of 200 ms.
     */
    public static final Region NOT_EARLY = new Region("not early", 0.90, UNBOUNDED);

    /**
     * The sum of the sleeps asked for ÷ elapsed time: the run was faster than sleeps in a row. Two workers that sleep at the
     * same time reach 1.7 to 2. A value above 1 has no other explanation.
     */
    public static final Region SOONER = new Region("sooner than in turn", 1.10, UNBOUNDED);

    /**
     * The sum of the sleeps asked for ÷ elapsed time: the sleeps were in a row. The ratio is below 1, except where the clock
     * has coarse ticks.
     */
    public static final Region NO_SOONER = new Region("no sooner than in turn", 0.00, 1.02);

    /**
     * Processors kept busy: one. Under a lock the greatest value measured was 1.13, on Python 2.7 and PyPy, which spin
     * before they wait. On runtimes hosted by a JVM the compiler's threads add to it.
     */
    public static final Region ONE_PROCESSOR = new Region("one processor", 0.00, 1.30);

    /** Processors kept busy: two. Without a lock the least value measured was 1.61, in the best of the rounds. */
    public static final Region TWO_PROCESSORS = new Region("two processors", 1.60, UNBOUNDED);

    /**
     * Processors that the machine must have given, by its witness, for a round to count. Two busy native threads get 1.8 to
     * 1.9 on an idle machine of two. The limit of 1.5 bounds the bias of a load. A single thread gets at least 0.75, so two
     * threads under a lock, which can use 1, seem no faster than 1 to 0.75. Two threads without a lock use 1.5, and seem no
     * slower than 0.67.
     */
    public static final Region GIVEN_TWO = new Region("two processors given", 1.50, UNBOUNDED);

    /**
     * Processors that the machine must have given where one worker computes. With this many, each of two threads gets at
     * least half, so a single thread can't be mistaken for one that stands still.
     */
    public static final Region GIVEN_ONE = new Region("one processor given", 0.85, UNBOUNDED);

    /**
     * Share of the time in which both workers were seen at once: never. Under a lock it is exactly 0, except for the
     * recorder's gap of 10 microseconds at each hand-over.
     */
    public static final Region NEVER = new Region("never", 0.00, 0.02);

    /**
     * Share of the time in which both workers were seen at once: often. Two threads without a lock still reach 0.2 on two
     * processors shared with eight other processes.
     */
    public static final Region OFTEN = new Region("often", 0.10, 1.00);

    /**
     * While one of two workers was seen executing code, the share of that time in which the other had possession: none.
     * Under a lock the greatest value measured in a round was 0.05, on Python 2.7, whose threads give the lock up and are
     * denied a processor before they ask for it again.
     */
    public static final Region EXCLUSIVE = new Region("never", 0.00, 0.10);

    /**
     * While one of two workers was seen executing code, the share of that time in which the other had possession: much.
     * Without a lock the least value measured was 0.68, on one processor.
     */
    public static final Region SHARED = new Region("much of the time", 0.40, 1.00);

    /** Share of its own time in which a worker waited: hardly any. A start or a collector explains that much. */
    public static final Region HARDLY_ANY = new Region("hardly any", 0.00, 0.15);

    /**
     * Share of its own time in which a worker waited under a lock: half if two workers share the lock, all if one keeps it.
     */
    public static final Region A_GOOD_PART = new Region("a good part", 0.30, 1.00);

    /** Share of its own time in which a worker waited while another kept the lock throughout. */
    public static final Region NEARLY_ALL = new Region("nearly all", 0.80, 1.00);

    /**
     * Processor time of two threads ÷ processor time of one: little more than 1. Under a lock 0.97 to 1.06 was measured on
     * Python 3, idle and beside eight busy processes.
     */
    public static final Region COSTS_LITTLE = new Region("at most a tenth more", 0.80, 1.10);

    /** Processor time of two threads ÷ processor time of one: contention is expensive. */
    public static final Region DEAR = new Region("half as much again, or more", 1.50, UNBOUNDED);

    /**
     * Share of the time in which a run used a processor: almost none. A sleep of 0.2 s costs about 0.1 ms. On runtimes
     * hosted by a JVM the compiler adds to it.
     */
    public static final Region ALMOST_NONE = new Region("almost none", 0.00, 0.15);

    /**
     * Share of the time in which a run that spins used a processor: all of the processor that it was given. That is one
     * third where six processes share two processors.
     */
    public static final Region MOST = new Region("much", 0.30, UNBOUNDED);

    /** A ratio of times: more. Six rounds on an idle machine can tell half a per cent from nothing. */
    public static final Region MORE = new Region("more", 1.005, UNBOUNDED);

    /** A ratio of times: no more. */
    public static final Region NO_MORE = new Region("no more", 0.00, 1.00);

    /** Hand-overs between two workers in a round: often. Workers that take turns hand over every few milliseconds. */
    public static final Region HAND_OVERS = new Region("several", 3, UNBOUNDED);

    /** Hand-overs between two workers in a round: one at most, because the second begins when the first has ended. */
    public static final Region ONE_AFTER_THE_OTHER = new Region("one at most", 0, 1);

    /**
     * Hand-overs between the lines of two workers: the lines are mixed, so each worker has a line between two of the
     * other's.
     */
    public static final Region MIXED = new Region("mixed", 2, UNBOUNDED);

    /** A ratio of two turns' lengths: grown. Ten times the interval gives 8 to 10; below 3 it could be chance. */
    public static final Region GROWN = new Region("several times as long", 3, UNBOUNDED);

    /** A ratio of two turns' lengths: not grown. The same interval twice gives 0.9 to 1.1. */
    public static final Region NOT_GROWN = new Region("as long", 0.5, 2);

    /** Turn ÷ switch interval: about one. A waiting thread requests the lock after the interval, and gets it soon after. */
    public static final Region ABOUT_ONE = new Region("about one", 0.7, 2);

    /** Turn ÷ switch interval: something other than the interval ends a turn. */
    public static final Region FAR_FROM_ONE = new Region("several", 4, UNBOUNDED);

    /** Share of a sleep, or of its own pace, at which another thread runs: all of it, except for the hand-overs. */
    public static final Region ALL_THE_WHILE = new Region("all the while", 0.80, UNBOUNDED);

    /**
     * Share of a sleep that remains without the longest pause of another thread: that thread came and went, and was never
     * away for more than half of the sleep. Beside eight busy processes on two processors, slices of about 3 ms come back
     * within 15 ms, in a sleep of 100 ms.
     */
    public static final Region COMING_AND_GOING = new Region("coming and going", 0.50, 1.00);

    /**
     * Share of a sleep that remains without the longest pause of another thread, and share in which that thread ran: none,
     * except for a hand-over at either end. Measured 0.00, on every version.
     */
    public static final Region STANDING_STILL = new Region("standing still", 0.00, 0.10);

    /**
     * Share of its own time in which a stamped loop is seen at work: enough to conclude that an unseen event did not happen.
     * CPython's loops are always seen, GraalPy's never before it has compiled them.
     */
    public static final Region SEEN = new Region("seen", 0.25, UNBOUNDED);

    /**
     * Share of the time in which at least one of two workers is seen at work: enough that they would have met if nothing had
     * kept them apart. Each worker alone would have 0.23 of the time: about eleven slices of 3 ms in a round of 150 ms. In a
     * simulation, such slices did not meet in three rounds with a chance of one in a million (with 0.25, one in a hundred
     * and twenty).
     */
    public static final Region AT_WORK = new Region("at work", 0.40, UNBOUNDED);

    /** A number of losses, or their share: some. One loss in a million is enough. */
    public static final Region SOME = new Region("some", 1e-9, UNBOUNDED);

    /** A number of losses, or their share: exactly none. */
    public static final Region NONE = new Region("none", 0, 0);

    /**
     * A ratio of start-up times: several times more. The least factor measured between a thread and a process was 9, for a
     * fork on CPython. Load adds to both times, so it brings them closer. Two equal start-ups reached a ratio of up to 3.4,
     * in six starts beside thirty busy processes.
     */
    public static final Region SEVERAL_TIMES = new Region("several times more", 4.00, UNBOUNDED);

    /** A ratio of start-up times: one is no more expensive than the other. */
    public static final Region NO_DEARER = new Region("no more", 0.00, 1.25);

    /** A wake-up's delay ÷ switch interval, where the lock is free: about 0.1 ms of 5 ms. */
    public static final Region A_SMALL_PART = new Region("a small part", 0.00, 0.40);

    /** Share of a crowd that is asleep at one instant: all. The share is counted and not measured. */
    public static final Region ALL_AT_ONCE = new Region("all", 1.00, 1.00);

    /** Share of a crowd that is asleep at one instant where the number of waits is limited: half at most. */
    public static final Region SOME_AT_A_TIME = new Region("half at most", 0.00, 0.50);

    /** Time of a crowd's sleep ÷ time of one sleeper. The start of ten thousand takes one third of a sleep of 0.3 s. */
    public static final Region ABOUT_ONE_SLEEP = new Region("about one sleep", 1.00, 2.00);

    /** Time of a crowd's sleep ÷ time of one sleeper, where a quarter may sleep at a time: at least four times as long. */
    public static final Region SEVERAL_SLEEPS = new Region("several sleeps", 3.00, UNBOUNDED);

    private Regions() {}
}

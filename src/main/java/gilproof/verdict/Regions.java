package gilproof.verdict;

/**
 * The regions in which figures must lie, each with its reason, in one place. The pairs of them that claims tell apart are
 * {@link Contrasts}.
 *
 * <p>"Measured" means: on CPython 2.7 to 3.14, PyPy, GraalPy, Jython and IronPython, on two shared processors.
 */
public final class Regions {

    private static final double UNBOUNDED = Double.POSITIVE_INFINITY;

    /**
     * A ratio of times: about half. Two workers beside each other take 0.50 to 0.66 of one thread's time, a process's
     * start-up included; 0.73 was the greatest measured, on IronPython under Mono. Below 0.40 something else was saved.
     */
    public static final Region HALF = new Region("about half", 0.40, 0.75);

    /**
     * A ratio of times: about the same, or more. Two busy threads under a lock take 0.97 to 1.07 of one thread's time on
     * Python 3, up to 1.40 on 2.7, where taking turns really costs.
     */
    public static final Region NO_LESS = new Region("no less", 0.90, UNBOUNDED);

    /** A ratio of elapsed time to the sleeps it consists of: little more. A sleep never ends early. */
    public static final Region LITTLE_MORE = new Region("no less and little more", 1.00, 1.30);

    /** The same ratio when half of the sleeps happened beside the others. */
    public static final Region HALF_OF_THE_SLEEPS = new Region("about half", 0.40, 0.75);

    /**
     * Length of a wait ÷ the length asked for: not early. A tenth is more than a tick of any system's clock, 16 ms of 200.
     */
    public static final Region NOT_EARLY = new Region("not early", 0.90, UNBOUNDED);

    /**
     * The sum of the sleeps that a run was asked for ÷ the time it took: sooner than in turn. Two workers that sleep beside
     * each other come to 1.7 to 2; above 1 there is no other way.
     */
    public static final Region SOONER = new Region("sooner than in turn", 1.10, UNBOUNDED);

    /** The same where one sleep is taken after the other: less than 1, but for a clock that is read in coarse steps. */
    public static final Region NO_SOONER = new Region("no sooner than in turn", 0.00, 1.02);

    /**
     * Processors kept busy: one. Under a lock at most 1.13 was measured, on Python 2.7 and PyPy, which spin before they
     * wait; on runtimes hosted by a JVM the compiler's threads add to it.
     */
    public static final Region ONE_PROCESSOR = new Region("one processor", 0.00, 1.30);

    /** Processors kept busy: two. Without a lock at least 1.61 was measured in the best of the rounds. */
    public static final Region TWO_PROCESSORS = new Region("two processors", 1.60, UNBOUNDED);

    /**
     * Processors that the machine must have given, by its witness, for a round to count. Two busy native threads get 1.8
     * to 1.9 on an idle machine of two. With 1.5 the bias of a load is bounded: a thread alone gets at least 0.75, so two
     * under a lock, which can use 1, seem no faster than 1 to 0.75, and two without one, which use 1.5, no slower than 0.67.
     */
    public static final Region GIVEN_TWO = new Region("two processors given", 1.50, UNBOUNDED);

    /**
     * Processors that the machine must have given where one worker computes: of as many, two threads get at least half
     * each, so one alone can't be mistaken for standing still.
     */
    public static final Region GIVEN_ONE = new Region("one processor given", 0.85, UNBOUNDED);

    /**
     * Share of the time in which both workers were seen at once: never. Under a lock it is exactly 0 but for the
     * recorder's gap of 10 microseconds at each hand-over.
     */
    public static final Region NEVER = new Region("never", 0.00, 0.02);

    /** The same share: often. Two threads without a lock, on two processors shared with eight others, still meet 0.2. */
    public static final Region OFTEN = new Region("often", 0.10, 1.00);

    /**
     * Of the time in which one of two workers was seen executing code, the share in which the other had possession: none.
     * Under a lock at most 0.05 was measured in a round, on Python 2.7, whose threads give the lock up and are denied a
     * processor before they ask for it again.
     */
    public static final Region EXCLUSIVE = new Region("never", 0.00, 0.10);

    /** The same share: much. Without a lock at least 0.68 was measured, on one processor. */
    public static final Region SHARED = new Region("much of the time", 0.40, 1.00);

    /** Share of its own time in which a worker waited: hardly any, for a start or a collector. */
    public static final Region HARDLY_ANY = new Region("hardly any", 0.00, 0.15);

    /** The same share under a lock: half where two share it, all where one keeps it. */
    public static final Region A_GOOD_PART = new Region("a good part", 0.30, 1.00);

    /** The same share beside a worker that keeps the lock all the while. */
    public static final Region NEARLY_ALL = new Region("nearly all", 0.80, 1.00);

    /**
     * Processor time of two threads ÷ that of one: little more. Under a lock 0.97 to 1.06 was measured on Python 3, idle and
     * beside eight busy processes.
     */
    public static final Region COSTS_LITTLE = new Region("at most a tenth more", 0.80, 1.10);

    /** The same ratio: dear. */
    public static final Region DEAR = new Region("half as much again, or more", 1.50, UNBOUNDED);

    /**
     * Share of the time for which a run used a processor: almost none. Sleeping for 0.2 s costs some 0.1 ms; on runtimes
     * hosted by a JVM the compiler adds to it.
     */
    public static final Region ALMOST_NONE = new Region("almost none", 0.00, 0.15);

    /** The same share of a run that spins: all of the processor it was given, a third where six share two. */
    public static final Region MOST = new Region("much", 0.30, UNBOUNDED);

    /** A ratio of times: more. Half a per cent is what six rounds on an idle machine can still tell from nothing. */
    public static final Region MORE = new Region("more", 1.005, UNBOUNDED);

    /** A ratio of times: no more. */
    public static final Region NO_MORE = new Region("no more", 0.00, 1.00);

    /** Hand-overs between two workers in a round: workers that take turns hand over every few milliseconds. */
    public static final Region HAND_OVERS = new Region("several", 3, UNBOUNDED);

    /** The same of workers of which the second begins when the first has ended. */
    public static final Region ONE_AFTER_THE_OTHER = new Region("one at most", 0, 1);

    /** Hand-overs between two workers' lines: each has something between two of the other's. */
    public static final Region MIXED = new Region("mixed", 2, UNBOUNDED);

    /** A ratio of two turns' lengths: grown. With ten times the interval it is 8 to 10; below 3 it could be chance. */
    public static final Region GROWN = new Region("several times as long", 3, UNBOUNDED);

    /** The same ratio: not grown. At the same interval twice it is 0.9 to 1.1. */
    public static final Region NOT_GROWN = new Region("as long", 0.5, 2);

    /** Turn ÷ switch interval: about one. The lock is asked for after the interval, and given soon after. */
    public static final Region ABOUT_ONE = new Region("about one", 0.7, 2);

    /** The same ratio where something else than the interval ends a turn. */
    public static final Region FAR_FROM_ONE = new Region("several", 4, UNBOUNDED);

    /** Share of a sleep, or of its own pace, at which another thread runs: all of it, but for the hand-overs. */
    public static final Region ALL_THE_WHILE = new Region("all the while", 0.80, UNBOUNDED);

    /**
     * The share of a sleep that remains without the longest pause of another thread: it came and went, and was never away for more
     * than half of it. Beside eight busy processes on two processors, slices of some 3 ms come back within 15 ms, in a sleep
     * of 100.
     */
    public static final Region COMING_AND_GOING = new Region("coming and going", 0.50, 1.00);

    /** The same share, and that of a sleep in which it ran: none, but for a hand-over at either end. Measured 0.00, on every version. */
    public static final Region STANDING_STILL = new Region("standing still", 0.00, 0.10);

    /**
     * Share of its own time in which a stamped loop is seen at work: enough to conclude that what was not seen did not happen.
     * CPython's loops are seen all the time, GraalPy's not at all before it has compiled them.
     */
    public static final Region SEEN = new Region("seen", 0.25, UNBOUNDED);

    /**
     * Share of the time in which either of two workers is seen at work: enough that they would have met if nothing kept them
     * from it. Each would have had 0.23 of the time by itself, some eleven slices of 3 ms in a round of 150; that such slices
     * do not meet in three rounds came out as one in a million when it was simulated (at 0.25, one in a hundred and twenty).
     */
    public static final Region AT_WORK = new Region("at work", 0.40, UNBOUNDED);

    /** A count of what was lost, or its share: some. Once is enough, were it one in a million. */
    public static final Region SOME = new Region("some", 1e-9, UNBOUNDED);

    /** The same count or share: exactly none. */
    public static final Region NONE = new Region("none", 0, 0);

    /**
     * A ratio of start-up times: several times more. Between a thread and a process lay a factor of 9 at the least
     * measured, a fork on CPython; load adds to both, and so brings them nearer. Two that cost the same came out at up to 3.4
     * in six starts beside thirty busy processes.
     */
    public static final Region SEVERAL_TIMES = new Region("several times more", 4.00, UNBOUNDED);

    /** The same ratio when one costs no more than the other. */
    public static final Region NO_DEARER = new Region("no more", 0.00, 1.25);

    /** A wake-up's delay ÷ switch interval, where the lock is free: some 0.1 ms of 5. */
    public static final Region A_SMALL_PART = new Region("a small part", 0.00, 0.40);

    /** Share of a crowd that is asleep at one instant: all, which is counted and not measured. */
    public static final Region ALL_AT_ONCE = new Region("all", 1.00, 1.00);

    /** The same share where not all of them may: half at the most. */
    public static final Region SOME_AT_A_TIME = new Region("half at most", 0.00, 0.50);

    /** A ratio of times: a crowd's sleep to one sleeper's. Starting ten thousand takes a third of a sleep of 0.3 s. */
    public static final Region ABOUT_ONE_SLEEP = new Region("about one sleep", 1.00, 2.00);

    /** The same ratio where they sleep by quarters: four times as long at least. */
    public static final Region SEVERAL_SLEEPS = new Region("several sleeps", 3.00, UNBOUNDED);

    private Regions() {}
}

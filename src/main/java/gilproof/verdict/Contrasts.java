package gilproof.verdict;

import static gilproof.verdict.Regions.ABOUT_ONE;
import static gilproof.verdict.Regions.ABOUT_ONE_SLEEP;
import static gilproof.verdict.Regions.ALL_AT_ONCE;
import static gilproof.verdict.Regions.ALL_THE_WHILE;
import static gilproof.verdict.Regions.ALMOST_NONE;
import static gilproof.verdict.Regions.A_GOOD_PART;
import static gilproof.verdict.Regions.A_SMALL_PART;
import static gilproof.verdict.Regions.COMING_AND_GOING;
import static gilproof.verdict.Regions.COSTS_LITTLE;
import static gilproof.verdict.Regions.DEAR;
import static gilproof.verdict.Regions.EXCLUSIVE;
import static gilproof.verdict.Regions.FAR_FROM_ONE;
import static gilproof.verdict.Regions.GROWN;
import static gilproof.verdict.Regions.HALF;
import static gilproof.verdict.Regions.HALF_OF_THE_SLEEPS;
import static gilproof.verdict.Regions.HAND_OVERS;
import static gilproof.verdict.Regions.HARDLY_ANY;
import static gilproof.verdict.Regions.LITTLE_MORE;
import static gilproof.verdict.Regions.MIXED;
import static gilproof.verdict.Regions.MORE;
import static gilproof.verdict.Regions.MOST;
import static gilproof.verdict.Regions.NEARLY_ALL;
import static gilproof.verdict.Regions.NEVER;
import static gilproof.verdict.Regions.NONE;
import static gilproof.verdict.Regions.NOT_GROWN;
import static gilproof.verdict.Regions.NO_DEARER;
import static gilproof.verdict.Regions.NO_LESS;
import static gilproof.verdict.Regions.NO_MORE;
import static gilproof.verdict.Regions.NO_SOONER;
import static gilproof.verdict.Regions.OFTEN;
import static gilproof.verdict.Regions.ONE_AFTER_THE_OTHER;
import static gilproof.verdict.Regions.ONE_PROCESSOR;
import static gilproof.verdict.Regions.SEVERAL_SLEEPS;
import static gilproof.verdict.Regions.SEVERAL_TIMES;
import static gilproof.verdict.Regions.SHARED;
import static gilproof.verdict.Regions.SOME;
import static gilproof.verdict.Regions.SOME_AT_A_TIME;
import static gilproof.verdict.Regions.SOONER;
import static gilproof.verdict.Regions.STANDING_STILL;
import static gilproof.verdict.Regions.TWO_PROCESSORS;

/** The pairs of regions that claims tell apart. {@link Regions} gives the reason for each region. */
public final class Contrasts {

    // Ratios of times.
    public static final Contrast HALF_NOT_THE_WHOLE = new Contrast(HALF, NO_LESS);
    public static final Contrast THE_WHOLE_NOT_HALF = HALF_NOT_THE_WHOLE.reversed();
    public static final Contrast ALL_SLEEPS_NOT_HALF = new Contrast(LITTLE_MORE, HALF_OF_THE_SLEEPS);
    public static final Contrast SOONER_NOT_IN_TURN = new Contrast(SOONER, NO_SOONER);
    public static final Contrast LITTLE_NOT_DEAR = new Contrast(COSTS_LITTLE, DEAR);
    public static final Contrast MORE_NOT_AS_MUCH = new Contrast(MORE, NO_MORE);
    public static final Contrast SEVERAL_TIMES_NOT_AS_MUCH = new Contrast(SEVERAL_TIMES, NO_DEARER);
    public static final Contrast SEVERAL_TIMES_AS_LONG_NOT_AS_LONG = new Contrast(GROWN, NOT_GROWN);
    public static final Contrast ABOUT_ONE_NOT_SEVERAL = new Contrast(ABOUT_ONE, FAR_FROM_ONE);
    public static final Contrast ABOUT_ONE_NOT_A_SMALL_PART = new Contrast(ABOUT_ONE, A_SMALL_PART);
    public static final Contrast ONE_SLEEP_NOT_SEVERAL = new Contrast(ABOUT_ONE_SLEEP, SEVERAL_SLEEPS);

    // Processors, and shares of a time.
    public static final Contrast ONE_PROCESSOR_NOT_TWO = new Contrast(ONE_PROCESSOR, TWO_PROCESSORS);
    public static final Contrast ALMOST_NONE_NOT_MUCH = new Contrast(ALMOST_NONE, MOST);
    public static final Contrast OFTEN_NOT_NEVER = new Contrast(OFTEN, NEVER);
    public static final Contrast EXCLUSIVE_NOT_SHARED = new Contrast(EXCLUSIVE, SHARED);
    public static final Contrast HARDLY_ANY_NOT_A_GOOD_PART = new Contrast(HARDLY_ANY, A_GOOD_PART);
    public static final Contrast HARDLY_ANY_NOT_NEARLY_ALL = new Contrast(HARDLY_ANY, NEARLY_ALL);
    public static final Contrast RUNNING_NOT_STANDING_STILL = new Contrast(ALL_THE_WHILE, STANDING_STILL);
    public static final Contrast COMING_AND_GOING_NOT_STANDING_STILL = new Contrast(COMING_AND_GOING, STANDING_STILL);
    public static final Contrast ALL_NOT_HALF = new Contrast(ALL_AT_ONCE, SOME_AT_A_TIME);

    // Numbers of things.
    public static final Contrast HAND_OVERS_NOT_IN_TURN = new Contrast(HAND_OVERS, ONE_AFTER_THE_OTHER);
    public static final Contrast MIXED_NOT_IN_TURN = new Contrast(MIXED, ONE_AFTER_THE_OTHER);
    public static final Contrast SOME_NOT_NONE = new Contrast(SOME, NONE);

    private Contrasts() {}
}

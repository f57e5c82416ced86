package gilproof.verdict;

import gilproof.recording.Recording;
import gilproof.recording.Round;
import gilproof.recording.Rounds;
import gilproof.recording.Way;
import gilproof.verdict.Evidence.Weight;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a worker that counts, beside one that sleeps or is in a call. */
public final class CounterAssert extends AbstractAssert<CounterAssert, Rounds> {

    /** Switch intervals that a call must last, for nobody to say that its end came before the lock was asked for. */
    private static final int MANY_INTERVALS = 4;

    private final Way way;
    private final Weight weight;

    CounterAssert(Rounds rounds, Way way, Weight weight) {
        super(rounds, CounterAssert.class);
        this.way = way;
        this.weight = weight;
    }

    /** It runs all the while that the other sleeps, at least in the best of the rounds. Decided by order. */
    public CounterAssert runsAllTheWhile() {
        return runs("a busy worker runs all the while that the other sleeps", Regions.ALL_THE_WHILE);
    }

    /** It runs while the other sleeps, if perhaps not all the while. Decided by order. */
    public CounterAssert runsMeanwhile() {
        return runs("a busy worker runs while the other sleeps", Regions.RUNNING);
    }

    /**
     * It stands still for as long as the other is in one call, although that lasts for many switch intervals. Decided by
     * order.
     */
    public CounterAssert standsStillForManyIntervals() {
        Judging.handIn(Greatest.of(actual, round -> BesideASleep.ofCall(round.of(way)).share())
                .asking("a busy worker stands still for as long as the other's call takes", "share")
                .telling(this::tale)
                .believing(WayAssert.ROUNDS_WITH_TWO, CounterAssert::couldHaveRun, CounterAssert::whyItCouldNot)
                .decided(Regions.STANDING_STILL, Regions.RUNNING)
                .weighing(weight));
        return this;
    }

    private String tale(List<Round> rounds) {
        double share = rounds.stream()
                .mapToDouble(round -> BesideASleep.ofCall(round.of(way)).share())
                .max()
                .orElse(0);
        double intervals = rounds.stream()
                .mapToDouble(round -> intervals(round.of(way)))
                .min()
                .orElse(0);
        return String.format(
                Locale.ROOT,
                "it ran for at most %.1f %% of %d calls, each of which took at least %.0f switch intervals",
                100 * share,
                rounds.size(),
                intervals);
    }

    /** By the machine, and because the call was long enough for the lock to be asked for again and again. */
    private static boolean couldHaveRun(Round round) {
        return gaveOne(round)
                && round.recordings().values().stream().allMatch(each -> intervals(each) >= MANY_INTERVALS);
    }

    private static String whyItCouldNot(List<Round> rounds) {
        return rounds.stream().allMatch(CounterAssert::gaveOne)
                ? "a call took less than " + MANY_INTERVALS + " switch intervals"
                : WayAssert.whatItGave(rounds);
    }

    /** By the machine, and because its loop is fast enough: it was seen when it ran by itself. */
    private static boolean couldBeSeen(Round round) {
        return gaveOne(round) && Regions.SEEN.contains(seenAlone(round));
    }

    private static String whyItWasNot(List<Round> rounds) {
        return rounds.stream().filter(CounterAssert::gaveOne).count() >= WayAssert.ROUNDS_WITH_TWO
                ? WayAssert.whatWasSeen(rounds.stream().mapToDouble(CounterAssert::seenAlone).min().orElse(0))
                : WayAssert.whatItGave(rounds);
    }

    private static double seenAlone(Round round) {
        return round.of(Way.ONE_THREAD).worker("counter").seen();
    }

    private static double intervals(Recording recording) {
        return BesideASleep.ofCall(recording).length() / (1e9 * recording.value("switch interval").asDouble());
    }

    private CounterAssert runs(String question, Region share) {
        Judging.handIn(Greatest.of(actual, round -> BesideASleep.of(round.of(way)).share())
                .asking(question, "share")
                .believing(WayAssert.ROUNDS_WITH_TWO, CounterAssert::couldBeSeen, CounterAssert::whyItWasNot)
                .decided(share, Regions.STANDING_STILL)
                .weighing(weight));
        return this;
    }

    /** The ratio of its pace while the other sleeps to its pace when the two are run another way, round by round. */
    public SampleAssert paceComparedTo(Way alone) {
        return new SampleAssert(
                new Sample(
                        actual,
                        round -> OptionalDouble.of(BesideASleep.of(round.of(way)).pace()
                                / BesideASleep.of(round.of(alone)).paceOfTheWhole()),
                        "pace beside a sleep ÷ pace alone",
                        "ratio"),
                weight);
    }

    private static boolean gaveOne(Round round) {
        return Regions.GIVEN_ONE.contains(round.processorsGiven().orElse(0));
    }
}

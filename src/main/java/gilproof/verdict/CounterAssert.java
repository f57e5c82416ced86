package gilproof.verdict;

import gilproof.recording.Round;
import gilproof.recording.Rounds;
import gilproof.recording.Way;
import gilproof.verdict.Evidence.Weight;
import java.util.OptionalDouble;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a worker that counts, beside one that sleeps. */
public final class CounterAssert extends AbstractAssert<CounterAssert, Rounds> {

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

    private CounterAssert runs(String question, Region share) {
        Judging.handIn(Greatest.of(actual, round -> BesideASleep.of(round.of(way)).share())
                .asking(question, "share")
                .believing(WayAssert.ROUNDS_WITH_TWO, CounterAssert::gaveOne, WayAssert::whatItGave)
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

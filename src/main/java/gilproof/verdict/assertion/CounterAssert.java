package gilproof.verdict.assertion;

import gilproof.recording.Round;
import gilproof.recording.Rounds;
import gilproof.recording.Way;
import gilproof.recording.Worker;
import gilproof.verdict.Contrasts;
import gilproof.verdict.Evidence;
import gilproof.verdict.Evidence.Weight;
import gilproof.verdict.Judging;
import gilproof.verdict.Regions;
import gilproof.verdict.Unit;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a worker that counts while another one sleeps. */
public final class CounterAssert extends AbstractAssert<CounterAssert, Rounds> {

    private final Way way;
    private final Weight weight;

    CounterAssert(Rounds rounds, Way way, Weight weight) {
        super(rounds, CounterAssert.class);
        this.way = way;
        this.weight = weight;
    }

    /** The counter runs throughout the other worker's sleep, at least in the best of the rounds. Order decides. */
    public CounterAssert runsAllTheWhile() {
        return ask(
                "a busy worker runs all the while that the other sleeps",
                question -> areTold() ? neverWaits(question) : isSeenAllTheWhile(question));
    }

    private CounterAssert ask(String question, Function<String, Evidence> answer) {
        Judging.ask(weight, question, answer);
        return this;
    }

    /** Decided by the causes of the counter's gaps: it may be denied a processor, but it must not wait. */
    private Evidence neverWaits(String question) {
        String share = question + ": the share of the sleep for which it waits";
        return new LeastAssert(actual, this::leastWaited, share, Unit.SHARE, weight, () -> "")
                .believingAHighOneOf(this::wasUndisturbed)
                .decided(share + " is " + Contrasts.HARDLY_ANY_NOT_NEARLY_ALL, Contrasts.HARDLY_ANY_NOT_NEARLY_ALL);
    }

    /** Any round shows that the counter need not wait; only undisturbed rounds show that it must. */
    private OptionalDouble leastWaited(List<Round> rounds) {
        OptionalDouble ofAll = LeastAssert.least(this::shareWaited).apply(rounds);
        OptionalDouble ofUndisturbed = LeastAssert.least(this::shareWaited)
                .apply(rounds.stream().filter(this::wasUndisturbed).toList());
        boolean isLow = ofAll.isPresent() && Contrasts.HARDLY_ANY_NOT_NEARLY_ALL.low().contains(ofAll.getAsDouble());
        return isLow || ofUndisturbed.isEmpty() ? ofAll : ofUndisturbed;
    }

    private OptionalDouble shareWaited(Round round) {
        return told(round).mapToDouble(BesideASleep::shareWaited).findFirst();
    }

    private boolean wasUndisturbed(Round round) {
        return told(round).anyMatch(BesideASleep::wasUndisturbed);
    }

    /** The counter of a round, if the causes of its gaps were told. */
    private Stream<BesideASleep> told(Round round) {
        return Stream.of(BesideASleep.of(round.of(way))).filter(BesideASleep::isTold);
    }

    private boolean areTold() {
        return actual.read(way).stream().map(BesideASleep::of).anyMatch(BesideASleep::isTold);
    }

    private Evidence isSeenAllTheWhile(String question) {
        return Greatest.of(actual, round -> BesideASleep.of(round.of(way)).share())
                .asking(question, Unit.SHARE)
                .believing(Given.ENOUGH_ROUNDS, CounterAssert::couldBeSeen, CounterAssert::whyItWasNot)
                .decided(Contrasts.RUNNING_NOT_STANDING_STILL);
    }

    /**
     * The counter alone, in the same round, is the witness. A loop that is too slow to be seen, or that gets no processor,
     * has gaps then too.
     */
    static boolean cameAndWentAlone(Round round) {
        return Regions.COMING_AND_GOING.contains(alone(round));
    }

    static String whyItDidNot(List<Round> rounds) {
        double most = rounds.stream().mapToDouble(round -> 1 - alone(round)).max().orElse(0);
        return String.format(Locale.ROOT, "also alone it stood still for up to %.0f %% at a stretch", 100 * most);
    }

    private static double alone(Round round) {
        Worker counter = round.of(Way.ONE_THREAD).worker("counter");
        return BesideASleep.shareBesideTheLongestPause(counter, counter.begun(), counter.ended());
    }

    /** Believed if the machine gave enough, and if the counter's loop is fast enough: it was seen when it ran alone. */
    private static boolean couldBeSeen(Round round) {
        return Given.one(round) && Regions.SEEN.contains(seenAlone(round));
    }

    private static String whyItWasNot(List<Round> rounds) {
        return rounds.stream().filter(Given::one).count() >= Given.ENOUGH_ROUNDS
                ? Given.wordsOfTooLittleSeen(rounds.stream().mapToDouble(CounterAssert::seenAlone).min().orElse(0))
                : Given.words(rounds);
    }

    private static double seenAlone(Round round) {
        return round.of(Way.ONE_THREAD).worker("counter").seen();
    }

    /** The counter's pace while the other worker sleeps ÷ its pace when both run in another way, round by round. */
    public SampleAssert paceComparedTo(Way alone) {
        return new SampleAssert(
                new Sample(
                        actual,
                        round -> OptionalDouble.of(BesideASleep.of(round.of(way)).pace()
                                / BesideASleep.of(round.of(alone)).paceOfTheWhole()),
                        "pace beside a sleep ÷ pace alone",
                        Unit.RATIO),
                weight);
    }
}

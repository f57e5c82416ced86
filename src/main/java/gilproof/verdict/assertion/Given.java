package gilproof.verdict.assertion;

import gilproof.recording.Round;
import gilproof.recording.Witness;
import gilproof.verdict.Regions;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** What the machine gave around rounds, as its witnesses say, and what workers were then seen to do with it. */
final class Given {

    /** Rounds in which a thing that never happened must have been possible, before "never" is believed. */
    static final int ENOUGH_ROUNDS = 3;

    /** In place of a number, where no round has a witness: "0.0 processors" would be a measurement. */
    private static final String NOT_WATCHED = "not watched: how many processors the machine gave was not measured";

    private Given() {}

    /** Whether it gave one processor, at least. */
    static boolean one(Round round) {
        return Regions.GIVEN_ONE.contains(round.processorsGiven().orElse(0));
    }

    /** Whether it gave two. */
    static boolean two(Round round) {
        return Regions.GIVEN_TWO.contains(round.processorsGiven().orElse(0));
    }

    /** How many it gave, in words. */
    static String words(List<Round> rounds) {
        OptionalDouble most = measured(rounds).max();
        return most.isPresent()
                ? String.format(Locale.ROOT, "the machine gave %.1f processors", most.getAsDouble())
                : NOT_WATCHED;
    }

    /** How few it gave in one of them, in words. */
    static String wordsOfLeast(List<Round> rounds) {
        OptionalDouble least = measured(rounds).min();
        return least.isPresent()
                ? String.format(Locale.ROOT, "the machine gave as little as %.1f processors", least.getAsDouble())
                : "nothing was there to compare";
    }

    private static DoubleStream measured(List<Round> rounds) {
        return rounds.stream().map(Round::processorsGiven).flatMapToDouble(OptionalDouble::stream);
    }

    /**
     * Whether it ran two threads at one instant, before and after: a machine that did it once may have been taken away by
     * others the next moment.
     */
    static boolean twoAtOnce(Round round) {
        return round.before() != null && witnesses(round).allMatch(witness -> Regions.OFTEN.contains(witness.overlap()));
    }

    /** How often it did, in words. */
    static String wordsOfTwoAtOnce(List<Round> rounds) {
        OptionalDouble most = rounds.stream().flatMap(Given::witnesses).mapToDouble(Witness::processors).max();
        if (most.isEmpty()) {
            return NOT_WATCHED;
        }
        return String.format(
                Locale.ROOT,
                "the machine ran two native threads at one instant before and after only %d of %d rounds, it gave at most "
                        + "%.1f processors",
                rounds.stream().filter(Given::twoAtOnce).count(),
                rounds.size(),
                most.getAsDouble());
    }

    /** What workers got of it at least, where that was too little. */
    static String wordsOfTooLittleSeen(double least) {
        return String.format(
                Locale.ROOT,
                "they were seen at work for as little as %.0f %% of their time: too slow a loop, or too few processors",
                100 * least);
    }

    private static Stream<Witness> witnesses(Round round) {
        return Stream.of(round.before(), round.after()).filter(witness -> witness != null);
    }
}

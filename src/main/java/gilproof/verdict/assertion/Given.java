package gilproof.verdict.assertion;

import gilproof.recording.Round;
import gilproof.recording.Witness;
import gilproof.verdict.Regions;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** The processors that the machine gave around rounds, by its witnesses, and the workers' use of them. */
final class Given {

    /** Rounds in which an event must have been possible before "never" is believed. */
    static final int ENOUGH_ROUNDS = 3;

    /** The text if no round has a witness: "0.0 processors" would be a measurement. */
    private static final String NOT_WATCHED = "not watched: how many processors the machine gave was not measured";

    private Given() {}

    /** Whether the machine gave at least one processor. */
    static boolean one(Round round) {
        return Regions.GIVEN_ONE.contains(round.processorsGiven().orElse(0));
    }

    /** Whether the machine gave two processors. */
    static boolean two(Round round) {
        return Regions.GIVEN_TWO.contains(round.processorsGiven().orElse(0));
    }

    /** The number of processors given, in words. */
    static String words(List<Round> rounds) {
        OptionalDouble most = measured(rounds).max();
        return most.isPresent()
                ? String.format(Locale.ROOT, "the machine gave %.1f processors", most.getAsDouble())
                : NOT_WATCHED;
    }

    /** The least number of processors given in a round, in words. */
    static String wordsOfLeast(List<Round> rounds) {
        OptionalDouble least = measured(rounds).min();
        return least.isPresent()
                ? String.format(Locale.ROOT, "the machine gave as little as %.1f processors", least.getAsDouble())
                : "there was nothing to compare";
    }

    private static DoubleStream measured(List<Round> rounds) {
        return rounds.stream().map(Round::processorsGiven).flatMapToDouble(OptionalDouble::stream);
    }

    /**
     * Whether two threads ran at one instant both before and after the round. Other processes may take a machine away an
     * instant after one success.
     */
    static boolean twoAtOnce(Round round) {
        return round.before() != null && witnesses(round).allMatch(witness -> Regions.OFTEN.contains(witness.overlap()));
    }

    /** The number of rounds in which two threads ran at one instant, in words. */
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

    /** The least that the workers got of the machine, if it was too little. */
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

package gilproof.verdict.assertion;

import gilproof.recording.Round;
import gilproof.recording.Rounds;
import gilproof.verdict.Regions;
import gilproof.verdict.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A figure that each round gives one value of.
 *
 * @param rounds where the values come from
 * @param figure the value of a round, if it has one
 * @param name what it is called: "time of threads ÷ time of one thread"
 * @param unit its unit
 * @param aside what is told beside the figure once the rounds are there, or an empty text
 */
record Sample(
        Rounds rounds, Function<Round, OptionalDouble> figure, String name, Unit unit, Supplier<String> aside) {

    Sample(Rounds rounds, Function<Round, OptionalDouble> figure, String name, Unit unit) {
        this(rounds, figure, name, unit, () -> "");
    }

    /** The values of the rounds that count: of those in which the machine gave two processors, if that was watched. */
    List<Double> values() {
        List<Double> values = new ArrayList<>();
        for (Round round : rounds.recordEnough()) {
            OptionalDouble given = round.processorsGiven();
            if (given.isEmpty() || Regions.GIVEN_TWO.contains(given.getAsDouble())) {
                figure.apply(round).ifPresent(values::add);
            }
        }
        return values;
    }
}

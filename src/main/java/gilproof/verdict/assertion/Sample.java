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
 * A figure with one value per round.
 *
 * @param rounds the source of the values
 * @param figure the value of a round, if it has one
 * @param name the figure's name: "time of threads ÷ time of one thread"
 * @param unit its unit
 * @param aside a text beside the figure once the rounds are there, or empty
 */
record Sample(
        Rounds rounds, Function<Round, OptionalDouble> figure, String name, Unit unit, Supplier<String> aside) {

    Sample(Rounds rounds, Function<Round, OptionalDouble> figure, String name, Unit unit) {
        this(rounds, figure, name, unit, () -> "");
    }

    /** The values of the rounds that count: if the machine was watched, those in which it gave two processors. */
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

package gilproof.verdict.assertion;

import com.fasterxml.jackson.databind.JsonNode;
import gilproof.recording.Round;
import gilproof.recording.Rounds;
import gilproof.recording.Way;
import gilproof.verdict.Contrast;
import gilproof.verdict.Contrasts;
import gilproof.verdict.Evidence.Weight;
import gilproof.verdict.Judging;
import gilproof.verdict.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on the one carrier of virtual threads while one of them sleeps. The order of the events of a worker {@code
 * carrier} decides.
 *
 * <p>A sleep counts only if a system's thread, started together with the other virtual thread, ran during it. Otherwise the
 * machine may have had no processor for either.
 */
public final class CarrierAssert extends AbstractAssert<CarrierAssert, Rounds> {

    private final Way way;

    CarrierAssert(Rounds rounds, Way way) {
        super(rounds, CarrierAssert.class);
        this.way = way;
    }

    /** Another virtual thread runs during a sleep, in at least one of those that count. */
    public CarrierAssert isLeftToOthers() {
        return ask("another virtual thread runs while one sleeps", Contrasts.SOME_NOT_NONE);
    }

    /** No other virtual thread runs during a sleep that counts. */
    public CarrierAssert isKept() {
        return ask("no other virtual thread runs while one sleeps", Contrasts.SOME_NOT_NONE.reversed());
    }

    private CarrierAssert ask(String question, Contrast contrast) {
        Judging.ask(Weight.PROOF, question, asked -> others(asked).decided(contrast));
        return this;
    }

    private Greatest others(String question) {
        return Greatest.of(actual, round -> sleeps(round).stream().filter(Sleep::other).count())
                .asking(question, Unit.counting("sleeps"))
                .telling(this::tale)
                .believingTogether(
                        rounds -> counting(rounds).size() >= Given.ENOUGH_ROUNDS,
                        rounds -> "the machine had no processor for one more");
    }

    private String tale(List<Round> rounds) {
        List<Sleep> counting = counting(rounds);
        return String.format(
                Locale.ROOT,
                "another ran in %d of %d sleeps that count",
                counting.stream().filter(Sleep::other).count(),
                counting.size());
    }

    private List<Sleep> counting(List<Round> rounds) {
        return rounds.stream()
                .flatMap(round -> sleeps(round).stream())
                .filter(sleep -> sleep.other() || sleep.ofTheSystem())
                .toList();
    }

    /** The threads that ran while it slept. */
    private record Sleep(boolean other, boolean ofTheSystem) {}

    private List<Sleep> sleeps(Round round) {
        List<Sleep> sleeps = new ArrayList<>();
        List<String> meanwhile = new ArrayList<>();
        for (JsonNode line : round.of(way).worker("carrier").values().get("said")) {
            meanwhile.add(line.asText());
            if (line.asText().equals("it falls asleep")) {
                meanwhile.clear();
            } else if (line.asText().equals("it wakes up")) {
                sleeps.add(new Sleep(
                        meanwhile.contains("another virtual thread runs"),
                        meanwhile.contains("a thread of the system runs")));
            }
        }
        return sleeps;
    }
}

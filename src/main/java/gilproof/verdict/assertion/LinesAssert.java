package gilproof.verdict.assertion;

import gilproof.recording.Recording;
import gilproof.recording.Round;
import gilproof.recording.Rounds;
import gilproof.recording.Way;
import gilproof.verdict.Contrasts;
import gilproof.verdict.Evidence.Weight;
import gilproof.verdict.Judging;
import gilproof.verdict.Unit;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on lines that two workers printed at the same time.
 *
 * <p>A line is torn if both workers wrote to it. Some versions of CPython also lose lines or print rubbish when threads
 * print at once. Such a line is not torn, but it counts where lines must be whole. Whole lines show something only if the
 * workers tore lines in another way of the same round, and often interrupted each other in this one.
 */
public final class LinesAssert extends AbstractAssert<LinesAssert, Rounds> {

    /**
     * Rounds in which a way tore lines, before another way is believed to tear none. Torn lines come in clusters, so their
     * number tells less. If a way tore lines as often as the other, five such rounds would all be whole once in a hundred.
     */
    private static final int ENOUGH_TORN = 5;

    private final Way way;
    /** Each recording is read once, however many judgements use it. */
    private final Map<Recording, Printed> printed = new IdentityHashMap<>();

    LinesAssert(Rounds rounds, Way way) {
        super(rounds, LinesAssert.class);
        this.way = way;
    }

    /** At least one line is torn in all rounds. */
    public LinesAssert areTorn() {
        Judging.ask(Weight.PROOF, way + " tear lines", question -> Greatest
                .of(actual, round -> printed(round.of(way)).torn())
                .asking(question, Unit.counting("torn"))
                .telling(this::tale)
                .believingTogether(this::couldTear, LinesAssert::lack)
                .decided(Contrasts.SOME_NOT_NONE));
        return this;
    }

    /** Every line is whole and none is missing, in all rounds. */
    public LinesAssert areWhole() {
        Judging.ask(Weight.PROOF, way + " keep all lines whole", question -> Greatest
                .of(actual, round -> printed(round.of(way)).broken())
                .asking(question, Unit.counting("broken"))
                .telling(this::tale)
                .believingTogether(this::couldTear, LinesAssert::lack)
                .decided(Contrasts.SOME_NOT_NONE.reversed()));
        return this;
    }

    private boolean couldTear(List<Round> rounds) {
        long torn = rounds.stream()
                .filter(round -> round.recordings().values().stream().anyMatch(each -> printed(each).torn() > 0))
                .count();
        long handOvers =
                rounds.stream().mapToLong(round -> printed(round.of(way)).handOvers()).sum();
        return torn >= ENOUGH_TORN && handOvers >= CountsAssert.ENOUGH_HAND_OVERS;
    }

    private Printed printed(Recording recording) {
        return printed.computeIfAbsent(recording, Printed::of);
    }

    private static String lack(List<Round> rounds) {
        return "lines were torn in too few rounds, or the workers hardly came between each other";
    }

    private String tale(List<Round> rounds) {
        List<String> tries = rounds.stream().map(round -> tale(round.of(way))).toList();
        return String.join("; ", tries);
    }

    private String tale(Recording recording) {
        Printed printed = printed(recording);
        String others = printed.broken() == printed.torn()
                ? ""
                : String.format(Locale.ROOT, ", %,d missing or spoilt", printed.broken() - printed.torn());
        return String.format(
                Locale.ROOT,
                "%,d of %,d lines torn%s (hand-overs: %,d%s)",
                printed.torn(),
                printed.expected(),
                others,
                printed.handOvers(),
                recording.value("unbuffered").asBoolean() ? ", unbuffered" : "");
    }
}

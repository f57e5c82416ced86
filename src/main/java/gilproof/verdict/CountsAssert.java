package gilproof.verdict;

import gilproof.recording.Recording;
import gilproof.recording.Round;
import gilproof.recording.Rounds;
import gilproof.recording.Way;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on counts: did all that several workers did to one object arrive?
 *
 * <p>That something was lost is shown by one round. That nothing was lost shows something only where it could have been:
 * where another way lost something in the same round.
 */
public final class CountsAssert extends AbstractAssert<CountsAssert, Rounds> {

    private final Way way;

    CountsAssert(Rounds rounds, Way way) {
        super(rounds, CountsAssert.class);
        this.way = way;
    }

    /** Nothing was ever lost, in as many tries as were made. */
    public CountsAssert areExact() {
        Judging.handIn(lost(way + " lose none").decided(Regions.NONE, Regions.SOME));
        return this;
    }

    private Greatest lost(String question) {
        return Greatest.of(actual, round -> lost(round.of(way)))
                .asking(question, "lost")
                .telling(this::tale)
                .believing(1, CountsAssert::couldLose, rounds -> "nowhere was anything seen to come between the workers");
    }

    private static boolean couldLose(Round round) {
        return round.recordings().values().stream().anyMatch(each -> lost(each) > 0);
    }

    /** How far the count is off. More than was counted is as wrong as less. */
    private static long lost(Recording counted) {
        return Math.abs(counted.value("expected").asLong() - counted.value("arrived").asLong());
    }

    private String tale(List<Round> rounds) {
        List<Recording> all = rounds.stream().map(round -> round.of(way)).toList();
        return String.format(
                Locale.ROOT,
                "%,d of %,d lost in %d tries",
                all.stream().mapToLong(CountsAssert::lost).sum(),
                all.stream().mapToLong(each -> each.value("expected").asLong()).sum(),
                rounds.size());
    }
}

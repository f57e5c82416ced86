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
 * where another way lost something in the same round, or where workers are seen to have come between each other.
 */
public final class CountsAssert extends AbstractAssert<CountsAssert, Rounds> {

    /**
     * Hand-overs from worker to worker in all tries, from which on a loss would have been seen. A worker that is interrupted
     * at any instant of an unprotected append is caught inside it in about one of three; in 50 it never is once in a
     * hundred million.
     */
    private static final int ENOUGH_HAND_OVERS = 50;

    private final Way way;

    CountsAssert(Rounds rounds, Way way) {
        super(rounds, CountsAssert.class);
        this.way = way;
    }

    /** Something was lost, at least once in all the tries. */
    public CountsAssert areShort() {
        Judging.handIn(lost(way + " lose some").decided(Regions.SOME, Regions.NONE));
        return this;
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
                .believing(1, this::couldLose, rounds -> "the workers hardly came between each other");
    }

    private boolean couldLose(Round round) {
        return round.recordings().values().stream().anyMatch(each -> lost(each) > 0)
                || handOvers(actual.recorded()) >= ENOUGH_HAND_OVERS;
    }

    /** How far the count is off. More than was counted is as wrong as less. */
    private static long lost(Recording counted) {
        return Math.abs(counted.value("expected").asLong() - counted.value("arrived").asLong());
    }

    private static long handOvers(Recording counted) {
        return counted.values().containsKey("hand-overs") ? counted.value("hand-overs").asLong() : 0;
    }

    private long handOvers(List<Round> rounds) {
        return rounds.stream().mapToLong(round -> handOvers(round.of(way))).sum();
    }

    private String tale(List<Round> rounds) {
        List<Recording> all = rounds.stream().map(round -> round.of(way)).toList();
        long handOvers = handOvers(rounds);
        long thrown = all.stream()
                .flatMap(each -> each.workers().stream())
                .filter(worker -> worker.error() != null)
                .count();
        return String.format(
                Locale.ROOT,
                "%,d of %,d lost in %d tries%s%s",
                all.stream().mapToLong(CountsAssert::lost).sum(),
                all.stream().mapToLong(each -> each.value("expected").asLong()).sum(),
                rounds.size(),
                handOvers == 0 ? "" : String.format(Locale.ROOT, ", with %,d hand-overs", handOvers),
                thrown == 0 ? "" : ", " + thrown + " workers failed");
    }
}

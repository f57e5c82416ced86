package gilproof.recording;

import java.util.List;

/**
 * The rounds of one experiment on one runtime: they are recorded when they are asked for.
 *
 * <p>A judging asks for more rounds only while the evidence does not decide.
 */
public interface Rounds {

    /** What the experiment is called, in words. */
    String experiment();

    /** Records the least number of rounds, unless they are there. All that are recorded so far; at least one. */
    List<Round> recordEnough();

    /**
     * Records one more round.
     *
     * @return false, and records nothing, when the experiment has had the most rounds that it is allowed
     */
    boolean addRound();

    /**
     * Records one more round, unless there are more than were looked at. Those that another claim has added meanwhile serve as well,
     * and may have been the last that are allowed.
     *
     * @param lookedAt how many rounds there were
     * @return whether there are more now
     */
    default boolean recordMoreThan(int lookedAt) {
        return recordEnough().size() > lookedAt || addRound();
    }

    /** Reads the recordings of one way, one per round: a claim shows what it has read. */
    default List<Recording> read(Way way) {
        return recordEnough().stream().map(round -> round.of(way)).toList();
    }
}

package gilproof.recording;

import java.util.List;

/**
 * The rounds of one experiment on one runtime: they are recorded on demand.
 *
 * <p>A judging asks for more rounds only while the evidence does not decide.
 */
public interface Rounds {

    /** The experiment's name, in words. */
    String experiment();

    /** All rounds recorded so far, at least one. The first call records the least number of rounds. */
    List<Round> recordEnough();

    /**
     * Records one more round.
     *
     * @return false, without a new round, when the experiment has had the most rounds that it is allowed
     */
    boolean addRound();

    /**
     * Records one more round, unless there are already more than were looked at. Rounds that another claim added meanwhile
     * serve as well, and may be the last that are allowed.
     *
     * @param lookedAt the number of rounds looked at
     * @return whether there are more now
     */
    default boolean recordMoreThan(int lookedAt) {
        return recordEnough().size() > lookedAt || addRound();
    }

    /** The recordings of one way, one per round. The claim's report shows the ways that were read. */
    default List<Recording> read(Way way) {
        return recordEnough().stream().map(round -> round.of(way)).toList();
    }
}

package gilproof.recording;

import java.util.List;

/**
 * The rounds of one experiment on one runtime: those recorded so far, and the chance of one more.
 *
 * <p>Who judges asks for more rounds only while what was seen does not decide.
 */
public interface Rounds {

    /** What the experiment is called, in words. */
    String experiment();

    /** The rounds recorded so far; at least one. */
    List<Round> recorded();

    /**
     * Records one more round.
     *
     * @return false, and records nothing, when the experiment has had the most rounds that it is allowed
     */
    boolean addRound();

    /**
     * Sees to it that there are more rounds than were looked at. Those that another claim has added meanwhile serve as well,
     * and may have been the last that are allowed.
     *
     * @param lookedAt how many rounds there were
     * @return whether there are more now
     */
    default boolean hasMoreThan(int lookedAt) {
        return recorded().size() > lookedAt || addRound();
    }

    /** The recordings of one way, one per round. */
    default List<Recording> of(Way way) {
        return recorded().stream().map(round -> round.of(way)).toList();
    }
}

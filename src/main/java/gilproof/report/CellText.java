package gilproof.report;

import gilproof.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A timed cell of the tutorial.
 *
 * @param name for example {@code two threads, sleeping}
 * @param seconds the author's time, in seconds
 * @param comparedTo the name of the cell that does the same in one thread; its own name if it is such a cell
 * @param iterations the iterations of each of its busy loops; empty if it sleeps
 * @param statement the id of the statement that it is shown with
 * @param claims the ids of the claims about its result, the one that decides first
 * @param gain the verdict on the first of these claims by which it takes clearly less time than one thread; empty if that is
 *     not the question
 */
public record CellText(
        String name,
        double seconds,
        String comparedTo,
        OptionalLong iterations,
        String statement,
        List<String> claims,
        Optional<Verdict> gain) {

    public CellText {
        claims = List.copyOf(claims);
    }
}

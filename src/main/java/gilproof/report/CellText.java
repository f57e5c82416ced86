package gilproof.report;

import gilproof.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A cell of the tutorial that tells how long it took.
 *
 * @param name for example {@code two threads, sleeping}
 * @param seconds what the tutorial's author saw, in seconds
 * @param comparedTo the name of the cell that does the same in one thread; its own for those that do
 * @param iterations how often each of its busy loops runs; empty where it sleeps
 * @param statement the id of the statement that it is shown with
 * @param claims the ids of the claims that say whether what it shows holds, the one that decides first
 * @param gain the verdict on the first of these by which it takes clearly less time than one thread; empty where that is not
 *     the question
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

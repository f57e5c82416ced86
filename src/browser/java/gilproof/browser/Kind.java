package gilproof.browser;

import gilproof.browser.Run.Tried;
import java.util.List;

/** The kinds of pages that a run can have, if no runtime fails; seldom all of them. */
enum Kind {
    HOLDS("as expected", "holds", "holds"),
    REFUTED_AS_EXPECTED("as expected", "refuted", "refuted"),
    INCONCLUSIVE("undecided", "inconclusive", "inconclusive"),
    SURPRISE("surprise", "refuted", "surprise: refuted");

    /** Claims with timelines on their pages; between them they have pages of every kind. */
    private static final List<String> DRAWN = List.of("T1", "C1", "C2", "P2", "G1", "S1");

    private final String status;
    private final String verdict;
    private final String word;

    Kind(String status, String verdict, String word) {
        this.status = status;
        this.verdict = verdict;
        this.word = word;
    }

    /** Its name on the page. */
    String verdict() {
        return word;
    }

    /** The pages of a run that are of this kind and have timelines; none in some runs. */
    List<Tried> of(Run run) {
        return DRAWN.stream()
                .flatMap(id -> run.tried().stream().filter(each -> each.id().equals(id)))
                // An undecided claim's evidence may have a verdict, if its control has none.
                .filter(each -> this == INCONCLUSIVE ? each.status().equals(status) : each.as(status, verdict))
                .toList();
    }
}

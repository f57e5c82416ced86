package gilproof.report.page;

import gilproof.report.Outcome.RuntimeText;
import java.util.List;

/**
 * The answer to one statement of the tutorial on one runtime.
 *
 * @param statement its id, for example {@code B6}
 * @param runtime the runtime on which its claims were tried
 * @param answer the answer that follows from the verdicts of its claims
 * @param because the reason, in a sentence or two
 * @param claims the ids of its claims that apply to the runtime, in reading order; empty if none does
 */
public record StatementAnswer(
        String statement, RuntimeText runtime, Answer answer, String because, List<String> claims) {

    public StatementAnswer {
        claims = List.copyOf(claims);
    }
}

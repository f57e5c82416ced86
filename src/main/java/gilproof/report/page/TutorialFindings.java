package gilproof.report.page;

import gilproof.report.CellText;
import gilproof.report.Outcome.RuntimeText;
import gilproof.report.Timing;
import gilproof.report.Untimed;
import java.util.List;

/**
 * One run's findings on the tutorial, beside the verdicts on its claims.
 *
 * @param statements the tutorial's statements, in its order
 * @param cells its timed cells, in its order
 * @param runtimes the runtimes of the run
 * @param timings the times of the cells
 * @param untimed the cells without a time
 * @param answers the answer to each statement on each runtime
 */
public record TutorialFindings(
        List<StatementText> statements,
        List<CellText> cells,
        List<RuntimeText> runtimes,
        List<Timing> timings,
        List<Untimed> untimed,
        List<StatementAnswer> answers) {

    public TutorialFindings {
        statements = List.copyOf(statements);
        cells = List.copyOf(cells);
        runtimes = List.copyOf(runtimes);
        timings = List.copyOf(timings);
        untimed = List.copyOf(untimed);
        answers = List.copyOf(answers);
    }
}

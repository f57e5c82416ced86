package gilproof.report.tutorial;

import gilproof.report.page.TutorialFindings;
import java.util.List;

/**
 * What one run has to say of the tutorial.
 *
 * @param machine what its machine is called beside others
 * @param about when and where it ran, in a sentence or two
 * @param findings the tutorial's timings and answers
 * @param verdicts what came of the claims
 */
public record TutorialRun(String machine, String about, TutorialFindings findings, List<ClaimVerdict> verdicts) {

    public TutorialRun {
        verdicts = List.copyOf(verdicts);
    }
}

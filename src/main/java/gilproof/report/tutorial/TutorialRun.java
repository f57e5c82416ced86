package gilproof.report.tutorial;

import gilproof.report.page.TutorialFindings;
import java.util.List;

/**
 * One run for the tutorial's page.
 *
 * @param machine its machine's name beside others
 * @param about its time and place, in a sentence or two
 * @param findings the tutorial's timings and answers
 * @param verdicts the outcomes of the claims
 */
public record TutorialRun(String machine, String about, TutorialFindings findings, List<ClaimVerdict> verdicts) {

    public TutorialRun {
        verdicts = List.copyOf(verdicts);
    }
}

package gilproof.report.merge;

import gilproof.report.Outcome.RuntimeText;
import gilproof.report.page.TutorialFindings;
import gilproof.report.tutorial.ClaimVerdict;
import gilproof.report.tutorial.TutorialPage;
import gilproof.report.tutorial.TutorialRun;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tutorial's page of several runs. */
final class MergedTutorial {

    private MergedTutorial() {}

    /** The page; empty if all the runs were kept by versions that did not write the data for it. */
    static Optional<TutorialPage> of(List<MergedRun> runs) {
        List<TutorialRun> told = runs.stream()
                .map(MergedTutorial::run)
                .filter(run -> !run.findings().cells().isEmpty())
                .toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(new TutorialPage(told));
    }

    private static TutorialRun run(MergedRun run) {
        TutorialFindings findings = run.verdicts().findings();
        Map<String, RuntimeText> runtimes =
                findings.runtimes().stream().collect(Collectors.toMap(RuntimeText::name, Function.identity()));
        return new TutorialRun(
                run.label(),
                run.label() + ": run of " + run.started().truncatedTo(ChronoUnit.SECONDS) + " on " + run.machine() + ".",
                findings,
                run.cells().stream()
                        .filter(cell -> runtimes.containsKey(cell.runtime()))
                        .map(cell -> new ClaimVerdict(
                                cell.claim(),
                                cell.says(),
                                runtimes.get(cell.runtime()),
                                cell.status(),
                                cell.word(),
                                cell.reason()))
                        .toList());
    }
}

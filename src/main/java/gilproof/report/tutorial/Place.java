package gilproof.report.tutorial;

import gilproof.report.Outcome.RuntimeText;
import gilproof.report.Timing;
import gilproof.report.page.StatementAnswer;
import java.util.List;
import java.util.Optional;

/** A runtime on a machine. */
record Place(TutorialRun run, RuntimeText runtime) {

    /** All places of some runs, machine by machine. */
    static List<Place> of(List<TutorialRun> runs) {
        return runs.stream()
                .flatMap(run -> run.findings().runtimes().stream().map(runtime -> new Place(run, runtime)))
                .toList();
    }

    String name() {
        return runtime.name();
    }

    String machine() {
        return run.machine();
    }

    /** The runtime's name and version: {@code cpython 3.14.3}, {@code cpython@3.9 3.9.18}. */
    String withVersion() {
        return runtime.name() + " " + runtime.version();
    }

    Optional<Timing> timing(String cell) {
        return run.findings().timings().stream()
                .filter(each -> each.cell().name().equals(cell) && isHere(each.runtime()))
                .findFirst();
    }

    /** The answers here, statement by statement. */
    List<StatementAnswer> answers() {
        return run.findings().answers().stream().filter(each -> isHere(each.runtime())).toList();
    }

    Optional<StatementAnswer> answer(String statement) {
        return answers().stream().filter(each -> each.statement().equals(statement)).findFirst();
    }

    /** The outcomes of the claims here. */
    List<ClaimVerdict> verdicts() {
        return run.verdicts().stream().filter(each -> isHere(each.runtime())).toList();
    }

    Optional<ClaimVerdict> verdict(String claim) {
        return verdicts().stream().filter(each -> each.claim().equals(claim)).findFirst();
    }

    private boolean isHere(RuntimeText other) {
        return other.name().equals(runtime.name());
    }
}

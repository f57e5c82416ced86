package gilproof.report.allure;

import gilproof.report.CellText;
import gilproof.report.Figures;
import gilproof.report.Outcome;
import gilproof.report.Timing;
import gilproof.report.page.StatementText;
import gilproof.report.page.TutorialFindings;
import gilproof.verdict.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The tutorial's part of a claim's page: the statements of the claim with their answers on the runtime, and the tutorial's
 * times beside those measured. It is written after the last test; until then an HTML comment stands in its place.
 */
final class TutorialPart {

    private static final List<String> HEAD = List.of("Cell", "The tutorial", "Here");

    private final Outcome outcome;
    private final TutorialFindings tutorial;

    private TutorialPart(Outcome outcome, TutorialFindings tutorial) {
        this.outcome = outcome;
        this.tutorial = tutorial;
    }

    /** The invisible placeholder on a claim's page until this part is known. */
    static String place(String claim) {
        return "<!-- what the tutorial says of " + Html.escape(claim) + " -->";
    }

    /** The part; empty for a claim of which the tutorial says nothing. */
    static String of(Outcome outcome, TutorialFindings tutorial) {
        return new TutorialPart(outcome, tutorial).html();
    }

    private String html() {
        List<StatementText> statements = tutorial.statements().stream()
                .filter(statement -> outcome.claim().states().contains(statement.id()))
                .toList();
        if (statements.isEmpty()) {
            return "";
        }
        return Html.heading("What the tutorial says")
                + Html.bullets(statements.stream().map(this::statement).toList())
                + timings();
    }

    private String statement(StatementText statement) {
        String figure = statement.figure() == null ? "" : " (" + Html.prose(statement.figure()) + ")";
        String answer = tutorial.answers().stream()
                .filter(each -> each.statement().equals(statement.id()) && isHere(each.runtime().name()))
                .map(each -> Html
                        .small("Here: <b>" + Html.escape(each.answer().word()) + "</b>. " + Html.prose(each.because())))
                .collect(Collectors.joining());
        return Html.prose(statement.says()) + figure + answer;
    }

    private String timings() {
        List<List<String>> rows = new ArrayList<>();
        for (CellText cell : tutorial.cells()) {
            if (cell.claims().contains(outcome.claim().id())) {
                rows.add(List.of(
                        Html.prose(cell.name()),
                        figures(cell.seconds(), Optional.of(cell.seconds() / inOneThread(cell))),
                        tutorial.timings().stream()
                                .filter(timing -> timing.cell().name().equals(cell.name())
                                        && isHere(timing.runtime().name()))
                                .map(TutorialPart::measured)
                                .findFirst()
                                .orElse("–")));
            }
        }
        return rows.isEmpty() ? "" : Html.table(HEAD, rows);
    }

    private double inOneThread(CellText cell) {
        return tutorial.cells().stream()
                .filter(each -> each.name().equals(cell.comparedTo()))
                .findFirst()
                .orElseThrow()
                .seconds();
    }

    private static String measured(Timing timing) {
        String notes = timing.isSlowToStart() ? Html.small("start " + Figures.precisely(timing.starting())) : "";
        notes += timing.isStretched()
                ? Html.small("denied a processor for " + Figures.precisely(timing.denied().getAsDouble()))
                : "";
        if (timing.isShortened()) {
            notes += Html.small(Figures.grouped(timing.iterations().getAsLong()) + " iterations");
        }
        return figures(
                timing.seconds(),
                timing.ratio().isPresent() ? Optional.of(timing.ratio().getAsDouble()) : Optional.empty())
                + notes;
    }

    private static String figures(double seconds, Optional<Double> ratio) {
        return "<b>" + Figures.precisely(seconds) + "</b>"
                + ratio.map(figure -> ", ratio " + Figures.withUnit(figure, Unit.RATIO)).orElse("");
    }

    private boolean isHere(String runtime) {
        return runtime.equals(outcome.runtime().name());
    }
}

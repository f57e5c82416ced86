package gilproof.report.allure;

import gilproof.report.Absence;
import gilproof.report.Figures;
import gilproof.report.Outcome;
import gilproof.report.Outcome.RuntimeText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One claim on every runtime, as a table of HTML. It is drawn after the last test; until then an HTML comment stands in its
 * place.
 */
final class RuntimesTable {

    private static final List<String> HEAD =
            List.of("Runtime", "Verdict", "Expected", "Figure and interval", "Control");

    private RuntimesTable() {}

    /** The invisible placeholder on a claim's page until the table is known. */
    static String place(String claim) {
        return "<!-- " + Html.escape(claim) + " on every runtime -->";
    }

    /**
     * The table.
     *
     * @param claim the claim's id
     * @param here the runtime of the page
     * @param outcomes the outcomes of all claims
     * @param absences where claims do not apply, and why, as far as that is known
     */
    static String of(String claim, String here, List<Outcome> outcomes, List<Absence> absences) {
        Map<String, RuntimeText> runtimes = new LinkedHashMap<>();
        outcomes.forEach(outcome -> runtimes.putIfAbsent(outcome.runtime().name(), outcome.runtime()));
        List<List<String>> rows = new ArrayList<>();
        runtimes.forEach((name, runtime) -> {
            String shown = Html.foreign(runtime.implementation() + " " + runtime.version());
            String mark = name.equals(here) ? " (this page)" : "";
            String label = "<b>" + Html.escape(name) + "</b>" + mark + "<br>" + shown;
            rows.add(outcomes.stream()
                    .filter(outcome -> outcome.claim().id().equals(claim)
                            && outcome.runtime().name().equals(name))
                    .findFirst()
                    .map(outcome -> row(label, outcome))
                    .orElseGet(() -> absent(label, claim, name, absences)));
        });
        return Html.table(HEAD, rows);
    }

    private static List<String> row(String runtime, Outcome outcome) {
        return List.of(
                runtime,
                Words.verdict(outcome),
                outcome.expected().word(),
                outcome.headline().map(piece -> Html.figure(Figures.of(piece))).orElse("") + rounds(outcome),
                outcome.control().map(control -> control.verdict().word()).orElse("–"));
    }

    private static String rounds(Outcome outcome) {
        return outcome.judgement()
                .map(judgement -> Html.small(Figures.count(judgement.rounds(), "round")))
                .orElse("");
    }

    private static List<String> absent(String runtime, String claim, String name, List<Absence> absences) {
        String why = absences.stream()
                .filter(absence -> absence.claim().equals(claim) && absence.runtime().equals(name))
                .map(absence -> ": " + Html.prose(absence.why()))
                .findFirst()
                .orElse("");
        return List.of(runtime + Html.small("does not apply" + why), "–", "–", "", "");
    }
}

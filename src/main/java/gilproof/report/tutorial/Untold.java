package gilproof.report.tutorial;

import gilproof.report.Status;
import gilproof.report.page.Answer;
import gilproof.report.page.StatementText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The missing answers and times of some runs, with the reasons. */
final class Untold {

    private final Places places;
    private final List<StatementText> statements;
    private final List<TutorialRun> runs;

    Untold(Places places, List<StatementText> statements, List<TutorialRun> runs) {
        this.places = places;
        this.statements = statements;
        this.runs = runs;
    }

    void write(Writer page) {
        page.heading(2, places.areOnSeveralMachines() ? "What these runs could not tell" : "What this run could not tell");
        List<Text> points = new ArrayList<>();
        points.addAll(verdicts());
        points.addAll(statements());
        points.addAll(timings());
        if (points.isEmpty()) {
            page.paragraph(Text.prose("Nothing: each statement has an answer on each runtime, and each cell a time."));
        } else {
            page.bullets(points);
        }
    }

    private List<Text> verdicts() {
        List<Text> points = new ArrayList<>();
        for (Place place : places.all()) {
            for (ClaimVerdict verdict : place.verdicts()) {
                if (isUntold(verdict.status())) {
                    points.add(Text.of(
                            Text.prose(verdict.claim() + ": " + verdict.says() + " "),
                            Text.verdict(verdict.status(), verdict.word()),
                            Text.prose(" on "),
                            Text.foreign(places.words(List.of(place))),
                            Text.prose(": "),
                            Text.foreign(firstLine(verdict.reason()))));
                }
            }
        }
        return points;
    }

    /** The rest is an interpreter's last words; they stand on the claim's page. */
    private static String firstLine(String reason) {
        return reason.lines().findFirst().orElse("");
    }

    private static boolean isUntold(Status status) {
        return !status.isDecided();
    }

    /** Statements none of whose claims could be tried. */
    private List<Text> statements() {
        List<Text> points = new ArrayList<>();
        for (StatementText statement : statements) {
            List<Place> untried = places.all().stream()
                    .filter(place -> place.answer(statement.id())
                            .filter(answer -> answer.answer() == Answer.NOT_TRIED)
                            .isPresent())
                    .toList();
            if (!untried.isEmpty()) {
                points.add(Text.of(
                        Text.prose(statement.id() + ": " + statement.says() + " Not tried on "),
                        Text.foreign(places.words(untried)),
                        Text.prose("; the reason stands with the statement.")));
            }
        }
        return points;
    }

    private record Reason(String runtime, String why) {}

    /** Cells that could not be timed, those on one runtime with the same reason together. */
    private List<Text> timings() {
        List<Text> points = new ArrayList<>();
        for (TutorialRun run : runs) {
            Map<Reason, List<String>> cells = run.findings().untimed().stream()
                    .collect(Collectors.groupingBy(
                            untimed -> new Reason(untimed.runtime().name(), untimed.why()),
                            LinkedHashMap::new,
                            Collectors.mapping(untimed -> untimed.cell().name(), Collectors.toList())));
            String machine = places.areOnSeveralMachines() ? " (" + run.machine() + ")" : "";
            cells.forEach((reason, names) -> points.add(Text.of(
                    Text.prose("How long it takes (" + String.join("; ", names) + ") on "),
                    Text.foreign(reason.runtime() + machine),
                    Text.prose(" is not known: "),
                    Text.foreign(asSentence(reason.why())))));
        }
        return points;
    }

    private static String asSentence(String why) {
        return why.matches("(?s).*[.!?]") ? why : why + ".";
    }
}

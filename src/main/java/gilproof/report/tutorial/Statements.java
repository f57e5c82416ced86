package gilproof.report.tutorial;

import gilproof.report.CellText;
import gilproof.report.Status;
import gilproof.report.page.Answer;
import gilproof.report.page.StatementAnswer;
import gilproof.report.page.StatementText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The tutorial from its first heading to its last: each statement, its answer here, and its cell's output. */
final class Statements {

    private final Places places;
    private final List<StatementText> statements;
    private final List<CellText> cells;
    private final Transcripts transcripts;

    Statements(Places places, List<StatementText> statements, List<CellText> cells) {
        this.places = places;
        this.statements = statements;
        this.cells = cells;
        transcripts = new Transcripts(places);
    }

    void write(Writer page) {
        page.heading(2, "Statement by statement");
        page.paragraph(Text.prose("What the tutorial says, in our words and in its order; in brackets its own figures. "
                + counts()));
        String heading = "";
        for (StatementText statement : statements) {
            if (!statement.heading().equals(heading)) {
                heading = statement.heading();
                page.heading(3, heading);
            }
            write(page, statement);
        }
    }

    /** {@code On cpython: 23 true, 2 true in part.} */
    private String counts() {
        return places.all().stream()
                .map(place -> "On " + places.words(List.of(place)) + ": " + counts(place) + ".")
                .collect(Collectors.joining(" "));
    }

    private static String counts(Place place) {
        List<String> counts = new ArrayList<>();
        for (Answer answer : Answer.values()) {
            long count = place.answers().stream().filter(each -> each.answer() == answer).count();
            if (count > 0) {
                counts.add(count + " " + answer.word());
            }
        }
        return String.join(", ", counts);
    }

    private void write(Writer page, StatementText statement) {
        String figure = statement.figure() == null ? "" : " (" + statement.figure() + ")";
        page.paragraph(Text.of(
                Text.strong(statement.id() + "."), Text.prose(" "), Text.prose(statement.says()), Text.figures(figure)));
        List<Text> points = new ArrayList<>(answers(statement));
        claims(statement).forEach(claim -> points.add(verdicts(claim)));
        page.bullets(points);
        cells.stream()
                .filter(cell -> cell.statement().equals(statement.id()))
                .forEach(cell -> transcripts.write(page, cell));
    }

    private record Because(Answer answer, String because) {}

    private List<Text> answers(StatementText statement) {
        List<Text> answers = new ArrayList<>();
        places.by(place -> place.answer(statement.id()).map(answer -> new Because(answer.answer(), answer.because())))
                .forEach((because, those) -> answers.add(Text.of(
                        Text.strong(because.answer().word()),
                        Text.prose(" on "),
                        Text.foreign(places.words(those)),
                        Text.prose(": "),
                        Text.prose(because.because()))));
        return answers;
    }

    /** The ids of its claims on any of the runtimes. */
    private List<String> claims(StatementText statement) {
        return places.all().stream()
                .flatMap(place -> place.answer(statement.id()).stream())
                .map(StatementAnswer::claims)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private record Said(String says, Status status, String word) {}

    /** {@code T1: Two threads ...: holds on cpython, jvm}; nothing for a claim that was not tried. */
    private Text verdicts(String claim) {
        List<Text> verdicts = new ArrayList<>();
        Optional<String> says = places.all().stream()
                .flatMap(place -> place.verdict(claim).stream())
                .map(ClaimVerdict::says)
                .findFirst();
        places.by(place -> place.verdict(claim)
                .map(verdict -> new Said(verdict.says(), verdict.status(), verdict.word())))
                .forEach((said, those) -> verdicts.add(Text.of(
                        Text.verdict(said.status(), said.word()), Text.prose(" on "), Text.foreign(places.words(those)))));
        return Text.of(
                Text.prose(claim + says.map(sentence -> ": " + sentence).orElse("") + " "),
                verdicts.isEmpty() ? Text.prose("Not tried.") : Text.join(Text.prose("; "), verdicts));
    }
}

package gilproof.report.page;

import gilproof.report.Absence;
import gilproof.report.Machine;
import gilproof.report.Outcome;
import gilproof.report.Outcome.ClaimText;
import gilproof.report.Outcome.RuntimeText;
import gilproof.report.Suite;
import gilproof.report.Tally;
import gilproof.report.WholeFile;
import gilproof.report.console.SummaryTable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The tutorial in one run, statement by statement: its answer on each runtime with the reason, its claims, and their verdict
 * on each runtime.
 */
public final class StatementsTable {

    private static final String NOT_TRIED = "not tried";

    private final List<StatementText> statements;
    private final List<ClaimText> claims;
    private final List<RuntimeText> runtimes;
    private final List<Outcome> outcomes;
    private final List<Absence> absences;
    private final List<StatementAnswer> answers;

    /**
     * @param statements in the tutorial's order
     * @param claims all the claims in reading order, tried or not
     * @param runtimes the runtimes of the run
     * @param outcomes the outcomes of the claims that were tried
     * @param absences where claims do not apply
     * @param answers the answer to each statement on each runtime
     */
    public StatementsTable(
            List<StatementText> statements,
            List<ClaimText> claims,
            List<RuntimeText> runtimes,
            List<Outcome> outcomes,
            List<Absence> absences,
            List<StatementAnswer> answers) {
        this.statements = statements;
        this.claims = claims;
        this.runtimes = runtimes;
        this.outcomes = outcomes;
        this.absences = absences;
        this.answers = answers;
    }

    /**
     * Writes it as a file of Markdown, and the folders above it.
     *
     * @throws IOException when it cannot be written
     */
    public void write(Path file, Suite suite, Machine machine) throws IOException {
        WholeFile.write(file, text(suite, machine));
    }

    String text(Suite suite, Machine machine) {
        StringBuilder text = new StringBuilder("# The tutorial's statements and their answers\n\n");
        text.append("Run of ").append(suite.started().truncatedTo(ChronoUnit.SECONDS)).append(" on ")
                .append(Markdown.prose(machine.toString()));
        text.append(".\n\n");
        for (RuntimeText runtime : runtimes) {
            text.append("- ").append(Markdown.prose(runtime.name())).append(": ");
            text.append(Markdown.prose(runtime.implementation() + " " + runtime.version())).append('\n');
        }
        text.append("\n").append(Tally.of(outcomes)).append(".\n");
        Map<String, List<StatementText>> byHeading = statements.stream()
                .collect(Collectors.groupingBy(StatementText::heading, LinkedHashMap::new, Collectors.toList()));
        byHeading.forEach((heading, those) -> {
            text.append(heading(heading, "statement"));
            those.forEach(statement -> text.append(rows(statement)));
            text.append(those.stream().map(this::reasons).collect(Collectors.joining("", "\nWhy:\n\n", "")));
        });
        return text.append(newer()).toString();
    }

    private String heading(String heading, String first) {
        List<String> names = new ArrayList<>(List.of("", first, "claim"));
        runtimes.forEach(runtime -> names.add(Markdown.prose(runtime.name())));
        return "\n## " + Markdown.prose(heading) + "\n\n" + Markdown.head(names);
    }

    /** A line with the statement's answers, and one for each of its claims below it. */
    private String rows(StatementText statement) {
        List<String> cells = new ArrayList<>(List.of(statement.id(), Markdown.prose(statement.says()), "answer"));
        runtimes.forEach(runtime -> cells.add(answer(statement, runtime)
                .map(answer -> "**" + answer.answer().word() + "**")
                .orElse("")));
        StringBuilder rows = new StringBuilder(Markdown.row(cells));
        claims.stream()
                .filter(claim -> claim.states().contains(statement.id()))
                .forEach(claim -> rows.append(row("", "", claim)));
        return rows.toString();
    }

    private Optional<StatementAnswer> answer(StatementText statement, RuntimeText runtime) {
        return answers.stream()
                .filter(each -> each.statement().equals(statement.id()))
                .filter(each -> each.runtime().name().equals(runtime.name()))
                .findFirst();
    }

    /** A line for each answer and its reason, with the runtimes that share them. */
    private String reasons(StatementText statement) {
        Map<String, List<String>> runtimesByReason = new LinkedHashMap<>();
        runtimes.forEach(runtime -> answer(statement, runtime).ifPresent(answer -> runtimesByReason
                .computeIfAbsent(
                        answer.answer().word() + ". " + Markdown.prose(answer.because()), reason -> new ArrayList<>())
                .add(Markdown.prose(runtime.name()))));
        return runtimesByReason.entrySet().stream()
                .map(reason -> "- " + statement.id() + " on " + String.join(", ", reason.getValue()) + ": "
                        + reason.getKey() + "\n")
                .collect(Collectors.joining());
    }

    private String newer() {
        List<ClaimText> newer = claims.stream().filter(claim -> claim.states().isEmpty()).toList();
        StringBuilder rows = new StringBuilder();
        newer.forEach(claim -> rows.append(row("", claim.says(), claim)));
        return newer.isEmpty() ? "" : heading("Not in the tutorial", "what is claimed") + rows;
    }

    private String row(String statement, String says, ClaimText claim) {
        List<String> cells = new ArrayList<>(List.of(statement, Markdown.prose(says), claim.id()));
        runtimes.forEach(runtime -> cells.add(cell(claim, runtime)));
        return Markdown.row(cells);
    }

    private String cell(ClaimText claim, RuntimeText runtime) {
        Optional<Outcome> outcome = outcomes.stream()
                .filter(each -> each.claim().id().equals(claim.id()))
                .filter(each -> each.runtime().name().equals(runtime.name()))
                .findFirst();
        boolean absent = absences.stream()
                .anyMatch(each -> each.claim().equals(claim.id()) && each.runtime().equals(runtime.name()));
        return outcome.map(SummaryTable::cell).orElse(absent ? SummaryTable.NOT_APPLICABLE : NOT_TRIED);
    }
}

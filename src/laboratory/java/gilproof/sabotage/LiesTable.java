package gilproof.sabotage;

import gilproof.report.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A table of the lies that each claim detected, for people. */
final class LiesTable {

    private final StringBuilder text = new StringBuilder();
    private int endOfSummary;
    private final List<String> claims = Interrogation.claims();

    static LiesTable of(Interrogation interrogation) {
        LiesTable table = new LiesTable();
        table.write(interrogation);
        return table;
    }

    private void write(Interrogation interrogation) {
        line("# Lies, and the claims that caught them");
        line("");
        line("Each row is an interpreter that lies, each column a claim that was tried on it:");
        line("");
        line("- `CAUGHT`: the claim is red there, as it must be whatever the machine gives;");
        line("- `caught`, `open`: the same of a claim that needs the processors, and is undecided where it does not get them;");
        line("- `-`: the lie is not about what the claim looks at, and it comes out as ever;");
        line("- `MISSED`: it should have been red, and was not; `FALSE ALARM`: the reverse; blank: not tried.");
        line("");
        line("| an interpreter on which | " + String.join(" | ", claims) + " |");
        line("|---|" + "---|".repeat(claims.size()));
        for (Lie lie : Lie.selected()) {
            Map<Suspicion, Outcome> outcomes = interrogation.outcomes(lie);
            StringBuilder row = new StringBuilder("| " + lie.words() + " |");
            for (String claim : claims) {
                row.append(' ').append(cell(claim, outcomes)).append(" |");
            }
            line(row.toString());
        }
        line("");
        endOfSummary = text.length();
        line("## What they said");
        for (Lie lie : Lie.selected()) {
            line("");
            line("**" + lie.words() + "** (`" + lie.module() + ".py`)");
            line("");
            interrogation.outcomes(lie).forEach((suspicion, outcome) -> line("- " + suspicion.claim() + ": "
                    + words(suspicion, outcome)));
        }
    }

    private static String cell(String claim, Map<Suspicion, Outcome> outcomes) {
        Optional<Map.Entry<Suspicion, Outcome>> tried = outcomes.entrySet().stream()
                .filter(entry -> entry.getKey().claim().equals(claim))
                .findFirst();
        return tried.map(entry -> cell(entry.getKey(), entry.getValue())).orElse("");
    }

    /** A claim's reaction to a lie, in a word. */
    static String cell(Suspicion suspicion, Outcome outcome) {
        if (suspicion.isLeftOpenBy(outcome)) {
            return "open";
        }
        if (!suspicion.isConfirmedBy(outcome)) {
            return suspicion.shouldFindIt() ? "MISSED" : "FALSE ALARM";
        }
        if (!suspicion.shouldFindIt()) {
            return "-";
        }
        return suspicion.needsProcessors() ? "caught" : "CAUGHT";
    }

    /** A claim's reaction with its reason. */
    static String words(Suspicion suspicion, Outcome outcome) {
        String reason = outcome.reason().isEmpty() ? "" : ", " + outcome.reason().lines().findFirst().orElse("");
        return cell(suspicion, outcome) + " (" + outcome.status().name().toLowerCase(Locale.ROOT).replace('_', ' ') + reason
                + ")";
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    /** Writes it into a file. */
    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** The table itself, without the claims' messages. */
    String summary() {
        return text.substring(0, endOfSummary);
    }
}

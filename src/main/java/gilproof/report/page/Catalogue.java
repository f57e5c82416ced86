package gilproof.report.page;

import gilproof.report.Asked;
import gilproof.report.Outcome.ClaimText;
import gilproof.report.page.CatalogueSection.Control;
import gilproof.report.page.CatalogueSection.Entry;
import gilproof.report.page.CatalogueSection.Expected;
import gilproof.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The catalogue of all claims, as a page of Markdown. It holds the document's texts and no measurements, so it changes only
 * when the document does.
 */
public final class Catalogue {

    private static final String STATEMENTS = "What the tutorial says";

    private final List<CatalogueSection> sections;
    private final List<StatementText> statements;

    private Catalogue(List<CatalogueSection> sections, List<StatementText> statements) {
        this.sections = sections;
        this.statements = statements;
    }

    /**
     * The page.
     *
     * @param renewedBy the command that writes it anew
     */
    public static String text(List<CatalogueSection> sections, List<StatementText> statements, String renewedBy) {
        Catalogue catalogue = new Catalogue(sections, statements);
        StringBuilder text = new StringBuilder("<!-- Made from the tests. Renew it with: " + renewedBy + " -->\n\n");
        text.append(CatalogueWords.INTRODUCTION).append('\n').append(catalogue.contents());
        sections.forEach(section -> text.append('\n').append(catalogue.section(section)));
        text.append('\n').append(catalogue.table());
        return text.append('\n').append(String.format(CatalogueWords.ABOUT_THIS_PAGE, renewedBy)).toString();
    }

    private String contents() {
        StringBuilder text = new StringBuilder("## Contents\n\n");
        for (CatalogueSection section : sections) {
            text.append("- ").append(Markdown.toHeading(Markdown.prose(title(section)), title(section))).append(": ");
            text.append(section.claims().stream().map(Catalogue::toClaim).collect(Collectors.joining(", ")));
            text.append('\n');
        }
        return text.append("- ").append(Markdown.toHeading(STATEMENTS, STATEMENTS)).append('\n').toString();
    }

    private String section(CatalogueSection section) {
        StringBuilder text = new StringBuilder("## " + Markdown.prose(title(section)) + "\n\n");
        text.append(Markdown.prose(section.teaches())).append('\n');
        section.claims().forEach(claim -> text.append('\n').append(claim(claim)));
        return text.toString();
    }

    private String claim(Entry entry) {
        List<String> points = new ArrayList<>();
        entry.claim().asks().forEach(asked -> points.add(evidence(asked)));
        for (Control control : entry.controls()) {
            String name = "Control" + (control.everywhere() ? "" : " on " + control.where());
            points.add(point(name, Markdown.prose(control.changes())));
        }
        if (entry.noControl() != null) {
            String name = entry.controls().isEmpty() ? "No control" : "No control on other runtimes";
            points.add(point(name, Markdown.prose(entry.noControl())));
        }
        points.add(point("Expected", expected(entry)));
        if (entry.notInEveryRun() != null) {
            points.add(point("Not in every run", Markdown.prose(entry.notInEveryRun())));
        }
        if (!entry.claim().states().isEmpty()) {
            points.add(point("Verifies", links(entry.claim().states())));
        }
        if (entry.since() != null) {
            points.add(point("Not in the tutorial", "so since " + Markdown.prose(version(entry.since())) + "."));
        }
        points.add(point("Sources", sources(entry.claim())));
        points.add(point("Test", Markdown.link("`" + entry.test() + "`", entry.source())));
        return "### " + Markdown.prose(title(entry)) + "\n\n" + Markdown.prose(entry.claim().because()) + "\n\n"
                + String.join("", points);
    }

    /** A version with the name of what it is one of: Python, where it is only a number. */
    private static String version(String since) {
        return Character.isDigit(since.charAt(0)) ? "Python " + since : since;
    }

    /** The experiments, with the files of their programs, and the questions about them. */
    private static String evidence(Asked asked) {
        String programs = asked.programs().stream()
                .map(file -> Markdown.link("`" + file.substring(file.lastIndexOf('/') + 1) + "`", "../" + file))
                .collect(Collectors.joining(", "));
        List<String> questions = new ArrayList<>(asked.questions());
        asked.beside().forEach(question -> questions.add("beside that, " + question));
        return point(
                "Evidence",
                "*" + Markdown.prose(asked.experiment()) + "* (" + programs + "): "
                        + questions.stream().map(Markdown::prose).collect(Collectors.joining("; ")) + ".");
    }

    private static String sources(ClaimText claim) {
        return claim.sources().stream()
                .map(source -> Markdown.link(Markdown.prose(source.name()), source.link().toString()))
                .collect(Collectors.joining("; "));
    }

    private static String point(String name, String text) {
        return "- **" + name + ":** " + text + "\n";
    }

    private static String expected(Entry entry) {
        String where = entry.expected().stream().map(Catalogue::expected).collect(Collectors.joining(", "));
        return where + (entry.everywhere() ? "." : "; elsewhere it does not apply.");
    }

    private static String expected(Expected expected) {
        return (expected.verdict() == Verdict.HOLDS ? "holds on " : "is refuted on ") + Markdown.prose(expected.where());
    }

    /** The statements under the tutorial's headings, each with its claims. */
    private String table() {
        StringBuilder text = new StringBuilder("## " + STATEMENTS + "\n\n" + CatalogueWords.STATEMENTS);
        String heading = null;
        for (StatementText statement : statements) {
            if (!statement.heading().equals(heading)) {
                heading = statement.heading();
                text.append("\n### ").append(Markdown.prose(heading)).append("\n\n");
                text.append(Markdown.head(List.of("", "what it says, in our words", "its figures", "claims")));
            }
            text.append(Markdown.row(List.of(
                    "<a id=\"" + Markdown.anchor(statement.id()) + "\"></a>" + statement.id(),
                    Markdown.prose(statement.says()),
                    statement.figure() == null ? "" : Markdown.figures(statement.figure()),
                    claimsOf(statement))));
        }
        return text.toString();
    }

    private String claimsOf(StatementText statement) {
        return sections.stream()
                .flatMap(section -> section.claims().stream())
                .filter(entry -> entry.claim().states().contains(statement.id()))
                .map(Catalogue::toClaim)
                .collect(Collectors.joining(", "));
    }

    private static String links(List<String> states) {
        return states.stream().map(id -> Markdown.toHeading(id, id)).collect(Collectors.joining(", "));
    }

    private static String toClaim(Entry entry) {
        return Markdown.toHeading(entry.claim().id(), title(entry));
    }

    private static String title(CatalogueSection section) {
        return section.number() + ". " + section.heading();
    }

    private static String title(Entry entry) {
        return entry.claim().title();
    }
}

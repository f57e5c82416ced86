package gilproof.report.merge;

import gilproof.report.allure.Html;
import gilproof.report.allure.Words;
import java.util.ArrayList;
import java.util.List;

/** The matrix as tables of HTML: of one claim for its pages, and of all claims for a page of its own. */
final class MatrixTable {

    private MatrixTable() {}

    /** One claim: a line for each runtime, a column for each machine. */
    static String ofClaim(Matrix matrix, String claim) {
        List<String> head = new ArrayList<>(List.of("Runtime"));
        head.addAll(matrix.machines());
        List<List<String>> rows = new ArrayList<>();
        matrix.runtimes(claim)
                .forEach(runtime -> rows.add(row(matrix, claim, runtime, "<b>" + Html.escape(runtime) + "</b>")));
        return Html.part(Html.heading("On every machine") + wide(Html.table(head, rows)));
    }

    /** All claims, unexpected outcomes first. */
    static String ofAll(Matrix matrix) {
        StringBuilder html = new StringBuilder(
                Html.paragraph("<b>" + Html.escape(matrix.tally().toString()) + "</b>"));
        List<MatrixCell> some = matrix.notAsExpected();
        if (!some.isEmpty()) {
            List<List<String>> rows = some.stream()
                    .map(cell -> List.of(
                            Html.escape(cell.claim()),
                            Html.escape(cell.runtime()),
                            Html.escape(cell.machine()),
                            Words.coloured(cell.status(), cell.word()),
                            Html.escape(cell.reason())))
                    .toList();
            html.append(Html.heading("Not as expected"));
            html.append(Html.table(List.of("Claim", "Runtime", "Machine", "", "Why"), rows));
        }
        List<String> head = new ArrayList<>(List.of("Claim", "Runtime"));
        head.addAll(matrix.machines());
        List<List<String>> rows = new ArrayList<>();
        for (MatrixCell claim : matrix.claims()) {
            String title = "<b>" + Html.escape(claim.claim()) + "</b> " + Html.prose(claim.says());
            for (String runtime : matrix.runtimes(claim.claim())) {
                List<String> row = new ArrayList<>(List.of(title));
                row.addAll(row(matrix, claim.claim(), runtime, Html.escape(runtime)));
                rows.add(row);
                title = "";
            }
        }
        html.append(Html.heading("All claims, runtimes and machines")).append(wide(Html.table(head, rows)));
        return Html.page(html.toString());
    }

    /** A page may have no room for a column for each machine. */
    private static String wide(String table) {
        return "<div style=\"overflow-x:auto\">" + table + "</div>";
    }

    private static List<String> row(Matrix matrix, String claim, String runtime, String label) {
        List<String> row = new ArrayList<>(List.of(label));
        for (String machine : matrix.machines()) {
            row.add(matrix.cell(claim, runtime, machine).map(MatrixTable::cell).orElse("–"));
        }
        return row;
    }

    private static String cell(MatrixCell cell) {
        String figure = cell.figure().isEmpty() ? "" : "<br>" + Html.figure(cell.figure());
        return Words.coloured(cell.status(), cell.word()) + figure;
    }
}

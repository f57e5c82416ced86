package gilproof.report.tutorial;

import gilproof.report.Status;
import gilproof.report.allure.Excerpt;
import gilproof.report.allure.Html;
import gilproof.report.allure.Words;
import java.util.List;

/** Writes a page as HTML, for Allure to show without a click. */
final class HtmlWriter implements Writer, Text.Markup {

    private final StringBuilder html = new StringBuilder();

    String text() {
        return Html.page(html.toString());
    }

    @Override
    public void heading(int level, String heading) {
        html.append(level < 3 ? Html.partHeading(heading) : Html.heading(heading));
    }

    @Override
    public void paragraph(Text words) {
        html.append(Html.paragraph(words.in(this)));
    }

    @Override
    public void bullets(List<Text> points) {
        if (!points.isEmpty()) {
            html.append(Html.bullets(points.stream().map(point -> point.in(this)).toList()));
        }
    }

    @Override
    public void table(List<String> head, List<List<Text>> rows) {
        html.append(Html.table(head, rows.stream().map(this::cells).toList()));
    }

    private List<String> cells(List<Text> row) {
        return row.stream().map(cell -> cell.in(this)).toList();
    }

    @Override
    public void printed(Text caption, String printed, boolean open) {
        html.append(Html.fold(caption.in(this), Html.printed(printed), open));
    }

    @Override
    public String prose(String words) {
        return Html.prose(Excerpt.of(words));
    }

    @Override
    public String foreign(String words) {
        return Html.foreign(Excerpt.of(words));
    }

    @Override
    public String figures(String words) {
        return Html.prose(words).replaceAll("(?<=\\d) (?=s\\b)", "&nbsp;");
    }

    @Override
    public String strong(String words) {
        return "<b>" + figures(words) + "</b>";
    }

    @Override
    public String verdict(Status status, String word) {
        return Words.coloured(status, word);
    }

    @Override
    public String lineBreak() {
        return Html.lineBreakOrDot();
    }
}

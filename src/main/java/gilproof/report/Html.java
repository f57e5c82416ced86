package gilproof.report;

import java.util.List;

/**
 * Small pieces of HTML. Allure runs what a description contains, so everything that a runtime printed, and every text
 * that is not markup, passes through {@link #escape}.
 */
final class Html {

    /** As much as can be said of a row is said there: a page has some two hundred cells. */
    private static final String ROW = "vertical-align:top;border-bottom:1px solid rgba(128,128,128,.35)";

    private static final String CELL = "padding:4px 14px 4px 0";

    private Html() {}

    /** A text as HTML that shows just that text. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** A text of the document's own: escaped, and what stands between backticks as code. */
    static String prose(String text) {
        return escape(text).replaceAll("`([^`]+)`", "<code>$1</code>");
    }

    /** A figure with its interval and unit, which no line break may part. */
    static String figure(String figure) {
        return "<span style=\"white-space:nowrap\">" + escape(figure) + "</span>";
    }

    /** Ready HTML in small type on a line of its own. */
    static String small(String html) {
        return "<br><span style=\"opacity:.7;font-size:.9em\">" + html + "</span>";
    }

    /** Ready HTML in a table's cell, not wider than leaves room for the others: Allure 3 makes a table as wide as it likes. */
    static String narrow(String html) {
        return "<div style=\"max-width:15em\">" + html + "</div>";
    }

    /** A heading within a page; Allure's own headings are larger. */
    static String heading(String text) {
        return "<h4 style=\"margin:22px 0 6px;font-size:15px;font-weight:bold\">" + escape(text) + "</h4>";
    }

    /** A paragraph of ready HTML. */
    static String paragraph(String html) {
        return "<p style=\"margin:6px 0;line-height:1.5\">" + html + "</p>";
    }

    /** What was printed, as it was printed. */
    static String printed(String text) {
        return "<pre style=\"margin:6px 0;padding:8px;white-space:pre-wrap;max-height:24em;overflow:auto\">"
                + escape(text) + "</pre>";
    }

    /** A picture, as wide as the page allows, with what it shows in words. */
    static String picture(String svg, String caption) {
        return "<img style=\"display:block;width:100%;max-width:" + Look.WIDTH + "px;margin:8px 0\" alt=\""
                + escape(caption) + "\" src=\"" + Svg.dataUri(svg) + "\">";
    }

    /** What stands below a picture, if anything does. */
    static String caption(String text) {
        return text.isEmpty() ? "" : "<p style=\"margin:0 0 14px;opacity:.75;font-size:.9em\">" + escape(text) + "</p>";
    }

    /**
     * A table.
     *
     * @param head the columns' names, as text
     * @param rows the cells, as ready HTML
     */
    static String table(List<String> head, List<List<String>> rows) {
        StringBuilder html =
                new StringBuilder("<table style=\"border-collapse:collapse;margin:6px 0;width:100%\"><thead><tr style=\"" + ROW + "\">");
        head.forEach(name -> html.append("<th style=\"" + CELL + ";text-align:left\">")
                .append(escape(name))
                .append("</th>"));
        html.append("</tr></thead><tbody>");
        for (List<String> row : rows) {
            html.append("<tr style=\"" + ROW + "\">");
            row.forEach(cell -> html.append("<td style=\"" + CELL + "\">").append(cell).append("</td>"));
            html.append("</tr>");
        }
        return html.append("</tbody></table>").toString();
    }
}

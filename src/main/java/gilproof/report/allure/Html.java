package gilproof.report.allure;

import gilproof.report.picture.Look;
import gilproof.report.picture.Svg;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Small pieces of HTML. Allure executes the scripts of a description. So everything that a runtime printed, and every text
 * that is not markup, passes through {@link #escape}.
 */
public final class Html {

    /** A table narrower than this many CSS pixels has no room for five columns of words. */
    private static final int NARROW = 500;

    /**
     * The style at the beginning of a page, for about two hundred cells and the pictures. Allure 3 makes tables as wide as
     * their longest lines. These are as wide as the page, and if they are narrow, their rows are lists. Beside Allure's
     * tree, on half a screen, a picture is too small to be read. A picture that is clicked, or reached by the keyboard, lies
     * over the window until something else is.
     */
    private static final String STYLE = "<style>.gilproof{max-width:860px}.gilproof p{margin:6px 0;line-height:1.5}"
            + ".gilproof h3{margin:30px 0 8px;font-size:17px;font-weight:bold}"
            + ".gilproof h4{margin:22px 0 6px;font-size:15px;font-weight:bold}"
            + ".gilproof ul{margin:6px 0;padding-left:20px}.gilproof li{margin:3px 0;line-height:1.5}"
            + ".gilproof p,.gilproof li{overflow-wrap:anywhere}"
            + ".gilproof pre{margin:6px 0;padding:8px;white-space:pre-wrap;overflow-wrap:anywhere;max-height:24em;overflow:auto}"
            + ".gp-word{color:#fff;padding:1px 7px;border-radius:3px;white-space:nowrap}"
            + ".gp-figure{white-space:nowrap}.gp-fits{container-type:inline-size}"
            + ".gp-table{display:table;border-collapse:collapse;margin:6px 0;width:100%}"
            + ".gp-table tr{vertical-align:top;border-bottom:1px solid rgba(128,128,128,.35)}"
            + ".gp-table td,.gp-table th{padding:4px 8px 4px 6px;text-align:left;white-space:normal}"
            + "@container (max-width:" + NARROW + "px){.gp-table{display:block}.gp-table thead{display:none}"
            + ".gp-table tr{display:block;padding:6px 0}.gp-table td:empty{display:none}"
            + ".gp-table td{display:block;padding:1px 0!important;border:0!important;overflow-wrap:anywhere}"
            + ".gp-end{display:none}.gilproof .gp-dot{display:inline}}"
            + ".gp-narrow{max-width:15em;overflow-wrap:anywhere}.gp-small{opacity:.7;font-size:.9em}"
            + ".gp-fold{margin:6px 0}.gp-fold summary{display:list-item;cursor:pointer;font-weight:normal}"
            + ".gp-picture{display:block;width:100%;max-width:" + Look.WIDTH + "px;margin:8px 0;cursor:zoom-in}"
            + ".gp-dot{display:none}.gilproof .gp-note{margin:0 0 14px;opacity:.75;font-size:.9em}"
            + ".gp-picture:focus{position:fixed;inset:0;max-width:none;margin:auto;z-index:9999;background:#fff}</style>";

    /** Characters: longer than any word, and than most paths of files. */
    private static final int LONGEST_WORD = 24;

    private static final Pattern STYLES = Pattern.compile("<style>[^<]*</style>");

    private Html() {}

    /** A text as HTML that shows just that text. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** A runtime's text: escaped, with places to break words that are too long for a cell of a table. */
    public static String foreign(String text) {
        return escape(text.replaceAll("\\S{" + LONGEST_WORD + "}(?=\\S)", "$0\u0000")).replace("\u0000", "<wbr>");
    }

    /** A text of the document's own: escaped, with the parts between backticks as code. */
    public static String prose(String text) {
        return escape(text).replaceAll("`([^`]+)`", "<code>$1</code>");
    }

    /** A figure with its interval and unit; no line break may part the interval's ends. */
    public static String figure(String figure) {
        return escape(figure).replaceAll("\\[.*?]", "<span class=\"gp-figure\">$0</span>");
    }

    /** Ready HTML in small type on a line of its own. */
    static String small(String html) {
        return "<br><span class=\"gp-small\">" + html + "</span>";
    }

    /** Ready HTML in a table's cell, no wider than leaves room for the others: Allure 3 sets no limit. */
    static String narrow(String html) {
        return "<div class=\"gp-narrow\">" + html + "</div>";
    }

    /** A heading within a page; Allure's own headings are larger. */
    public static String heading(String text) {
        return "<h4>" + escape(text) + "</h4>";
    }

    /** A heading of a part of a long page. */
    public static String partHeading(String text) {
        return "<h3>" + escape(text) + "</h3>";
    }

    /** Points, each ready HTML. */
    public static String bullets(List<String> points) {
        return points.stream()
                .map(point -> "<li>" + point + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    /** Ready HTML that a click on its caption shows or hides. */
    public static String fold(String caption, String html, boolean open) {
        String attribute = open ? " open" : "";
        return "<details class=\"gp-fold\"" + attribute + "><summary>" + caption + "</summary>" + html + "</details>";
    }

    /** A paragraph of ready HTML. */
    public static String paragraph(String html) {
        return "<p>" + html + "</p>";
    }

    /** A link. */
    static String link(String text, URI address) {
        return "<a href=\"" + escape(address.toString()) + "\">" + prose(text) + "</a>";
    }

    /** Output as it was printed, or an excerpt of it. */
    public static String printed(String text) {
        return "<pre>" + escape(Excerpt.of(text)) + "</pre>";
    }

    /** A picture, as wide as the page allows, with a description in words; a click makes it as wide as the window. */
    static String picture(String svg, String caption) {
        return "<img class=\"gp-picture\" tabindex=\"0\" alt=\"" + escape(caption) + "\" src=\"" + Svg.dataUri(svg)
                + "\">";
    }

    /** The text below a picture, if there is any. */
    static String caption(String text) {
        return text.isEmpty() ? "" : "<p class=\"gp-note\">" + escape(text) + "</p>";
    }

    /**
     * A table. If its columns have no room beside each other, each row becomes a list of its cells, each below its column's
     * name.
     *
     * @param head the columns' names, as text
     * @param rows the cells, as ready HTML
     */
    public static String table(List<String> head, List<List<String>> rows) {
        String name = "columns-" + Integer.toHexString(head.hashCode());
        StringBuilder html = new StringBuilder("<div class=\"gp-fits\">" + whereNarrow(name, head)
                + "<table class=\"gp-table " + name + "\"><thead><tr>");
        head.forEach(column -> html.append("<th>").append(escape(column)).append("</th>"));
        html.append("</tr></thead><tbody>");
        for (List<String> row : rows) {
            html.append("<tr>");
            row.forEach(cell -> html.append("<td>").append(cell).append("</td>"));
            html.append("</tr>");
        }
        return html.append("</tbody></table></div>").toString();
    }

    /** The end of a line in a table's cell; a dot in a narrow table, where a row is a list and lines are dear. */
    public static String lineBreakOrDot() {
        return "<br class=\"gp-end\"><span class=\"gp-dot\"> · </span>";
    }

    /** A page of ready HTML, with each style once: several of its tables may have the same columns. */
    public static String page(String html) {
        Set<String> said = new HashSet<>();
        return STYLES.matcher(part(STYLE + html))
                .replaceAll(style -> Matcher.quoteReplacement(said.add(style.group()) ? style.group() : ""));
    }

    /** More HTML for a page that is made already. */
    public static String part(String html) {
        return "<div class=\"gilproof\">" + html + "</div>";
    }

    /** The style of a narrow table, for all tables with these columns: cells cannot have such a style themselves. */
    private static String whereNarrow(String name, List<String> head) {
        StringBuilder style = new StringBuilder("<style>@container (max-width:" + NARROW + "px){");
        for (int i = 0; i < head.size(); i++) {
            if (!head.get(i).isEmpty()) {
                style.append(".#t td:nth-child(" + (i + 1) + ")::before{content:\"" + quoted(head.get(i)) + ": \"}");
            }
        }
        return style.toString().replace("#t", name) + "}</style>";
    }

    /** A text within quotes of CSS, within HTML's style, which only its end tag ends. A space ends each escape. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        text.codePoints().forEach(each -> {
            boolean plain = Character.isLetterOrDigit(each) || each == ' ';
            quoted.append(plain ? Character.toString(each) : String.format(Locale.ROOT, "\\%06x ", each));
        });
        return quoted.toString();
    }
}

package gilproof.report.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Small pieces of Markdown, as GitHub reads it. */
public final class Markdown {

    /** The text between backticks is code and stays as it is. */
    private static final Pattern CODE_OR_TEXT = Pattern.compile("`[^`]*`|[^`]+|`");

    /** An underscore inside a word is no markup. */
    private static final Pattern MARKUP =
            Pattern.compile("[\\\\*<]|(?<![\\p{Alnum}])_|_(?![\\p{Alnum}])|(?<=])\\(|(?<=~)~");

    private Markdown() {}

    /** A text of the document's own on one line: the parts between backticks as code, the rest as it is. */
    public static String prose(String text) {
        return CODE_OR_TEXT
                .matcher(text.replaceAll("\\s+", " ").strip())
                .results()
                .map(MatchResult::group)
                .map(part -> part.startsWith("`") ? part : MARKUP.matcher(part).replaceAll("\\\\$0"))
                .collect(Collectors.joining());
    }

    /** A runtime's text, on one line: nothing in it is markup. */
    public static String foreign(String text) {
        return text.replaceAll("\\s+", " ").strip().replaceAll("[\\\\`*_<>&#\\[\\]~!]", "\\\\$0");
    }

    /** A line of a table; a bar in a cell would end it. */
    public static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** The first two lines of a table. */
    public static String head(List<String> names) {
        return row(names) + "|" + " :--- |".repeat(names.size()) + "\n";
    }

    /** Figures, which no line break may part from their unit. */
    public static String figures(String text) {
        return prose(text).replaceAll("(?<=\\d) (?=s\\b)", "&nbsp;");
    }

    /** A link to a heading on the same page, by GitHub's name for it. */
    static String toHeading(String text, String heading) {
        return link(text, "#" + anchor(heading));
    }

    /** A link. */
    static String link(String text, String address) {
        return "[" + text + "](" + address + ")";
    }

    /** GitHub's name for a heading: small letters, digits and dashes, a dash for each space. */
    static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\\p{M} _-]", "").replace(' ', '-');
    }
}

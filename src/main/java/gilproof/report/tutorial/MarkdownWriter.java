package gilproof.report.tutorial;

import gilproof.report.Status;
import gilproof.report.allure.Excerpt;
import gilproof.report.page.Markdown;
import java.util.List;

/** Writes a page as Markdown, as GitHub reads it. */
final class MarkdownWriter implements Writer, Text.Markup {

    private static final String SHORTEST_FENCE = "```";

    private final StringBuilder text = new StringBuilder();

    String text() {
        return text.toString();
    }

    @Override
    public void heading(int level, String heading) {
        text.append(text.isEmpty() ? "" : "\n").append("#".repeat(level)).append(' ').append(Markdown.prose(heading));
        text.append("\n");
    }

    @Override
    public void paragraph(Text words) {
        text.append('\n').append(words.in(this)).append('\n');
    }

    @Override
    public void bullets(List<Text> points) {
        text.append(points.isEmpty() ? "" : "\n");
        points.forEach(point -> text.append("- ").append(point.in(this)).append('\n'));
    }

    @Override
    public void table(List<String> head, List<List<Text>> rows) {
        text.append('\n').append(Markdown.head(head.stream().map(Markdown::foreign).toList()));
        rows.forEach(row -> text.append(Markdown.row(row.stream().map(cell -> cell.in(this)).toList())));
    }

    /** GitHub reads the contents of a fold as Markdown only after an empty line. */
    @Override
    public void printed(Text caption, String printed, boolean open) {
        String excerpt = Excerpt.of(printed);
        String fence = fence(excerpt);
        text.append("\n<details").append(open ? " open" : "").append("><summary>").append(caption.in(this));
        text.append("</summary>\n\n").append(fence).append("text\n").append(excerpt.stripTrailing()).append('\n');
        text.append(fence).append("\n\n</details>\n");
    }

    /** Longer than any printed fence, so that none of them ends the block. */
    private static String fence(String printed) {
        String fence = SHORTEST_FENCE;
        while (printed.contains(fence)) {
            fence += "`";
        }
        return fence;
    }

    @Override
    public String prose(String words) {
        // The text may be the middle of a sentence, or the space between two.
        String before = words.startsWith(" ") ? " " : "";
        String after = words.endsWith(" ") && !words.isBlank() ? " " : "";
        return before + Markdown.prose(Excerpt.of(words)) + after;
    }

    @Override
    public String foreign(String words) {
        return Markdown.foreign(Excerpt.of(words));
    }

    @Override
    public String figures(String words) {
        return (words.startsWith(" ") ? " " : "") + Markdown.figures(words);
    }

    @Override
    public String strong(String words) {
        return "**" + Markdown.figures(words) + "**";
    }

    @Override
    public String verdict(Status status, String word) {
        return status == Status.AS_EXPECTED ? Markdown.prose(word) : strong(word);
    }

    @Override
    public String lineBreak() {
        return "<br>";
    }
}

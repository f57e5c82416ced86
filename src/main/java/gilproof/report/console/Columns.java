package gilproof.report.console;

import java.util.ArrayList;
import java.util.List;

/** Text in columns of a fixed width, in characters. */
final class Columns {

    private Columns() {}

    /** Padded with spaces on the right; a longer text stays as it is. */
    static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /** On one line and not longer than the width: an ellipsis replaces the rest. */
    static String cut(String text, int width) {
        String line = text.replaceAll("\\R", " ");
        return line.length() <= width ? line : line.substring(0, width - 1) + "…";
    }

    /** Broken at spaces into lines not longer than the width; a longer word is broken too. Line breaks stay. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.strip().split("\\R")) {
            String rest = paragraph.stripTrailing();
            while (rest.length() > width) {
                int space = rest.lastIndexOf(' ', width);
                int end = space > 0 ? space : width;
                lines.add(rest.substring(0, end).stripTrailing());
                rest = rest.substring(end).strip();
            }
            lines.add(rest);
        }
        return lines;
    }
}

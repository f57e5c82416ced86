package gilproof.report.tutorial;

import java.util.List;

/** Writes a page from top to bottom in one language of markup. */
interface Writer {

    /** A heading. @param level 1 for the page's own */
    void heading(int level, String text);

    void paragraph(Text text);

    void bullets(List<Text> points);

    /** A table; if there is no room for its columns, a reader sees each row as a list. */
    void table(List<String> head, List<List<Text>> rows);

    /**
     * A program's output, to the letter.
     *
     * @param caption its source
     * @param open whether it is seen without a click
     */
    void printed(Text caption, String text, boolean open);
}

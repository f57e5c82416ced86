package gilproof.report.tutorial;

import gilproof.report.Status;
import java.util.List;
import java.util.stream.Collectors;

/** Words of a page that is written in more than one language of markup: what they are decides how they are written. */
@FunctionalInterface
interface Text {

    /** A language of markup, as far as words on a line go. */
    interface Markup {

        /** A text of the document's own; what stands between backticks is code. */
        String prose(String text);

        /** What a runtime gave or printed: nothing in it is markup. */
        String foreign(String text);

        /** Figures, which no line break may part from their unit. */
        String figures(String text);

        /** Something to be seen at once; no line break parts a figure from its unit here, either. */
        String strong(String text);

        /** A verdict, in its status's colour where there are colours. */
        String verdict(Status status, String word);

        /** The end of a line within a cell or a paragraph. */
        String lineBreak();
    }

    /** The words in that language. */
    String in(Markup markup);

    /** Nothing. */
    Text NOTHING = markup -> "";

    /** The beginning of the next line. */
    Text NEXT_LINE = Markup::lineBreak;

    static Text prose(String text) {
        return markup -> markup.prose(text);
    }

    static Text foreign(String text) {
        return markup -> markup.foreign(text);
    }

    static Text figures(String text) {
        return markup -> markup.figures(text);
    }

    static Text strong(String text) {
        return markup -> markup.strong(text);
    }

    static Text verdict(Status status, String word) {
        return markup -> markup.verdict(status, word);
    }

    /** Several, one after the other, with that between them. */
    static Text join(Text between, List<Text> texts) {
        return markup -> texts.stream()
                .map(text -> text.in(markup))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(between.in(markup)));
    }

    /** Several, one after the other, with nothing between them. */
    static Text of(Text... texts) {
        return join(NOTHING, List.of(texts));
    }
}

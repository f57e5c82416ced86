package gilproof.report.tutorial;

import gilproof.report.Status;
import java.util.List;
import java.util.stream.Collectors;

/** Words of a page in more than one language of markup: the kind of the words decides their markup. */
@FunctionalInterface
interface Text {

    /** A language of markup, as far as words on a line go. */
    interface Markup {

        /** A text of the document's own; what stands between backticks is code. */
        String prose(String text);

        /** A runtime's text or output: nothing in it is markup. */
        String foreign(String text);

        /** Figures that no line break may separate from their unit. */
        String figures(String text);

        /** A text that stands out; no line break separates a figure from its unit here, either. */
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

    /** Several texts, one after the other, with that separator. */
    static Text join(Text between, List<Text> texts) {
        return markup -> texts.stream()
                .map(text -> text.in(markup))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(between.in(markup)));
    }

    /** Several texts, one after the other. */
    static Text of(Text... texts) {
        return join(NOTHING, List.of(texts));
    }
}

package gilproof.report.allure;

/**
 * A text that a reader may open from a claim's page.
 *
 * @param name its name on the page
 * @param type its media type, for example {@code text/plain}; Allure shows only those that it knows
 * @param extension the file name's ending with its dot, for example {@code .py}
 * @param text the text itself, which is never markup
 */
public record Attachment(String name, String type, String extension, String text) {

    /** A plain text. */
    public static Attachment plain(String name, String text) {
        return new Attachment(name, "text/plain", ".txt", text);
    }

    /** A program's source. It is plain text to Allure too, which shows other types only as a link to download. */
    public static Attachment source(String name, String extension, String text) {
        return new Attachment(name, "text/plain", extension, text);
    }

    /** A JSON document. */
    public static Attachment json(String name, String text) {
        return new Attachment(name, "application/json", ".json", text);
    }
}

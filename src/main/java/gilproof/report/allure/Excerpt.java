package gilproof.report.allure;

/** The shown part of a text: a runtime gone wrong may print without end, and a report must still open. */
public final class Excerpt {

    /** Characters: about sixty lines. The contents behind the excerpt must still be found on the page. */
    static final int MOST = 5_000;

    private Excerpt() {}

    /**
     * The text, or its beginning and the length of the rest. A text of up to twice this length stays whole: an excerpt that
     * comes again, in a stack trace for example, must not be cut a second time and miscount the rest.
     */
    public static String of(String text) {
        if (text.length() <= 2 * MOST) {
            return text;
        }
        // A character that takes two must not be halved.
        int end = Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST;
        return text.substring(0, end) + "\n... and " + (text.length() - end) + " characters more\n";
    }
}

package gilproof.report.allure;

/** As much of a text as is shown: a runtime gone wrong may print without end, and a report must still open. */
public final class Excerpt {

    /** Characters: some sixty lines. What comes after has its place behind them on the page, and must still be found. */
    static final int MOST = 5_000;

    private Excerpt() {}

    /**
     * The text, or its beginning and how much was left out. Up to twice as much stays whole: an excerpt that comes by
     * again, in a stack trace for example, must not be cut a second time and miscount its missing part.
     */
    public static String of(String text) {
        if (text.length() <= 2 * MOST) {
            return text;
        }
        // Half of a character that takes two is none.
        int end = Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST;
        return text.substring(0, end) + "\n... and " + (text.length() - end) + " characters more\n";
    }
}

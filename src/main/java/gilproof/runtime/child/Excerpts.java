package gilproof.runtime.child;

/** Short forms of long texts. */
final class Excerpts {

    /** The number of characters shown of a text's beginning and of its end. */
    private static final int BEGINNING = 400;

    private static final int END = 1_600;

    private Excerpts() {}

    /**
     * The beginning and the end of a text that is too long. Python names a failure's cause at the end of a traceback, Java
     * at the beginning.
     */
    static String ofItsEnds(String text) {
        return text.length() <= BEGINNING + END
                ? text
                : text.substring(0, BEGINNING) + "\n[...]\n" + text.substring(text.length() - END);
    }
}

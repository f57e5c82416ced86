package gilproof.browser;

/** This machine has no browser, or no driver for it; the message names the places of the search. */
final class NoBrowser extends Exception {

    private static final long serialVersionUID = 1;

    NoBrowser(String message) {
        super(message);
    }
}

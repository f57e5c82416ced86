package gilproof.claim.run;

/** What a user has set is not allowed; the message names what is. */
final class WrongSetting extends RuntimeException {

    WrongSetting(String message) {
        // Without a stack trace: it is the user's to correct, and nothing in the code will tell how.
        super(message, null, false, false);
    }

    @Override
    public String toString() {
        return getMessage();
    }
}

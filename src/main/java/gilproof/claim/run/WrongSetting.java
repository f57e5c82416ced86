package gilproof.claim.run;

/** A user's setting is not allowed; the message names the allowed values. */
final class WrongSetting extends RuntimeException {

    WrongSetting(String message) {
        // Without a stack trace: the user must correct it, and no place in the code helps.
        super(message, null, false, false);
    }

    @Override
    public String toString() {
        return getMessage();
    }
}

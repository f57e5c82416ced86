package gilproof.report.allure;

import gilproof.report.Outcome;
import gilproof.report.Status;

/** The messages of tests that are not simply as expected: they begin with {@link Status#prefix()}. */
public final class Messages {

    private Messages() {}

    /** The message of a test with that outcome; empty if it is as expected. */
    public static String of(Outcome outcome) {
        String reason = outcome.reason();
        return outcome.status() == Status.AS_EXPECTED ? "" : harmless(outcome.status().prefix() + reason);
    }

    /**
     * A harmless message that looks the same. Allure 2 puts a failed test's message into its page as markup. A {@code <}
     * without a letter behind it begins no tag, and the word joiner between them is invisible.
     */
    static String harmless(String message) {
        return Excerpt.of(message).replaceAll("<(?=[A-Za-z/!?])", "<\u2060").replaceAll("&(?=[A-Za-z#])", "&\u2060");
    }
}

package gilproof.report.allure;

import gilproof.report.Outcome;
import gilproof.report.Status;

/** The messages of tests that are not simply as expected: they begin as {@link Status#prefix()} says. */
public final class Messages {

    private Messages() {}

    /** The message of a test with that outcome; empty if it is as expected. */
    public static String of(Outcome outcome) {
        String reason = outcome.reason();
        return outcome.status() == Status.AS_EXPECTED ? "" : harmless(outcome.status().prefix() + reason);
    }

    /**
     * A message that reads the same as far as anybody reads, and can start nothing. Allure 2 puts a failed test's message
     * into its page as markup; a {@code <} that no letter follows begins no tag, and the word joiner between is not seen.
     */
    static String harmless(String message) {
        return Excerpt.of(message).replaceAll("<(?=[A-Za-z/!?])", "<\u2060").replaceAll("&(?=[A-Za-z#])", "&\u2060");
    }
}

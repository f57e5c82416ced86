package gilproof.report.allure;

import gilproof.report.Outcome;
import gilproof.report.Outcome.Status;

/**
 * How the message of a test that is not simply as expected begins.
 *
 * <p>Whoever throws begins with these, and the report's categories look for them: that is how it tells news about the
 * world from a fault of the suite.
 */
public final class Messages {

    /** The verdict is decided and is not the one expected. */
    public static final String SURPRISE = "SURPRISE: ";

    /** The claim proves nothing: its control did not come out, or the test is wrong. */
    public static final String BROKEN_CLAIM = "BROKEN CLAIM: ";

    /** The runtime crashed, hung or printed no recording. */
    public static final String RUNTIME_FAULT = "RUNTIME FAULT: ";

    /** The evidence decides nothing, or the machine could not give what it needs. */
    public static final String INCONCLUSIVE = "INCONCLUSIVE: ";

    private Messages() {}

    /** The message of a test with that outcome; empty for what is as expected. */
    public static String of(Outcome outcome) {
        String reason = outcome.reason() == null ? "" : outcome.reason();
        return outcome.status() == Status.AS_EXPECTED ? "" : harmless(prefix(outcome.status()) + reason);
    }

    /**
     * A message that reads the same as far as anybody reads, and can start nothing. Allure 2 puts a failed test's message
     * into its page as markup; a {@code <} that no letter follows begins no tag, and the word joiner between is not seen.
     */
    static String harmless(String message) {
        return Excerpt.of(message).replaceAll("<(?=[A-Za-z/!?])", "<\u2060").replaceAll("&(?=[A-Za-z#])", "&\u2060");
    }

    /** The beginning of the message for a status; empty for what is as expected. */
    public static String prefix(Status status) {
        return switch (status) {
            case AS_EXPECTED -> "";
            case UNDECIDED -> INCONCLUSIVE;
            case SURPRISE -> SURPRISE;
            case BROKEN_CLAIM -> BROKEN_CLAIM;
            case RUNTIME_FAULT -> RUNTIME_FAULT;
        };
    }
}

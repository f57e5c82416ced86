package gilproof.report.page;

/**
 * A statement of the tutorial, restated.
 *
 * @param id for example {@code B1}
 * @param heading the tutorial's heading under which it stands
 * @param says the statement, in our words
 * @param figure the tutorial's own figures, or {@code null} if it gives none
 */
public record StatementText(String id, String heading, String says, String figure) {}

package gilproof.report.page;

/**
 * What the tutorial says, restated.
 *
 * @param id for example {@code B1}
 * @param heading the tutorial's heading under which it stands
 * @param says it, in words of our own
 * @param figure the tutorial's own figures, or {@code null} where it gives none
 */
public record StatementText(String id, String heading, String says, String figure) {}

package gilproof.report;

/**
 * A claim that was not tried on a runtime, because it does not apply there.
 *
 * @param claim the claim's id
 * @param runtime the runtime's name
 * @param why the reason why it does not apply, in words
 */
public record Absence(String claim, String runtime, String why) {}

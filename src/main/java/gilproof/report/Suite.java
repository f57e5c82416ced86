package gilproof.report;

import java.time.Instant;

/**
 * One run of the suite.
 *
 * @param name for example {@code gilproof}
 * @param version the project's version
 * @param started when the run began
 */
public record Suite(String name, String version, Instant started) {}

package gilproof.report.console;

import java.time.Duration;

/**
 * What a round took.
 *
 * @param took how long it took
 * @param processorTime what its programs used of the processors
 * @param denied for how long they were ready to run and had no processor
 */
public record Spent(Duration took, Duration processorTime, Duration denied) {}

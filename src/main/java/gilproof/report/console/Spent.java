package gilproof.report.console;

import java.time.Duration;

/**
 * The cost of a round.
 *
 * @param took elapsed time
 * @param processorTime the processor time of its programs
 * @param denied the time in which they were ready to run and had no processor
 */
public record Spent(Duration took, Duration processorTime, Duration denied) {}

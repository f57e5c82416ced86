package gilproof.report;

import gilproof.report.Outcome.RuntimeText;

/**
 * A cell of the tutorial without a time on a runtime.
 *
 * @param cell the cell
 * @param runtime the runtime
 * @param why the reason, as the rest of a sentence: {@code it has no processes}
 */
public record Untimed(CellText cell, RuntimeText runtime, String why) {}

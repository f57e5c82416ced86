package gilproof.recording;

/**
 * What the machine gave two busy native threads right before or right after a run: the control that tells a runtime
 * which takes one processor from a machine that gives only one.
 *
 * @param processors processor time divided by elapsed time, of two threads that only compute: 2.0 on an idle machine
 *     with two processors or more
 * @param overlap share of the time in which both threads executed code at the same instant, 0 to 1
 */
public record Witness(double processors, double overlap) {}

package gilproof.recording;

/**
 * The machine's gift to two busy native threads right before or right after a run. It is the control that tells a runtime
 * which uses one processor from a machine that gives only one.
 *
 * @param processors the average number of processors that the two kept busy: 2.0 on an idle machine with two or more
 * @param overlap share of the time in which both executed code at the same instant, 0 to 1
 */
public record Witness(double processors, double overlap) {

    /** The witness of two threads without a lock that stamped their loops. */
    public static Witness of(Recording stamped) {
        Turns turns = Turns.of(stamped);
        return new Witness(turns.processors(), turns.overlapShare());
    }
}

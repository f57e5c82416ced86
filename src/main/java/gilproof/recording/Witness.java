package gilproof.recording;

/**
 * What the machine gave two busy native threads right before or right after a run: the control that tells a runtime
 * which takes one processor from a machine that gives only one.
 *
 * @param processors how many processors the two kept busy on average: 2.0 on an idle machine with two or more
 * @param overlap share of the time in which both executed code at the same instant, 0 to 1
 */
public record Witness(double processors, double overlap) {

    /** The testimony of two threads without a lock that stamped their loops. */
    public static Witness of(Recording stamped) {
        Turns turns = Turns.of(stamped);
        return new Witness(turns.processors(), turns.overlapShare());
    }
}

package gilproof.verdict;

/**
 * Two disjoint regions. A figure in the first says that a claim holds, a figure in the second refutes it, and a figure
 * between them decides nothing.
 *
 * @param holdsIn where the figure must lie for the claim
 * @param refutedIn where it lies if the claim is false
 */
public record Contrast(Region holdsIn, Region refutedIn) {

    /** @throws IllegalArgumentException when the two regions touch: no figure could tell them apart */
    public Contrast {
        if (holdsIn.touches(refutedIn)) {
            throw new IllegalArgumentException("the regions touch: " + holdsIn + " and " + refutedIn);
        }
    }

    /** The contrast of the opposite claim. */
    public Contrast reversed() {
        return new Contrast(refutedIn, holdsIn);
    }

    /** The verdict of a figure: by the region that it lies in. */
    public Verdict verdictOn(double figure) {
        return holdsIn.contains(figure)
                ? Verdict.HOLDS
                : refutedIn.contains(figure) ? Verdict.REFUTED : Verdict.INCONCLUSIVE;
    }

    /** The verdict of an interval: by the region that contains all of it. */
    public Verdict verdictOn(Interval interval) {
        return holdsIn.contains(interval)
                ? Verdict.HOLDS
                : refutedIn.contains(interval) ? Verdict.REFUTED : Verdict.INCONCLUSIVE;
    }

    /** The lower of the two regions. */
    public Region low() {
        return holdsIn.from() < refutedIn.from() ? holdsIn : refutedIn;
    }

    /** The higher of the two regions. */
    public Region high() {
        return holdsIn.from() < refutedIn.from() ? refutedIn : holdsIn;
    }

    /** The contrast in words: {@code about half, rather than no less}. */
    @Override
    public String toString() {
        return holdsIn.name() + ", rather than " + refutedIn.name();
    }
}

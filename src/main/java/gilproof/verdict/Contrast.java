package gilproof.verdict;

/**
 * Two regions that are told apart: a figure in the one says that a claim holds, a figure in the other that it is refuted, a
 * figure between them decides nothing.
 *
 * @param holdsIn where the figure must lie for the claim
 * @param refutedIn where it lies if the claim is false
 */
public record Contrast(Region holdsIn, Region refutedIn) {

    /** @throws IllegalArgumentException when the two regions touch: then nothing could be told apart */
    public Contrast {
        if (holdsIn.touches(refutedIn)) {
            throw new IllegalArgumentException("the regions touch: " + holdsIn + " and " + refutedIn);
        }
    }

    /** The contrast of the opposite claim. */
    public Contrast reversed() {
        return new Contrast(refutedIn, holdsIn);
    }

    /** What a figure in one of the regions says. */
    public Verdict verdictOn(double figure) {
        return holdsIn.contains(figure)
                ? Verdict.HOLDS
                : refutedIn.contains(figure) ? Verdict.REFUTED : Verdict.INCONCLUSIVE;
    }

    /** What a whole interval in one of the regions says. */
    public Verdict verdictOn(Interval interval) {
        return holdsIn.contains(interval)
                ? Verdict.HOLDS
                : refutedIn.contains(interval) ? Verdict.REFUTED : Verdict.INCONCLUSIVE;
    }

    /** The lower of the two. */
    public Region low() {
        return holdsIn.from() < refutedIn.from() ? holdsIn : refutedIn;
    }

    /** The higher of the two. */
    public Region high() {
        return holdsIn.from() < refutedIn.from() ? refutedIn : holdsIn;
    }

    /** In words: {@code about half, rather than no less}. */
    @Override
    public String toString() {
        return holdsIn.name() + ", rather than " + refutedIn.name();
    }
}

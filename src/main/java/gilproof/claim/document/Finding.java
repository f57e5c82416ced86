package gilproof.claim.document;

/** The finding of a run on one claim and one runtime. */
enum Finding {
    /** The claim holds, and its control came out the other way. */
    HOLDS,
    /** The claim is refuted, whether that was expected or not. */
    REFUTED,
    /**
     * The claim was tried without a result: it or its control is inconclusive, the claim is broken or the runtime failed.
     */
    UNDECIDED,
    /** The claim applies, and was left out of this run. */
    NOT_TRIED,
    /** The claim does not apply to the runtime. */
    NOT_APPLICABLE
}

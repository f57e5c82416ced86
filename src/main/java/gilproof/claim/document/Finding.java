package gilproof.claim.document;

/** What a run knows of one claim on one runtime. */
enum Finding {
    /** Its verdict is that it holds, and its control came out the other way. */
    HOLDS,
    /** Its verdict is that it is refuted, whether that was expected or not. */
    REFUTED,
    /** It was tried, and nothing follows: it or its control is inconclusive, the claim is broken or the runtime failed. */
    UNDECIDED,
    /** It applies, and was left out of this run. */
    NOT_TRIED,
    /** It does not apply to the runtime. */
    NOT_APPLICABLE
}

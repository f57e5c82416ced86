/**
 * The document: what the tutorial says, claim by claim, each tried on every runtime of the run.
 *
 * <p>A class is a section of the tutorial, in reading order G, S, T, C, P, M. A claim's test reads from top to bottom:
 * the sentence, why it is so, the experiment, the evidence; its control stands below it, judged by the same assertions.
 */
package gilproof.claims;

/**
 * The document: the tutorial's statements, claim by claim, each tried on every runtime of the run.
 *
 * <p>A class is a section of the tutorial, in reading order G, S, T, C, P, M. A claim's test reads from top to bottom: the
 * sentence, its reason, the experiment, the evidence; its control stands below it, judged by the same assertions.
 */
package gilproof.claims;

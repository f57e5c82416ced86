/**
 * A test becomes a claim by these annotations and their extension. The extension tries it on each runtime, compares the
 * verdict with the expected one, and tells the report.
 */
package gilproof.claim;

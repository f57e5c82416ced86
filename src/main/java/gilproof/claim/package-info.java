/**
 * What makes a test a claim: the annotations, the extension that tries it on each runtime, holds it to the expected
 * verdict, and tells the report.
 */
package gilproof.claim;

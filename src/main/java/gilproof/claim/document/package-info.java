/** The document as data: its claims and statements, its gaps, and the content of its catalogue. */
package gilproof.claim.document;

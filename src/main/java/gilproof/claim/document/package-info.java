/** The document as data: its claims and statements, what is missing in it, and what its catalogue is made from. */
package gilproof.claim.document;

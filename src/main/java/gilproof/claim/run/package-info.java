/** A run of the document: its settings, each claim tried on each runtime, and what is told to the report. */
package gilproof.claim.run;

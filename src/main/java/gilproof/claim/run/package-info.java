/** A run of the document: its settings, each claim tried on each runtime, and the results for the report. */
package gilproof.claim.run;

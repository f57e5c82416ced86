/** The terminal: progress and the summary. */
package gilproof.report.console;

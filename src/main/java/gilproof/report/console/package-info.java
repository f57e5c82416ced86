/** What readers see on the terminal: progress and the summary. */
package gilproof.report.console;

/** The report as its readers see it: opened in a browser. */
package gilproof.browser;

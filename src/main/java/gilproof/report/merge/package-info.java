/** One report from the results of several machines. */
package gilproof.report.merge;

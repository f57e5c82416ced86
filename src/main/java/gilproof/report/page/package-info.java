/** Pages in Markdown and files for programs: catalogue, statements, verdicts, badge. */
package gilproof.report.page;

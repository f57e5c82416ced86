/** The page that a learner reads first: the tutorial, as it runs here, written in Markdown and for Allure. */
package gilproof.report.tutorial;

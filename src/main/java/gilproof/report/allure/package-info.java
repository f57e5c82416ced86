/** The report in Allure: each claim's page, the recordings, the run's environment and history. */
package gilproof.report.allure;

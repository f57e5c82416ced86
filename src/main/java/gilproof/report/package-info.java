/** The report: pictures, tables, transcript, catalogue, console, files for programs, Allure. */
package gilproof.report;

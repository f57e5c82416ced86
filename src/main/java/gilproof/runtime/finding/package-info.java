/** Which runtimes there are: looked for on the machine, and chosen by the user. */
package gilproof.runtime.finding;
